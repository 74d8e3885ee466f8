import { changeMarks, markWords } from '../../../changes/change-mark.ts';
import { monthAddress, undated } from '../../../publish/change-pages.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { rowsOnPage } from '../../../publish/listed.ts';
import type { ChangeRow } from '../../../publish/past/past.ts';
import type { CommitRows } from '../../change-rows.ts';
import { href } from '../../href.ts';
import { spellMonth } from '../../month-words.ts';
import type { ListPage } from '../../paging.ts';
import { named } from '../../named.ts';

/** A month in the list of all months. */
export interface MonthLink {
  /** `November` */
  readonly title: string;
  readonly to: string;
  readonly rows: number;
}

/** The months of each year, the newest first; what has no day stands at the end, under no year. */
export function monthsByYear(): readonly { readonly year: string; readonly months: readonly MonthLink[] }[] {
  const years = Map.groupBy(handedOver().changeMonths(), ({ month }) => (month === undated ? '' : month.slice(0, 4)));
  return [...years].map(([year, months]) => ({
    year,
    months: months.map(({ month, rows }) => ({
      title: year === '' ? spellMonth(month) : spellMonth(month).replace(` ${year}`, ''),
      to: href(monthAddress(month)),
      rows,
    })),
  }));
}

/** The static paths of the pages of all months. */
export function monthPaths() {
  const { changeMonths, changesIn } = handedOver();
  return changeMonths().flatMap(({ month, rows }) => {
    const of = Math.ceil(rows / rowsOnPage);
    const all = changesIn(month);
    const address = (number: number) => (number < 1 || number > of ? undefined : href(monthAddress(month, number)));
    return Array.from({ length: of }, (_, index) => {
      const list: ListPage<ChangeRow> = {
        rows: all.slice(index * rowsOnPage, (index + 1) * rowsOnPage),
        number: index + 1,
        of,
        previous: address(index),
        next: address(index + 2),
      };
      return { params: { month: index === 0 ? month : `${month}/${String(index + 1)}` }, props: { month, list } };
    });
  });
}

/** The months beside one: the one after it and the one before it. */
export function monthsBeside(month: string) {
  const months = handedOver().changeMonths();
  const index = months.findIndex((one) => one.month === month);
  const link = (one: { readonly month: string } | undefined) =>
    one && { title: spellMonth(one.month), to: href(monthAddress(one.month)) };
  return { later: link(months[index - 1]), earlier: link(months[index + 1]) };
}

/** What the rows of a page can be narrowed to: only what some of them are about. */
export function choicesOf(commits: readonly CommitRows[]) {
  const entries = commits.flatMap((one) => one.entries);
  const { playbook } = handedOver();
  const titled = (kind: 'team' | 'journey', ids: readonly string[]) =>
    [...new Set(ids)]
      .flatMap((id) => {
        const title = named(playbook.find(kind, id))?.title;
        return title === undefined ? [] : [{ id, title }];
      })
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return [
    {
      name: 'team',
      label: 'Team',
      any: 'All teams',
      options: titled(
        'team',
        entries.flatMap(({ teams }) => teams),
      ),
    },
    {
      name: 'journey',
      label: 'Journey',
      any: 'All journeys',
      options: titled(
        'journey',
        entries.flatMap(({ journeys }) => journeys),
      ),
    },
    {
      name: 'class',
      label: 'What it means',
      any: 'All changes',
      options: changeMarks.map((mark) => ({ id: mark, title: markWords[mark] })),
    },
  ];
}

export type Choice = ReturnType<typeof choicesOf>[number];
