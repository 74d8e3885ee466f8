import type { FileReading } from '../sources/read-file.ts';

/**
 * A journey that did not change, with no more of it than where it meets what did: most stops of most journeys are of no matter
 * to a change, and joining them is most of the work.
 * @param met `kind/id` of the entries that changed
 */
export function journeyAround(reading: FileReading, met: ReadonlySet<string>): FileReading {
  const { entry } = reading;
  if (entry?.kind !== 'journey') return reading;
  const isMet = (id: string | undefined): boolean => id !== undefined && met.has(`touchpoint/${id}`);
  const { stages, momentsOfTruth, handoffs, ...data } = entry.data;
  return {
    ...reading,
    entry: {
      ...entry,
      data: {
        ...data,
        stages: stages?.map(({ stops, ...stage }) => ({
          ...stage,
          stops: stops?.filter(({ touchpoint }) => isMet(touchpoint)),
        })),
        momentsOfTruth: momentsOfTruth?.filter(({ touchpoint }) => isMet(touchpoint)),
        handoffs: handoffs?.filter(({ from, to }) => isMet(from) || isMet(to)),
      },
    },
  };
}
