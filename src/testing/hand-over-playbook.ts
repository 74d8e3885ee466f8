import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { handOver, type HandedOver } from '../publish/handed-over.ts';
import { answersForPages } from '../publish/answers-for-pages.ts';
import { unknownPast } from '../publish/past/read-past.ts';
import { baseDay } from './base-playbook.ts';

/** What the pages of a site below a path are handed, without rules and diagrams. */
export function handedOverOf(playbook: Playbook, today: string, findings: readonly Finding[] = []): HandedOver {
  return {
    ...answersForPages(playbook, today),
    ...unknownPast('This playbook is in no repository.'),
    playbook,
    findings,
    today,
    frozen: true,
    asOf: undefined,
    rules: [],
    base: '/below/',
    searchIndex: '/pagefind/',
    strict: true,
    drawing: () => Promise.resolve(undefined),
    draw: () => Promise.resolve(undefined),
  };
}

/** Hands a playbook over to the pages, on the day of the base playbook. */
export function handOverPlaybook(playbook: Playbook, findings?: readonly Finding[]): void {
  handOver(handedOverOf(playbook, baseDay, findings));
}
