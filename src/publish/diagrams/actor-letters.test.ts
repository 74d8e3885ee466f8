import { expect, test } from 'vitest';
import { lettersFor } from './actor-letters.ts';

test('each actor has a mark of its own', () => {
  const letters = lettersFor(['Care', 'customer service', '#5 team', 'Cash', 'éclair', 'שירות', '🙂', '...']);
  expect([...letters.values()]).toEqual(['C', 'C2', '5', 'C3', 'É', 'ש', '🙂', '.']);
});
