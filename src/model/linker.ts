import type { Reference, ReferableKind } from '../schema/reference.ts';
import type { Link, LinkRole } from './link.ts';
import { within, type Place } from './place.ts';
import type { AnyItem, ModelOf } from './playbook.ts';

export type Tables = { readonly [K in ReferableKind]: Map<string, ModelOf[K]> };

/** Makes links and keeps the list of them all. Targets are looked up when asked for, since entries name each other in circles. */
export interface Linker {
  readonly links: Link[];
  readonly tables: Tables;
  link<K extends ReferableKind>(
    from: string,
    to: { kind: K; id: string; part?: string },
    at: Place,
    role?: LinkRole,
  ): Link<K>;
  linkAll<K extends ReferableKind>(
    from: string,
    kind: K,
    ids: readonly string[] | undefined,
    at: Place,
  ): readonly Link<K>[];
  refer(from: string, reference: Reference | undefined, at: Place): Link | undefined;
  add(item: AnyItem): void;
}

export function makeLinker(unreadable: ReadonlySet<string>): Linker {
  const tables: Tables = {
    journey: new Map(), touchpoint: new Map(), team: new Map(), persona: new Map(), channel: new Map(), segment: new Map(),
    initiative: new Map(), waiver: new Map(), decision: new Map(), term: new Map(), walk: new Map(),
    'reality-check': new Map(), friction: new Map(), notice: new Map(),
  }; // prettier-ignore
  const links: Link[] = [];

  function link<K extends ReferableKind>(
    from: string,
    to: { kind: K; id: string; part?: string },
    at: Place,
    role: LinkRole = 'ordinary',
  ): Link<K> {
    const made = new TableLink(from, to, at, role, tables, unreadable);
    links.push(made);
    return made;
  }

  return {
    links,
    tables,
    link,
    linkAll(from, kind, ids, at) {
      return (ids ?? []).map((id, index) => link(from, { kind, id }, within(at, index)));
    },
    refer(from, reference, at) {
      return reference && link(from, reference, at);
    },
    add(item) {
      const table: Map<string, AnyItem> = tables[item.kind];
      if (!table.has(item.id)) table.set(item.id, item);
    },
  };
}

/** A class, because a large playbook has a hundred thousand links: their two questions are answered by one pair of functions. */
class TableLink<K extends ReferableKind> implements Link<K> {
  readonly kind: K;
  readonly id: string;
  declare readonly part?: string;
  readonly from: string;
  readonly at: Place;
  readonly role: LinkRole;
  readonly #tables: Tables;
  readonly #unreadable: ReadonlySet<string>;
  #found: ModelOf[K] | undefined;

  constructor(
    from: string,
    { kind, id, part }: { kind: K; id: string; part?: string },
    at: Place,
    role: LinkRole,
    tables: Tables,
    unreadable: ReadonlySet<string>,
  ) {
    this.kind = kind;
    this.id = id;
    if (part !== undefined) this.part = part;
    this.from = from;
    this.at = at;
    this.role = role;
    this.#tables = tables;
    this.#unreadable = unreadable;
  }

  get target(): ModelOf[K] | undefined {
    return (this.#found ??= this.#tables[this.kind].get(this.id));
  }

  get unreadable(): boolean {
    return this.#unreadable.size > 0 && this.#unreadable.has(`${this.kind}/${this.id}`);
  }
}
