import type { Quantity, TimeUnit } from '../schema/quantity.ts';

const units: Readonly<Record<TimeUnit, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** Makers of words for numbers cost far more to make than to use. */
const plain = new Intl.NumberFormat('en-GB');
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** @returns a quantity as people say it: `1 hour`, `4 working hours`, `€60`, `2 transfers` */
export function tellQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'duration': {
      const amount = Math.abs(quantity.amount);
      const unit = `${quantity.working ? 'working ' : ''}${units[quantity.unit]}${amount === 1 ? '' : 's'}`;
      return `${plain.format(amount)} ${unit}`;
    }
    case 'money':
      return new Intl.NumberFormat('en-GB', {
        style: 'currency',
        currency: quantity.currency,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(quantity.amount);
    case 'share':
      return tellShare(quantity.amount);
    case 'count':
      return quantity.text;
  }
}

/** @returns a share in % with its sign kept on the same line: `99.5 %` */
export function tellShare(share: number): string {
  return `${exact.format(share)}\u202f%`;
}
