import { ChannelsFile } from './channel.ts';
import { DecisionFile } from './decision.ts';
import { FrictionFile } from './friction.ts';
import { InitiativeFile } from './initiative.ts';
import { JourneyFile } from './journey.ts';
import { MeasurementMap } from './measurement-map.ts';
import { NoticeFile } from './notice.ts';
import { PersonaFile } from './persona.ts';
import { PlaybookFile } from './playbook.ts';
import { RealityCheckFile } from './reality-check.ts';
import { SegmentsFile } from './segment.ts';
import { TeamFile } from './team.ts';
import { TermFile } from './term.ts';
import { TouchpointFile } from './touchpoint.ts';
import { WaiverFile } from './waiver.ts';
import { WalkFile } from './walk.ts';

/**
 * Every kind of file in a playbook: its schema and where it lives.
 * `folder`: one entry a file, named by the file (`deep`: in any folder below). `file`: the one file of its kind.
 * `form`: YAML, or Markdown with front matter and a body.
 */
export const fileKinds = {
  playbook: { schema: PlaybookFile, file: 'content/playbook.yaml', form: 'yaml' },
  channels: { schema: ChannelsFile, file: 'content/channels.yaml', form: 'yaml' },
  segments: { schema: SegmentsFile, file: 'content/segments.yaml', form: 'yaml' },
  journey: { schema: JourneyFile, folder: 'journeys', form: 'yaml' },
  touchpoint: { schema: TouchpointFile, folder: 'content/touchpoints', deep: true, form: 'markdown' },
  team: { schema: TeamFile, folder: 'content/teams', form: 'yaml' },
  persona: { schema: PersonaFile, folder: 'content/personas', form: 'yaml' },
  initiative: { schema: InitiativeFile, folder: 'content/initiatives', form: 'yaml' },
  waiver: { schema: WaiverFile, folder: 'content/waivers', form: 'yaml' },
  decision: { schema: DecisionFile, folder: 'content/decisions', form: 'markdown' },
  term: { schema: TermFile, folder: 'content/glossary', form: 'markdown' },
  walk: { schema: WalkFile, folder: 'content/walks', form: 'yaml' },
  'reality-check': { schema: RealityCheckFile, folder: 'content/reality-checks', form: 'yaml' },
  friction: { schema: FrictionFile, folder: 'content/frictions', form: 'yaml' },
  notice: { schema: NoticeFile, folder: 'content/notices', form: 'yaml' },
} as const;

export type FileKind = keyof typeof fileKinds;

/** What a file of a kind holds once it is read. */
export interface FileData {
  readonly playbook: PlaybookFile;
  readonly channels: ChannelsFile;
  readonly segments: SegmentsFile;
  readonly journey: JourneyFile;
  readonly touchpoint: TouchpointFile;
  readonly team: TeamFile;
  readonly persona: PersonaFile;
  readonly initiative: InitiativeFile;
  readonly waiver: WaiverFile;
  readonly decision: DecisionFile;
  readonly term: TermFile;
  readonly walk: WalkFile;
  readonly 'reality-check': RealityCheckFile;
  readonly friction: FrictionFile;
  readonly notice: NoticeFile;
}

/** The folder of the measurement files: `content/measurements/<source>/<period>.csv`. */
export const measurementsFolder = 'content/measurements';

/** The map of a source, beside its tables: no entry, since it says nothing of customers, but checked like any file. */
export const mapFile = { schema: MeasurementMap, name: 'map.yaml' } as const;
