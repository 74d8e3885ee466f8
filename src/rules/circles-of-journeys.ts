import type { Journey, Stage } from '../model/playbook.ts';

/** Journeys that are stages of one another, from a journey back to itself; `closing` is the stage that closes the circle. */
export interface Circle {
  readonly journeys: readonly Journey[];
  readonly closing: Stage;
}

/** @returns each stage by which a journey comes to stand inside itself, told once */
export function* circlesOfJourneys(journeys: readonly Journey[]): Generator<Circle> {
  const done = new Set<Journey>();
  for (const start of journeys) {
    const way: { readonly journey: Journey; readonly stages: Iterator<Stage> }[] = [];
    const onTheWay = new Set<Journey>();
    const enter = (journey: Journey): void => {
      onTheWay.add(journey);
      way.push({ journey, stages: journey.stages.values() });
    };
    if (!done.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.stages.next();
      const inner = next.done ? undefined : next.value.inner?.target;
      if (next.done) {
        onTheWay.delete(here.journey);
        done.add(here.journey);
        way.pop();
      } else if (inner && onTheWay.has(inner)) {
        const first = way.findIndex(({ journey }) => journey === inner);
        yield { journeys: way.slice(first).map(({ journey }) => journey), closing: next.value };
      } else if (inner && !done.has(inner)) enter(inner);
    }
  }
}
