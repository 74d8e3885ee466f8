import type { TouchpointFile } from '../schema/touchpoint.ts';

export type Category = NonNullable<TouchpointFile['category']>;

/** What critical touchpoints are for, in the words of the field. */
export const categoryWords: Readonly<Record<Category, { readonly title: string; readonly are: string }>> = {
  'at-risk': {
    title: 'Managing customers at risk',
    are: 'Moments in which the customer is close to leaving. What we do here decides whether they stay.',
  },
  needs: {
    title: 'Responding to customer needs',
    are: 'Moments in which the customer needs something from us now, and counts how long it takes.',
  },
  bond: {
    title: 'Increasing the bond',
    are: 'Moments in which we give something of value that nobody had to ask for.',
  },
  growth: {
    title: 'Earning the right to growth',
    are: 'Moments in which a kept promise gives us the right to offer more.',
  },
};
