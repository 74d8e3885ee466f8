import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { handOver } from '../publish/handed-over.ts';
import { answersForPages } from '../publish/answers-for-pages.ts';
import { baseDay } from './base-playbook.ts';

/** Hands a playbook over to the pages of a site below a path, on the day of the base playbook, without rules and diagrams. */
export function handOverPlaybook(playbook: Playbook, findings: readonly Finding[] = []): void {
  handOver({
    ...answersForPages(playbook, baseDay),
    playbook,
    findings,
    today: baseDay,
    frozen: true,
    rules: [],
    base: '/below/',
    searchIndex: '/pagefind/',
    strict: true,
    drawing: () => Promise.resolve(undefined),
    draw: () => Promise.resolve(undefined),
  });
}
