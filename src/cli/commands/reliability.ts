import { Option } from 'commander';
import type { Playbook } from '../../model/playbook.ts';
import { weigh, type Verdicts } from '../../reliability/weigh.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { plural } from '../../reports/plural.ts';
import { reliabilityJson } from '../../reports/reliability/reliability-json.ts';
import { tellCompany } from '../../reports/reliability/tell-company.ts';
import { tellJourney } from '../../reports/reliability/tell-journey.ts';
import { tellTouchpoint } from '../../reports/reliability/tell-touchpoint.ts';
import { spellDay } from '../../model/spell-day.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { readDay, jsonOption, rootOption } from '../common-options.ts';
import { UsageFault, type Command, type Terminal } from '../command.ts';
import { openRoot } from '../open-root.ts';
import { say } from '../say.ts';

interface ReliabilityOptions {
  readonly root: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

export const reliability: Command<ReliabilityOptions> = {
  name: 'reliability',
  summary: 'Is it consistent and reliable? What the counts say of all, of a journey or of a touchpoint.',
  examples: [
    'waymark reliability',
    'waymark reliability my-connection-fails',
    'waymark reliability touchpoint/keep-me-online --as-of 2026-08-31',
    'waymark reliability --json > verdicts.json',
  ],
  configure(program) {
    jsonOption(rootOption(program.argument('[entry]', 'a journey or touchpoint, by id or as kind/id'))).addOption(
      new Option('--as-of <day>', 'by what was counted until then, as 2026-08-31').argParser(readDay('--as-of')),
    );
  },
  async run(terminal, options, [entry]) {
    const { playbook, findings, today, day } = await openRoot(terminal, { root: options.root });
    const verdicts = weigh(playbook, options.asOf ?? today);
    const shown = entry === undefined ? undefined : entryOf(playbook, verdicts, entry);
    const { confidence } = playbook.settings;
    if (options.json === true) {
      const { company, mends, journeys, touchpoints, frictions } = verdicts;
      const told = shown ?? { company, mends, journeys, touchpoints, frictions };
      terminal.out(reliabilityJson({ asOf: verdicts.today, confidence, ...told }));
    } else {
      const lines = shown ? tellShown(shown, terminal) : tellCompany(verdicts, terminal.width);
      terminal.out(`${lines.map(escapeText).join('\n')}\n`);
      const frozen = options.asOf === undefined && day.from === 'frozen' ? ', frozen' : '';
      say(terminal, `As of ${spellDay(verdicts.today)}${frozen}. Intervals of ${String(confidence * 100)} %.`);
      const next = nextStep(verdicts, shown);
      if (next !== undefined) say(terminal, next);
    }
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
      say(
        terminal,
        `The playbook has ${plural(errors, 'error')}; what ${errors === 1 ? 'it touches' : 'they touch'} may be missing here. "waymark check" tells more.`,
      );
    return errors > 0 ? 1 : 0;
  },
};

type Shown = Pick<Verdicts, 'journeys'> | Pick<Verdicts, 'touchpoints'>;

/** @throws {UsageFault} where there is no such entry, two have the id, or it is counted nowhere */
function entryOf(playbook: Playbook, verdicts: Verdicts, text: string): Shown {
  const [, kind, id = text] = /^(journey|touchpoint)\/(.*)$/.exec(text) ?? [];
  const [journey, touchpoint] = [playbook.find('journey', id), playbook.find('touchpoint', id)];
  if (kind === undefined && journey && touchpoint)
    throw new UsageFault(
      `Both a journey and a touchpoint are called "${id}": write "journey/${id}" or "touchpoint/${id}".`,
    );
  const found = kind === 'touchpoint' ? touchpoint : kind === 'journey' ? journey : (journey ?? touchpoint);
  if (!found)
    throw new UsageFault(`There is no ${kind ?? 'journey or touchpoint'} "${id}".${hintFor(playbook, kind, id)}`);
  const [ofJourney, ofTouchpoint] = [verdicts.ofJourney(id), verdicts.ofTouchpoint(id)];
  if (found.kind === 'journey' && ofJourney) return { journeys: [ofJourney] };
  if (found.kind === 'touchpoint' && ofTouchpoint) return { touchpoints: [ofTouchpoint] };
  throw new UsageFault(`"${found.title}" is ${found.status}: what is not live is counted nowhere.`);
}

function hintFor({ journeys, touchpoints }: Playbook, kind: string | undefined, id: string): string {
  const known = [...(kind === 'touchpoint' ? [] : journeys), ...(kind === 'journey' ? [] : touchpoints)];
  const near = didYouMean(
    id,
    known.map((item) => item.id),
  );
  return near === undefined ? ' "waymark reliability" shows the journeys.' : ` Did you mean "${near}"?`;
}

function tellShown(shown: Shown, { width }: Terminal): readonly string[] {
  return 'journeys' in shown
    ? shown.journeys.flatMap((verdict) => tellJourney(verdict, width))
    : shown.touchpoints.flatMap((verdict) => tellTouchpoint(verdict, width));
}

function nextStep({ mends, journeys }: Verdicts, shown: Shown | undefined): string | undefined {
  if (shown) return undefined;
  const id = mends[0]?.touchpoint.id ?? journeys[0]?.journey.id;
  return id === undefined ? undefined : `Next: "waymark reliability ${id}" shows the counts behind it.`;
}
