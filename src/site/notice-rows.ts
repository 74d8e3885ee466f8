import type { Notice } from '../model/playbook.ts';
import { spellDay } from '../model/spell-day.ts';
import { hrefOf } from './href.ts';

/** A notice as it stands on the pages that it is about. */
export function noticeRow(notice: Notice) {
  const { say, promiseInstead, until } = notice.data;
  return { title: notice.title, to: hrefOf(notice), say, promiseInstead, until, untilWords: spellDay(until) };
}

export type NoticeRow = ReturnType<typeof noticeRow>;
