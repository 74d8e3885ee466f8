import type { Standard } from '../model/playbook.ts';
import type { Settings } from '../model/settings.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { StandardDefaults } from '../schema/policy.ts';
import type { Quantity } from '../schema/quantity.ts';
import { listWords } from '../model/count-words.ts';
import { allNamed, named } from './named.ts';
import { tellQuantity, tellShare } from '../model/tell-quantity.ts';

/** A standard as people read it. */
export interface PromiseWords {
  readonly id: string;
  readonly promise: string;
  /** `Kept in at least 98 % of cases; we aim for 99.5 %.` */
  readonly floor: string;
  /** To whom or where it is promised, where that is not everybody and everywhere. */
  readonly only: string | undefined;
  /** Where the promise differs, and why. */
  readonly differs: readonly string[];
  /** Whose promise it is, where it is not our own alone. */
  readonly bound: { readonly by: string; readonly reference: string | undefined } | undefined;
  readonly exceptions: readonly string[];
}

const binding = { contract: 'contract', licence: 'our licence', law: 'law' } as const;

export function promiseWords({ id, data, channels, segments }: Standard, settings: Settings): PromiseWords {
  const { playbook } = handedOver();
  const only = [...allNamed(segments).map(({ title }) => title), ...allNamed(channels).map(({ title }) => title)];
  return {
    id,
    promise: data.promise,
    floor: tellFloor(data, settings.data?.defaults),
    only: only.length > 0 && (data.segments ?? data.channels) ? listWords(only) : undefined,
    differs: (data.except ?? []).map((limit) => {
      const where = [
        ...(limit.segments ?? []).map((name) => named(playbook.find('segment', name))?.title ?? name),
        ...(limit.channels ?? []).map((name) => named(playbook.find('channel', name))?.title ?? name),
      ];
      const floor = limit.floor === undefined ? undefined : `kept in at least ${tellShare(limit.floor)} of cases`;
      const instead = [tellLimit(limit), floor].filter((words) => words !== undefined).join(', ');
      return `${listWords(where)}: ${instead}. ${limit.because ?? ''}`.trim();
    }),
    bound:
      data.basis === undefined || data.basis === 'own'
        ? undefined
        : { by: binding[data.basis], reference: data.reference },
    exceptions: data.exceptions ?? [],
  };
}

type Limits = Partial<Record<'within' | 'atMost' | 'atLeast', Quantity | string | undefined>>;

/** @returns the quantity of a promise: `within 4 working hours`, `at most 2 transfers` */
export function tellLimit({ within, atMost, atLeast }: Limits): string | undefined {
  const tell = (limit: Quantity | string) => (typeof limit === 'string' ? limit : tellQuantity(limit));
  if (within !== undefined) return `within ${tell(within)}`;
  if (atMost !== undefined) return `at most ${tell(atMost)}`;
  return atLeast === undefined ? undefined : `at least ${tell(atLeast)}`;
}

function tellFloor({ floor, target }: Standard['data'], defaults: StandardDefaults | undefined): string {
  const aim = target ?? defaults?.target;
  if (floor === undefined) return 'No floor is set yet.';
  if (floor === 100) return 'Kept every time.';
  const words = `Kept in at least ${tellShare(floor)} of cases`;
  return aim !== undefined && aim > floor ? `${words}; we aim for ${tellShare(aim)}.` : `${words}.`;
}
