import { changeMarks, type ChangeMark } from '../changes/change-mark.ts';
import { dayOfNumber, numberOfDay } from '../model/window-of-day.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { ChangeRow } from '../publish/past/past.ts';
import { changedEntry, type ChangeLine } from './change-rows.ts';
import type { Named } from './named.ts';
import { spellMonth } from './month-words.ts';
import { undated } from '../publish/change-pages.ts';

/** The weightiest change of an entry by a commit, for lists that tell no more. */
export interface NewsRow extends ChangeLine {
  readonly name: Named;
  /** How many more changes the commit made to the entry. */
  readonly more: number;
  readonly when: string;
  readonly day: string | undefined;
  readonly by: string;
}

/** What is a report or a word, and not a promise: that it came or went matters less. */
const promising: ReadonlySet<string> = new Set(['touchpoint', 'journey', 'playbook', 'team']);
const mattering: readonly ChangeMark[] = changeMarks.filter((mark) => mark !== 'measurement' && mark !== 'editorial');
/** So many days before the latest change are "lately". */
const lately = 30;

/** @returns the changes of late that matter most, at most five, the newest first */
export function latestNews(): readonly NewsRow[] {
  const rows = handedOver().latestChanges();
  const newest = rows.find(({ commit }) => commit.day !== undefined)?.commit.day;
  if (newest === undefined) return [];
  const since = dayOfNumber(numberOfDay(newest) - lately);
  const known = rows.map((row, place) => ({ row, place })).filter(({ row }) => (row.commit.day ?? '') >= since);
  const ranked = known.flatMap(({ row, place }) => {
    const news = newsRow(row);
    const rank = news ? mattering.indexOf(news.mark) : -1;
    const isReport = (news?.mark === 'added' || news?.mark === 'removed') && !promising.has(row.kind);
    return news && rank >= 0 ? [{ news, place, rank: isReport ? rank + mattering.length : rank }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, 5)
    .sort((a, b) => a.place - b.place)
    .map(({ news }) => news);
}

/** What changed for a team in a month. */
export interface TeamMonth {
  readonly title: string;
  readonly rows: readonly NewsRow[];
  /** What changed in words alone, each entry once. */
  readonly inWords: readonly Named[];
}

/** @returns the latest changes that touch a team, at most ten that matter, under their months */
export function teamNews(team: string): readonly TeamMonth[] {
  const news = handedOver()
    .teamChanges(team)
    .flatMap((row) => newsRow(row) ?? []);
  const tenth = news.filter(isLoud)[9];
  const told = tenth ? news.slice(0, news.indexOf(tenth) + 1) : news;
  return [...Map.groupBy(told, ({ day }) => day?.slice(0, 7) ?? undated)].map(([month, its]) => {
    const rows = its.filter(isLoud);
    const titles = new Set(rows.map(({ name }) => name.title));
    const quiet = new Map(its.map(({ name }) => [name.title, name]));
    return {
      title: month === undated ? spellMonth(month) : `In ${spellMonth(month)}`,
      rows,
      inWords: [...quiet.values()].filter(({ title }) => !titles.has(title)),
    };
  });
}

function isLoud({ mark }: NewsRow): boolean {
  return mattering.includes(mark);
}

/** @returns undefined where nothing can be said of what the commit did */
function newsRow(row: ChangeRow): NewsRow | undefined {
  const { name, loud, quiet, more } = changedEntry(row);
  const [first, ...others] = [...loud, ...quiet];
  const { when, day, by } = row.commit;
  return first && { ...first, name, more: others.length + more, when, day, by };
}
