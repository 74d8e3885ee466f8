import { expect, test } from 'vitest';
import { sayCompany } from './say-company.ts';
import type { Company } from './weigh.ts';

const none = { no: 0, depends: 0, 'not-promised': 0, 'not-measured': 0, 'not-proven': 0, yes: 0 };
const october = { from: '2026-10-01', to: '2026-10-31' };
const company = (touchpoints: Partial<Company['touchpoints']>, counted?: Company['counted']): Company => ({
  reliable: { verdict: 'no' },
  consistent: { verdict: 'no' },
  touchpoints: { ...none, ...touchpoints },
  ...(counted ? { counted } : {}),
});

test('what depends is counted among what fails, and every touchpoint is counted once', () => {
  const all = { no: 1, depends: 3, 'not-promised': 1, 'not-measured': 1, 'not-proven': 2, yes: 19 };
  expect(sayCompany(company(all, october))).toBe(
    'Twenty-seven touchpoints, counted in October 2026. Four fail somewhere, nineteen hold, two need more cases, one is not measured, one promises nothing yet.',
  );
});

test('windows of different lengths are told by their first and last day', () => {
  expect(sayCompany(company({ yes: 1 }, { from: '2026-07-01', to: '2026-10-31' }))).toBe(
    'One touchpoint, counted from 1 July to 31 October 2026. None fails somewhere, one holds.',
  );
});

test('where nothing is counted, nothing is said to hold', () => {
  expect(sayCompany(company({ 'not-measured': 3 }))).toBe('Three touchpoints. Nothing has been counted yet.');
  expect(sayCompany(company({}))).toBe('No touchpoint is live yet.');
});
