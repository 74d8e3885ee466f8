import { bodyCode } from './body-code.ts';
import { bodyComponent } from './body-component.ts';
import { bodyDiagram } from './body-diagram.ts';
import { bodyHtml } from './body-html.ts';
import { bodyImage } from './body-image.ts';
import { bodyLink } from './body-link.ts';
import { categoryCoverage } from './category-coverage.ts';
import { codeownersFresh } from './codeowners-fresh.ts';
import { countedTwice } from './counted-twice.ts';
import { debtsOnlyFall } from './debts-only-fall.ts';
import { differenceHasReason } from './difference-has-reason.ts';
import { effortOnFocus } from './effort-on-focus.ts';
import { fieldKnown } from './field-known.ts';
import { fieldRequired } from './field-required.ts';
import { fieldValue } from './field-value.ts';
import { fileConflictMarker } from './file-conflict-marker.ts';
import { fileControlCharacters } from './file-control-characters.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileName } from './file-name.ts';
import { fileReadable } from './file-readable.ts';
import { fileSize } from './file-size.ts';
import { fileSymlink } from './file-symlink.ts';
import { fileUnexpected } from './file-unexpected.ts';
import { finishedSaysWhatMoved } from './finished-says-what-moved.ts';
import { floorNotAboveTarget } from './floor-not-above-target.ts';
import { focusCap } from './focus-cap.ts';
import { focusIsAMoment } from './focus-is-a-moment.ts';
import { formerlyNotReused } from './formerly-not-reused.ts';
import { frontMatter } from './front-matter.ts';
import { glossaryAvoidedWord } from './glossary-avoided-word.ts';
import { goldPlated } from './gold-plated.ts';
import { goodWithinTotal } from './good-within-total.ts';
import { gridHasGaps } from './grid-has-gaps.ts';
import { guaranteeBacked } from './guarantee-backed.ts';
import { guaranteeClaimable } from './guarantee-claimable.ts';
import { handoffMissing } from './handoff-missing.ts';
import { handoffTwoSided } from './handoff-two-sided.ts';
import { idUnique } from './id-unique.ts';
import { journeyInCustomerVoice } from './journey-in-customer-voice.ts';
import { journeyOwned } from './journey-owned.ts';
import { knownIds } from './known-ids.ts';
import { measurementTable } from './measurement-table.ts';
import { momentBacked } from './moment-backed.ts';
import { momentCap } from './moment-cap.ts';
import { momentDisplaces } from './moment-displaces.ts';
import { momentEvidenceCounted } from './moment-evidence-counted.ts';
import { momentEvidenceFresh } from './moment-evidence-fresh.ts';
import { momentFloorHighEnough } from './moment-floor-high-enough.ts';
import { momentGuaranteedOrSaysWhy } from './moment-guaranteed-or-says-why.ts';
import { momentHasRecovery } from './moment-has-recovery.ts';
import { momentPersonalTouch } from './moment-personal-touch.ts';
import { momentPromised } from './moment-promised.ts';
import { momentRecoveryFastEnough } from './moment-recovery-fast-enough.ts';
import { momentWalked } from './moment-walked.ts';
import { noHasReason } from './no-has-reason.ts';
import { noWeaselWords } from './no-weasel-words.ts';
import { notNowHasRevisitDate } from './not-now-has-revisit-date.ts';
import { notOurOwn } from './not-our-own.ts';
import { nothingRefersToWithdrawn } from './nothing-refers-to-withdrawn.ts';
import { noticeInOrder } from './notice-in-order.ts';
import { oneAccountable } from './one-accountable.ts';
import { orphanTouchpoint } from './orphan-touchpoint.ts';
import { ownerExists } from './owner-exists.ts';
import { ownerNotDissolved } from './owner-not-dissolved.ts';
import { ownerReachable } from './owner-reachable.ts';
import { personalDataLike } from './personal-data-like.ts';
import { playbookPresent } from './playbook-present.ts';
import { promiseKeepsChannelHours } from './promise-keeps-channel-hours.ts';
import { proposedHasADay } from './proposed-has-a-day.ts';
import { recoveryHasLimitAndClock } from './recovery-has-limit-and-clock.ts';
import { recoveryInTheirWords } from './recovery-in-their-words.ts';
import { referenceExists } from './reference-exists.ts';
import { renewalSettlesFirst } from './renewal-settles-first.ts';
import { secretLike } from './secret-like.ts';
import { severityInOrder } from './severity-in-order.ts';
import { stageNotEmpty } from './stage-not-empty.ts';
import { standardCountable } from './standard-countable.ts';
import { standardOrAdmission } from './standard-or-admission.ts';
import { termDefinedOnce } from './term-defined-once.ts';
import { timingAddsUp } from './timing-adds-up.ts';
import { waiverInOrder } from './waiver-in-order.ts';
import { wholeWindow } from './whole-window.ts';
import { yamlDialect } from './yaml-dialect.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yamlTrap } from './yaml-trap.ts';
import { yesServesAMoment } from './yes-serves-a-moment.ts';
import { zeroWidthCharacter } from './zero-width-character.ts';
import type { Rule } from './rule.ts';

/** Rules of one sort, under the title that readers meet. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule, by family; the only place where one is registered. */
export const ruleFamilies: readonly RuleFamily[] = [
  {
    title: 'Owners',
    rules: [oneAccountable, journeyOwned, ownerExists, ownerNotDissolved, ownerReachable, codeownersFresh],
  },
  {
    title: 'Moments of truth',
    rules: [
      momentCap,
      focusCap,
      focusIsAMoment,
      momentDisplaces,
      momentPromised,
      momentFloorHighEnough,
      momentEvidenceFresh,
      momentEvidenceCounted,
      momentHasRecovery,
      momentRecoveryFastEnough,
      momentGuaranteedOrSaysWhy,
      momentBacked,
      momentPersonalTouch,
      momentWalked,
      goldPlated,
      categoryCoverage,
    ],
  },
  {
    title: 'Promises',
    rules: [
      standardOrAdmission,
      standardCountable,
      floorNotAboveTarget,
      differenceHasReason,
      gridHasGaps,
      promiseKeepsChannelHours,
      noWeaselWords,
      notOurOwn,
    ],
  },
  {
    title: 'When it goes wrong',
    rules: [recoveryHasLimitAndClock, recoveryInTheirWords, guaranteeBacked, guaranteeClaimable],
  },
  {
    title: 'Journeys',
    rules: [
      journeyInCustomerVoice,
      stageNotEmpty,
      orphanTouchpoint,
      handoffMissing,
      handoffTwoSided,
      renewalSettlesFirst,
      timingAddsUp,
    ],
  },
  {
    title: 'Initiatives, notices and waivers',
    rules: [
      yesServesAMoment,
      noHasReason,
      notNowHasRevisitDate,
      proposedHasADay,
      finishedSaysWhatMoved,
      effortOnFocus,
      noticeInOrder,
      waiverInOrder,
      severityInOrder,
      debtsOnlyFall,
    ],
  },
  {
    title: 'Words',
    rules: [termDefinedOnce, glossaryAvoidedWord, personalDataLike, secretLike],
  },
  {
    title: 'Measurements',
    rules: [measurementTable, goodWithinTotal, countedTwice, knownIds, wholeWindow],
  },
  {
    title: 'Names that lead somewhere',
    rules: [referenceExists, idUnique, formerlyNotReused, nothingRefersToWithdrawn, playbookPresent],
  },
  {
    title: 'Fields',
    rules: [fieldKnown, fieldRequired, fieldValue, yamlSyntax, yamlDialect, yamlTrap, frontMatter],
  },
  {
    title: 'Plays',
    rules: [bodyHtml, bodyCode, bodyComponent, bodyLink, bodyImage, bodyDiagram],
  },
  {
    title: 'Files',
    rules: [
      fileName,
      fileUnexpected,
      fileSymlink,
      fileReadable,
      fileSize,
      fileEncoding,
      fileControlCharacters,
      zeroWidthCharacter,
      fileConflictMarker,
    ],
  },
];

export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules);
