import { bodyCode } from './body-code.ts';
import { bodyComponent } from './body-component.ts';
import { bodyHtml } from './body-html.ts';
import { bodyImage } from './body-image.ts';
import { bodyLink } from './body-link.ts';
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
import { floorNotAboveTarget } from './floor-not-above-target.ts';
import { focusCap } from './focus-cap.ts';
import { focusIsAMoment } from './focus-is-a-moment.ts';
import { formerlyNotReused } from './formerly-not-reused.ts';
import { frontMatter } from './front-matter.ts';
import { idUnique } from './id-unique.ts';
import { journeyOwned } from './journey-owned.ts';
import { measurementTable } from './measurement-table.ts';
import { momentBacked } from './moment-backed.ts';
import { momentCap } from './moment-cap.ts';
import { momentFloorHighEnough } from './moment-floor-high-enough.ts';
import { momentGuaranteedOrSaysWhy } from './moment-guaranteed-or-says-why.ts';
import { momentHasRecovery } from './moment-has-recovery.ts';
import { momentPromised } from './moment-promised.ts';
import { notOurOwn } from './not-our-own.ts';
import { nothingRefersToWithdrawn } from './nothing-refers-to-withdrawn.ts';
import { oneAccountable } from './one-accountable.ts';
import { orphanTouchpoint } from './orphan-touchpoint.ts';
import { ownerExists } from './owner-exists.ts';
import { ownerNotDissolved } from './owner-not-dissolved.ts';
import { ownerReachable } from './owner-reachable.ts';
import { playbookPresent } from './playbook-present.ts';
import { referenceExists } from './reference-exists.ts';
import { severityInOrder } from './severity-in-order.ts';
import { standardCountable } from './standard-countable.ts';
import { standardOrAdmission } from './standard-or-admission.ts';
import { waiverInOrder } from './waiver-in-order.ts';
import { yamlDialect } from './yaml-dialect.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import type { Rule } from './rule.ts';

/** Every rule, by what it looks after: files, shape, plays, the playbook's page, references, owners, standards, moments of truth, waivers. */
export const rules: readonly Rule[] = [
  fileName,
  fileUnexpected,
  fileSymlink,
  fileReadable,
  fileSize,
  fileEncoding,
  fileControlCharacters,
  fileConflictMarker,
  yamlSyntax,
  yamlDialect,
  frontMatter,
  measurementTable,
  fieldKnown,
  fieldRequired,
  fieldValue,
  bodyHtml,
  bodyCode,
  bodyComponent,
  bodyLink,
  bodyImage,
  playbookPresent,
  severityInOrder,
  referenceExists,
  idUnique,
  formerlyNotReused,
  nothingRefersToWithdrawn,
  orphanTouchpoint,
  oneAccountable,
  journeyOwned,
  ownerExists,
  ownerNotDissolved,
  ownerReachable,
  standardOrAdmission,
  standardCountable,
  floorNotAboveTarget,
  notOurOwn,
  momentCap,
  focusCap,
  focusIsAMoment,
  momentPromised,
  momentFloorHighEnough,
  momentHasRecovery,
  momentGuaranteedOrSaysWhy,
  momentBacked,
  waiverInOrder,
];
