import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';
import { limits } from '../limits.ts';

type Path = readonly (string | number)[];
type Span = readonly [start: number, end: number];

/** Where a value stands, and its key where it has one. */
interface Spot {
  readonly key: Span | undefined;
  readonly value: Span;
}

type Visit = (path: Path, key: Span | undefined, value: Span) => void;

/**
 * Finds values of one YAML text by their paths, or their keys where `key` is set. Where a path leads further than the text does
 * (a field that is missing), the nearest value above it answers. The text is walked once, however many are asked for.
 * @returns ranges of UTF-16 offsets; undefined where the text cannot be read
 */
export function yamlPlaces(text: string): (path: Path, key?: boolean) => Span | undefined {
  let spots: ReadonlyMap<string, Spot> | undefined;
  return (path, key = false) => {
    spots ??= spotsOf(text);
    for (let length = path.length; length >= 0; length -= 1) {
      const spot = spots.get(JSON.stringify(path.slice(0, length)));
      if (!spot) continue;
      const byKey = length < path.length || key || isLong(text, spot.value);
      return byKey ? (spot.key ?? spot.value) : spot.value;
    }
    return undefined;
  };
}

/** Finds one value, as {@link yamlPlaces} does. */
export function locateInYaml(text: string, path: Path, key = false): Span | undefined {
  return yamlPlaces(text)(path, key);
}

function spotsOf(text: string): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    new Walker(text, events).walk((path, key, value) => {
      const name = JSON.stringify(path);
      if (!spots.has(name)) spots.set(name, { key, value });
    });
  } catch {
    // What cannot be read has no places.
  }
  return spots;
}

/** A value that runs over several lines is shown by its key: one line tells it apart. */
function isLong(text: string, [start, end]: Span): boolean {
  return text.slice(start, end).includes('\n');
}

/** Steps through events as a tree. */
class Walker {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  walk(visit: Visit): void {
    if (this.#events[0]?.type !== EVENT_ID.DOCUMENT) return;
    this.#next = 1;
    this.#node([], undefined, visit);
  }

  #node(path: Path, key: Span | undefined, visit: Visit): void {
    const event = this.#events[this.#next];
    if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return;
    if (event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.SCALAR) {
      this.#next += 1;
      const value: Span =
        event.type === EVENT_ID.ALIAS ? [event.anchorStart - 1, event.anchorEnd] : this.#scalarSpan(event);
      // A value that is not written is shown by its key.
      const shown = value[0] < 0 ? key : value;
      if (shown) visit(path, key, shown);
      return;
    }
    visit(path, key, [event.start, this.#endOf(this.#next)]);
    this.#next += 1;
    for (
      let index = 0;
      this.#events[this.#next]?.type !== EVENT_ID.POP && this.#next < this.#events.length;
      index += 1
    ) {
      if (event.type === EVENT_ID.SEQUENCE) this.#node([...path, index], undefined, visit);
      else this.#pair(path, visit);
    }
    this.#next += 1;
  }

  #pair(path: Path, visit: Visit): void {
    const event = this.#events[this.#next];
    if (event?.type !== EVENT_ID.SCALAR) {
      this.#skip();
      this.#skip();
      return;
    }
    this.#next += 1;
    this.#node([...path, getScalarValue(this.#text, event)], this.#scalarSpan(event), visit);
  }

  #scalarSpan(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): Span {
    const quoted =
      /["']/.test(this.#text.charAt(event.valueStart - 1)) &&
      this.#text.charAt(event.valueStart - 1) === this.#text.charAt(event.valueEnd);
    return quoted && event.style !== 1
      ? [event.valueStart - 1, event.valueEnd + 1]
      : [event.valueStart, Math.max(event.valueEnd, event.valueStart)];
  }

  /** Leaves out one node with all below it. */
  #skip(): void {
    let open = 0;
    do {
      const type = this.#events[this.#next]?.type;
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1;
      if (type === EVENT_ID.POP) open -= 1;
      this.#next += 1;
    } while (open > 0 && this.#next < this.#events.length);
  }

  /** The end of a collection: of its bracket where it has one, else of the last thing in it. */
  #endOf(index: number): number {
    const open: boolean[] = [];
    let end = 0;
    for (let at = index; at < this.#events.length; at += 1) {
      const event = this.#events[at];
      if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
        const bracket = /[[{]/.test(this.#text.charAt(event.start));
        open.push(bracket);
        end = event.start + (bracket ? 1 : 0);
      }
      if (event?.type === EVENT_ID.SCALAR) end = Math.max(end, this.#scalarSpan(event)[1]);
      if (event?.type !== EVENT_ID.POP) continue;
      if (open.pop() === true) end = this.#closing(end);
      if (open.length === 0) break;
    }
    return end;
  }

  #closing(from: number): number {
    const closing = /(?:[\s,:?]|#[^\n]*)*[\]}]/y;
    closing.lastIndex = from;
    return closing.test(this.#text) ? closing.lastIndex : from;
  }
}
