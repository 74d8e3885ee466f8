import type { JourneyDiagram } from '../formats/mermaid.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import type { RuleFamily } from '../rules/index.ts';
import type { AnswersForPages } from './answers-for-pages.ts';
import type { Past } from './past/past.ts';

/** @returns the picture under an id that is unique on its page; undefined where it could not be drawn */
export type Draw = (diagram: JourneyDiagram, id: string) => Promise<string | undefined>;

/** A journey diagram: the picture, the text it is drawn from, and what it shows. */
export interface Drawing {
  /** undefined where it could not be drawn: the text stands in its place. */
  readonly svg: string | undefined;
  readonly source: string;
  readonly title: string;
}

/**
 * All that pages are made of. The command line checks the playbook once and hands it over; pages read no files.
 * Plain data, entries, lists of them and functions that give these: kept pages are compared by what they read of it.
 */
export interface HandedOver extends AnswersForPages, Past {
  readonly playbook: Playbook;
  /** What the rules said of it on its day. */
  readonly findings: readonly Finding[];
  /** ISO 8601 */
  readonly today: string;
  /** True where the day is `frozenOn` of the playbook. */
  readonly frozen: boolean;
  /** Which past state the site shows, as `as it stood on 12 March 2026 (commit 1234abcd)`; undefined of the one in force. */
  readonly asOf: string | undefined;
  /** By family. */
  readonly rules: readonly RuleFamily[];
  /** The folder of the site, `/` or `/below/`. */
  readonly base: string;
  /** Where the searchable index lies, below the base. */
  readonly searchIndex: string;
  /** Strict Content-Security-Policy as a meta element; false in `dev`, whose tools need more. */
  readonly strict: boolean;
  /** The diagram of a whole journey, or of one stage with enough stops to be drawn by itself. */
  readonly drawing: (journey: string, stage?: string) => Promise<Drawing | undefined>;
  /** Draws a journey diagram that an author wrote. */
  readonly draw: Draw;
}

const place = Symbol.for('waymark.handed-over');

/** Called once before pages are rendered, and again in `dev` whenever a file changed. */
export function handOver(all: HandedOver): void {
  Reflect.set(globalThis, place, all);
}

/** @throws where pages are rendered outside of `waymark dev` and `waymark build` */
export function handedOver(): HandedOver {
  const all: unknown = Reflect.get(globalThis, place);
  if (!all) throw new Error('Pages are rendered by "waymark dev" or "waymark build", which hand the playbook over.');
  return all as HandedOver;
}
