import { expect, test } from 'vitest';
import { brandStyles } from './brand-styles.ts';

test('a company without an accent keeps ours', () => {
  expect(brandStyles(undefined)).toBe('');
  expect(brandStyles({ headline: 'Hello' })).toBe('');
});

test('an accent is used as given, on light and on dark paper', () => {
  const styles = brandStyles({ accent: '#005f3c', accentOnDark: '#7fe0b0' });
  expect(styles).toContain('--blaze: light-dark(#005f3c, #7fe0b0);');
  expect(styles).toContain('--blaze-ink: light-dark(#ffffff, #10121c);');
});

test('words on a light accent are dark, and a missing dark accent is mixed from the light one', () => {
  const styles = brandStyles({ accent: '#ffd400' });
  expect(styles).toContain('light-dark(#ffd400, color-mix(in oklab, #ffd400 50%, white))');
  expect(styles).toContain('--blaze-ink: light-dark(#10121c, #10121c);');
});

test('forced colours stay the reader’s own', () => {
  expect(brandStyles({ accent: '#005f3c' })).toMatch(/^@media not \(forced-colors: active\)/);
});
