import { expect, test } from 'vitest';
import { fileInRepository } from './file-in-repository.ts';

test.each([
  ['', 'journeys/a.yaml', 'journeys/a.yaml'],
  ['docs/it/', 'journeys/a.yaml', 'docs/it/journeys/a.yaml'],
  ['docs/it/', '../../.github/CODEOWNERS', '.github/CODEOWNERS'],
  ['docs/it/', '../a..b/c', 'docs/a..b/c'],
])('in %j, %s is %s', (folder, file, expected) => {
  expect(fileInRepository(folder, file)).toBe(expected);
});
