import { sayReality, sayStake } from '../../reliability/say-beside.ts';
import { sayDropOut } from '../../reliability/say-drop-out.ts';
import { sayEndToEnd, sayLever, sayRange } from '../../reliability/say-end-to-end.ts';
import { sayStage } from '../../reliability/say-stage.ts';
import type { DropOut } from '../../reliability/drop-outs.ts';
import type { JourneyVerdict } from '../../reliability/journey-verdict.ts';
import { wordOf } from '../../reliability/verdict.ts';
import { spellDay } from '../../model/spell-day.ts';
import { wrap } from '../wrap.ts';
import { columns, paragraph } from './columns.ts';
import { sayBoth } from './say-both.ts';
import { tellStandard } from './tell-touchpoint.ts';

/** @returns all that the counts say of a journey, a line each */
export function tellJourney(verdict: JourneyVerdict, width: number): readonly string[] {
  const { journey, owner, reliable, consistent, stages, outcome, moments } = verdict;
  return [
    journey.title,
    `Reliable? ${wordOf(reliable)}. Consistent? ${wordOf(consistent)}.${owner ? ` ${owner.title} answers for it.` : ''}`,
    '',
    'From end to end',
    ...endToEndLines(verdict).flatMap((line) => paragraph(line, width, '  ')),
    ...outcome.flatMap((standard) => ['', ...tellStandard(standard, width)]),
    '',
    'Stage by stage',
    ...stages.flatMap((stage) => [
      ...columns([[stage.stage.title, sayBoth(sayStage(stage))]], width),
      ...columns(
        stage.parts.map(({ item, reliable: own }) => [item.title, wordOf(own)]),
        width,
        '    ',
      ),
      ...(stage.reality ? paragraph(sayReality(stage.reality, stage.reliable), width, '    ') : []),
      ...(stage.dropOut ? paragraph(dropOutWords(stage.dropOut), width, '    ') : []),
    ]),
    ...(stages.every(({ dropOut }) => !dropOut)
      ? ['', ...wrap('Who leaves, and where, is not counted for this journey.', width)]
      : []),
    ...(moments.length === 0
      ? []
      : [
          '',
          'What failing costs',
          ...columns(
            moments.map(({ touchpoint, gameOver }) => [
              touchpoint.title,
              gameOver ? sayStake(gameOver) : 'not counted',
            ]),
            width,
          ),
        ]),
    ...walkLines(verdict, width),
  ];
}

function endToEndLines({ measured, estimate, levers }: JourneyVerdict): readonly string[] {
  const said = sayEndToEnd({ ...(measured ? { measured } : {}), ...(estimate ? { estimate } : {}) });
  const [lever] = levers;
  return [
    `${{ measured: 'Measured. ', estimated: 'Estimated. ', 'cannot-be-said': '', 'nothing-to-pass': '' }[said.kind]}${said.says}`,
    ...(measured && estimate?.kind === 'estimated' ? [`Estimated from its stops: ${sayRange(estimate)}`] : []),
    ...(lever ? [sayLever(lever)] : []),
  ];
}

function dropOutWords(dropOut: DropOut): string {
  if (dropOut.entered === 0) return `Nobody entered in ${dropOut.window.name}.`;
  const { says, reasons } = sayDropOut(dropOut);
  const why = reasons.slice(0, 3).map(({ reason, left }) => `${reason} (${left})`);
  return `${says}${why.length === 0 ? '' : `: ${why.join(', ')}${reasons.length > 3 ? ' and others' : ''}`}.`;
}

function walkLines({ lastWalk }: JourneyVerdict, width: number): readonly string[] {
  if (!lastWalk) return ['', 'Nobody of us has walked it yet.'];
  const { date, job, kept, broken, couldNotTell, stops } = lastWalk;
  const caused = stops.flatMap(({ touchpoint, causedBy }) =>
    causedBy === undefined ? [] : [`${touchpoint.title}: ${causedBy}`],
  );
  const unsure = couldNotTell === 0 ? '' : `, ${String(couldNotTell)} could not be told`;
  return [
    '',
    ...wrap(`Last walked ${spellDay(date)} (${job}): ${String(kept)} kept, ${String(broken)} broken${unsure}.`, width),
    ...caused.flatMap((line) => paragraph(`Caused by us. ${line}`, width)),
  ];
}
