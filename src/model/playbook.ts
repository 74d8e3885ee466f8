import type { Channel as ChannelFile } from '../schema/channel.ts';
import type { DecisionFile } from '../schema/decision.ts';
import type { FrictionFile } from '../schema/friction.ts';
import type { Handoff as HandoffFile } from '../schema/handoff.ts';
import type { InitiativeFile } from '../schema/initiative.ts';
import type { JourneyFile } from '../schema/journey.ts';
import type { MomentOfTruth } from '../schema/moment.ts';
import type { NoticeFile } from '../schema/notice.ts';
import type { PersonaFile } from '../schema/persona.ts';
import type { Phase } from '../schema/playbook.ts';
import type { RealityCheckFile } from '../schema/reality-check.ts';
import type { ReferableKind } from '../schema/reference.ts';
import type { Segment as SegmentFile } from '../schema/segment.ts';
import type { Stage as StageFile, Stop as StopFile } from '../schema/stage.ts';
import type { Standard as StandardFile } from '../schema/standard.ts';
import type { TeamFile } from '../schema/team.ts';
import type { TermFile } from '../schema/term.ts';
import type { TouchpointFile } from '../schema/touchpoint.ts';
import type { WaiverFile } from '../schema/waiver.ts';
import type { WalkFile } from '../schema/walk.ts';
import type { Body } from './entry.ts';
import type { Link } from './link.ts';
import type { MeasurementRows } from './measurement.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

export type Status = 'live' | 'draft' | 'hidden' | 'withdrawn';

/** What every entry has in the model: its facts as written, and where it stands. */
export interface Item<K extends ReferableKind, F> {
  readonly kind: K;
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly file: string;
  readonly at: Place;
  readonly data: F;
  readonly body?: Body;
  /** The name that git gives to the bytes of its file: which words were read. */
  readonly blob?: string;
}

/** A reliability standard, of a touchpoint or of a whole journey (its outcome). */
export interface Standard {
  readonly id: string;
  readonly data: StandardFile;
  readonly at: Place;
  readonly of: Touchpoint | Journey;
  readonly channels: readonly Link<'channel'>[];
  readonly segments: readonly Link<'segment'>[];
}

export interface Touchpoint extends Item<'touchpoint', TouchpointFile> {
  /** Every team named as owner. `owner` is the one, where it is one and exists. */
  readonly owners: readonly Link<'team'>[];
  readonly owner: Team | undefined;
  readonly channels: readonly Link<'channel'>[];
  readonly segments: readonly Link<'segment'>[];
  readonly standards: readonly Standard[];
  readonly stops: readonly Stop[];
  readonly moments: readonly Moment[];
  readonly handoffsIn: readonly Handoff[];
  readonly handoffsOut: readonly Handoff[];
}

export interface Journey extends Item<'journey', JourneyFile> {
  readonly owners: readonly Link<'team'>[];
  readonly owner: Team | undefined;
  readonly personas: readonly Link<'persona'>[];
  readonly phase: Phase | undefined;
  readonly stages: readonly Stage[];
  readonly outcome: readonly Standard[];
  readonly moments: readonly Moment[];
  readonly handoffs: readonly Handoff[];
  readonly becomes: Link<'journey'> | undefined;
  /** Those that are to become this one. */
  readonly toBe: readonly Journey[];
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly data: StageFile;
  readonly at: Place;
  readonly journey: Journey;
  /** The journey that this stage is, where it is one of its own. */
  readonly inner: Link<'journey'> | undefined;
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly touchpoint: Link<'touchpoint'>;
  readonly data: StopFile;
  readonly at: Place;
  readonly stage: Stage;
  readonly personas: readonly Link<'persona'>[];
}

export interface Moment {
  readonly journey: Journey;
  readonly touchpoint: Link<'touchpoint'>;
  readonly data: MomentOfTruth;
  readonly at: Place;
}

export interface Handoff {
  readonly journey: Journey;
  readonly from: Link<'touchpoint'>;
  readonly to: Link<'touchpoint'>;
  readonly accepted: readonly Link<'team'>[];
  readonly data: HandoffFile;
  readonly at: Place;
}

/** What a team does on a touchpoint's blueprint. */
export interface BlueprintLine {
  readonly touchpoint: Touchpoint;
  readonly lane: 'onstage' | 'backstage' | 'support';
  readonly team: Link<'team'>;
  readonly does: string;
  readonly system: string | undefined;
}

export interface Team extends Item<'team', TeamFile> {
  readonly parent: Link<'team'> | undefined;
  readonly successor: Link<'team'> | undefined;
  readonly pinned: readonly Link<'touchpoint'>[];
  readonly touchpoints: readonly Touchpoint[];
  readonly journeys: readonly Journey[];
  readonly lines: readonly BlueprintLine[];
  /** Touchpoints in whose recovery play it acts, or is called. */
  readonly recoveries: readonly Touchpoint[];
  /** Teams whose parent it is. */
  readonly parts: readonly Team[];
}

export interface Persona extends Item<'persona', PersonaFile> {
  readonly journeys: readonly Journey[];
}
export interface Channel extends Item<'channel', ChannelFile> {
  readonly touchpoints: readonly Touchpoint[];
}
export interface Segment extends Item<'segment', SegmentFile> {
  readonly touchpoints: readonly Touchpoint[];
}
export type Initiative = Item<'initiative', InitiativeFile>;
export type Waiver = Item<'waiver', WaiverFile>;
export type Decision = Item<'decision', DecisionFile>;
export type Term = Item<'term', TermFile>;
export type Walk = Item<'walk', WalkFile>;
export type RealityCheck = Item<'reality-check', RealityCheckFile>;
export type Friction = Item<'friction', FrictionFile>;
export type Notice = Item<'notice', NoticeFile>;

/** The model of every kind that can be named. */
export interface ModelOf {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  readonly team: Team;
  readonly persona: Persona;
  readonly channel: Channel;
  readonly segment: Segment;
  readonly initiative: Initiative;
  readonly waiver: Waiver;
  readonly decision: Decision;
  readonly term: Term;
  readonly walk: Walk;
  readonly 'reality-check': RealityCheck;
  readonly friction: Friction;
  readonly notice: Notice;
}
export type AnyItem = ModelOf[ReferableKind];

/** One place of the focus: a moment of truth that the whole company perfects now. */
export interface FocusItem {
  readonly link: Link<'journey'>;
  /** The moment itself, where the journey names one there. */
  readonly moment: Moment | undefined;
  readonly since: string;
  readonly decision: Link<'decision'> | undefined;
  readonly at: Place;
}

/** What all files say together. Nothing in it changes after `resolve`. */
export interface Playbook {
  readonly settings: Settings;
  readonly journeys: readonly Journey[];
  readonly touchpoints: readonly Touchpoint[];
  readonly teams: readonly Team[];
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  readonly segments: readonly Segment[];
  readonly initiatives: readonly Initiative[];
  readonly waivers: readonly Waiver[];
  readonly decisions: readonly Decision[];
  readonly terms: readonly Term[];
  readonly walks: readonly Walk[];
  readonly realityChecks: readonly RealityCheck[];
  readonly frictions: readonly Friction[];
  readonly notices: readonly Notice[];
  readonly focus: readonly FocusItem[];
  readonly measurements: readonly MeasurementRows[];
  /** Every naming of one entry by another, broken ones too. */
  readonly links: readonly Link[];
  /** Every entry, also the second of two with one id (the first is the one that links reach). */
  readonly items: readonly AnyItem[];
  find<K extends ReferableKind>(kind: K, id: string): ModelOf[K] | undefined;
}
