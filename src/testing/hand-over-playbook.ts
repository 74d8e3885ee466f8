import type { Playbook } from '../model/playbook.ts';
import { handOver } from '../publish/handed-over.ts';
import { answersForPages } from '../publish/answers-for-pages.ts';
import { baseDay } from './base-playbook.ts';

/** Hands a playbook over to the pages of a site below a path, on the day of the base playbook, without rules and diagrams. */
export function handOverPlaybook(playbook: Playbook): void {
  handOver({
    ...answersForPages(playbook, baseDay),
    playbook,
    today: baseDay,
    frozen: true,
    rules: [],
    base: '/below/',
    searchIndex: '/pagefind/',
    strict: true,
    drawing: () => Promise.resolve(undefined),
  });
}
