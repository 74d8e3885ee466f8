import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

/** A page on A4 paper, without backgrounds, as most printers are set. */
async function printed(path: string) {
  const { page } = await site.tab();
  await page.goto(`${site.address}${path}`);
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const sheets = text.map((words) => words.replace(/\s+/g, ' '));
  return { sheets, text: sheets.join(' ') };
}

test('a printed touchpoint has the play, what one may spend, the clock, and whom to call', async () => {
  const { sheets, text } = await printed('touchpoints/keep-me-online/');
  for (const words of [
    'Keep me online',
    'you have a working spare connection within four working hours',
    'What we say and do',
    'Reserve a router in the nearest shop',
    'If it goes wrong',
    'without asking',
    'Put right within',
    'nobody has called back about the spare',
    '0800 555 214',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Skip to the content|Propose a change|Search the playbook/);
  expect(sheets.length).toBeLessThanOrEqual(5);
});

test('a printed journey has every stop, its moments of truth and its hand-offs', async () => {
  const { sheets, text } = await printed('journeys/my-connection-fails/');
  for (const words of ['My connection fails', 'Repair visit kept', 'Keep me online', 'Credit on the bill', 'of truth'])
    expect(text).toContain(words);
  expect(text).toMatch(/hand-?off/i);
  expect(text).not.toContain('The way of');
  expect(sheets.length).toBeLessThanOrEqual(6);
});

test('the first sheet of a team is enough to act: how to reach it, all that it promises, and every play with its limit', async () => {
  const { sheets } = await printed('teams/care/');
  const { page } = await site.tab();
  await page.goto(`${site.address}teams/care/`);
  const needed = await page.locator('.promises h3, .plays h3').allInnerTexts();
  expect(needed.length).toBeGreaterThan(8);
  for (const words of ['0800 555 212', 'care-duty@harbour.example', 'without asking', ...needed])
    expect(sheets[0]).toContain(words.trim().replace(/\s+/g, ' '));
  expect(sheets.length).toBeLessThanOrEqual(3);
});

test.each(['shops', 'courier-partner', 'regulation', 'customer-office'])(
  'the page of %s fits on one sheet of paper',
  async (team) => {
    expect((await printed(`teams/${team}/`)).sheets).toHaveLength(1);
  },
);

test('a printed list of recovery plays leaves out the field that nobody can type into', async () => {
  const { text } = await printed('recover/');
  expect(text).toContain('nobody came');
  expect(text).not.toMatch(/press \/|What does the customer say/);
});
