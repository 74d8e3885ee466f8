import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ForgeCheck, ForgeHeader, ForgeReview, PullRequest } from '../../schema/forge-record.ts';

const page = readFileSync(new URL('../../../docs/forge-record.md', import.meta.url), 'utf8');
const recipes = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, recipe = '']) => recipe);
const table = page.slice(page.indexOf('## What it says'));

test('each recipe makes every field of the record, and the page explains it', () => {
  const ofLines = [PullRequest, ForgeReview, ForgeCheck].flatMap(({ shape }) => Object.keys(shape));
  expect(recipes).toHaveLength(2);
  for (const recipe of recipes) {
    for (const name of ofLines) expect(recipe).toMatch(new RegExp(`^ .*\\b${name}\\b`, 'm'));
    for (const name of Object.keys(ForgeHeader.shape)) expect(recipe).toContain(`"${name}":`);
  }
  for (const name of ofLines) expect(table).toContain(`\`${name}\``);
});
