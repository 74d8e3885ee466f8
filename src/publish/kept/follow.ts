import type { HandedOver } from '../handed-over.ts';
import { isInName, isPlain, isPlainBelow, nameParts } from './name-parts.ts';
import type { Reads } from './reads.ts';
import { CannotBeKept, tellHolder, tellPlain, tellValue } from './tell-value.ts';

/** What is the same for all builds that share kept pages, and the drawings, which are made of what is followed. */
const notFollowed: ReadonlySet<string> = new Set<keyof HandedOver>([
  'base',
  'searchIndex',
  'strict',
  'rules',
  'drawing',
  'draw',
]);

/** A model whose readers leave a note of what they read. */
export interface Following {
  /** Looks and behaves like what is followed. */
  readonly view: HandedOver;
  /** @returns what a deed gives, and the numbers of all questions that it asked. One deed at a time. */
  note<R>(deed: () => Promise<R>): Promise<{ readonly result: R; readonly asked: readonly number[] }>;
  /** @returns the answer of today, in words; undefined where there is nobody to ask any more */
  answerNow(part: string, ask: string): string | undefined;
  /** @returns a value in words, where it may hold views */
  tell(value: unknown): string;
}

type Deed = (...given: unknown[]) => unknown;

interface Note {
  readonly asked: number[];
}

interface Cell {
  readonly number: number;
  readonly shown: unknown;
  seenBy: Note | undefined;
}

/** The part that stands for all that is handed over beside the playbook. */
const handed = 'handed over';

/** Follows who reads what of all that is handed over to pages. */
export function follow(all: HandedOver, reads: Reads): Following {
  const parts = nameParts(all.playbook);
  const views = new Map<object, object>();
  const behind = new Map<object, object>();
  let note: Note | undefined;

  const nameOf = (value: object): string | undefined => {
    const raw = behind.get(value) ?? value;
    return raw === all ? handed : parts.nameOf(raw);
  };
  const answerOf = (part: object, question: string, value: unknown, plain: boolean): string => {
    // The words of a play are told by the name of the file that they stand in, so that nobody has to read them.
    if (question === '.body' && value !== undefined && 'blob' in part) return tellPlain(part.blob);
    return plain ? tellPlain(value) : tellValue(value, nameOf);
  };
  const ask = (cell: Cell): unknown => {
    if (note && cell.seenBy !== note) {
      cell.seenBy = note;
      note.asked.push(cell.number);
    }
    return cell.shown;
  };
  const show = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(show);
    const name = nameOf(value);
    return name === undefined ? value : viewOf(value, name);
  };
  const viewOf = (raw: object, name: string): object => {
    let view = views.get(raw);
    if (!view) {
      view = new Proxy(raw, watch(name));
      views.set(raw, view);
      behind.set(view, raw);
    }
    return view;
  };
  const watch = (name: string): ProxyHandler<object> => {
    const cells = new Map<string, Cell>();
    const plainBelow = isPlainBelow(name);
    const cellOf = (raw: object, question: string, plain: boolean, value: () => unknown): Cell => {
      let cell = cells.get(question);
      if (!cell) {
        const found = value();
        const number = reads.numberOf(name, question, () => answerOf(raw, question, found, plain));
        cells.set(question, (cell = { number, shown: plain ? found : show(found), seenBy: undefined }));
      }
      return cell;
    };
    const calls = new Map<string, unknown>();
    const callable = (raw: object, field: string, deed: Deed): unknown => {
      let call = calls.get(field);
      if (!call) {
        call = (...given: unknown[]): unknown =>
          ask(cellOf(raw, askCall(field, given), false, () => deed.apply(raw, given)));
        calls.set(field, call);
      }
      return call;
    };
    return {
      get(raw, field) {
        if (typeof field === 'symbol' || (raw === all && notFollowed.has(field)))
          return Reflect.get(raw, field) as unknown;
        if (isInName(name, field)) return show(Reflect.get(raw, field));
        const known = cells.get(`.${field}`);
        if (known) return ask(known);
        const value: unknown = Reflect.get(raw, field);
        if (isDeed(value)) return callable(raw, field, value);
        return ask(cellOf(raw, `.${field}`, plainBelow || isPlain(field), () => value));
      },
      has(raw, field) {
        if (typeof field === 'string') ask(cellOf(raw, `?${field}`, true, () => Reflect.has(raw, field)));
        return Reflect.has(raw, field);
      },
      ownKeys(raw) {
        ask(cellOf(raw, '*', true, () => Object.keys(raw)));
        return Reflect.ownKeys(raw);
      },
      set: () => false,
      defineProperty: () => false,
      deleteProperty: () => false,
    };
  };

  return {
    // The proxies answer as the objects behind them do.
    view: viewOf(all, handed) as HandedOver,
    async note(deed) {
      if (note) throw new Error('Two pages cannot be followed at the same time.');
      const mine: Note = { asked: [] };
      note = mine;
      try {
        return { result: await deed(), asked: mine.asked };
      } finally {
        note = undefined;
      }
    },
    answerNow(part, question) {
      const raw = part === handed ? all : parts.partOf(part);
      if (!raw) return undefined;
      const field = question.slice(1);
      if (question === '*') return tellPlain(Object.keys(raw));
      if (question.startsWith('?')) return tellPlain(Reflect.has(raw, field));
      if (question.startsWith('.')) {
        const value: unknown = Reflect.get(raw, field);
        return isDeed(value) ? undefined : answerOf(raw, question, value, isPlainBelow(part) || isPlain(field));
      }
      const start = question.indexOf('[');
      const deed: unknown = Reflect.get(raw, question.slice(0, start));
      return isDeed(deed)
        ? answerOf(raw, question, deed.apply(raw, JSON.parse(question.slice(start)) as unknown[]), false)
        : undefined;
    },
    tell: (value) => tellHolder(value, nameOf),
  };
}

function isDeed(value: unknown): value is Deed {
  return typeof value === 'function';
}

/** A call is the same question where its arguments are; only plain ones can be told apart. */
function askCall(field: string, given: readonly unknown[]): string {
  if (given.some((one) => typeof one === 'object' && one !== null) || given.includes(undefined))
    throw new CannotBeKept(`"${field}" is asked with something that is no plain word or number.`);
  return `${field}${JSON.stringify(given)}`;
}
