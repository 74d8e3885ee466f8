import type { Playbook, Touchpoint } from './playbook.ts';

/** @returns each touchpoint that some journey names as a moment of truth, once; nothing withdrawn on either side */
export function momentTouchpoints({ touchpoints }: Pick<Playbook, 'touchpoints'>): readonly Touchpoint[] {
  return touchpoints.filter(
    ({ status, moments }) => status !== 'withdrawn' && moments.some(({ journey }) => journey.status !== 'withdrawn'),
  );
}
