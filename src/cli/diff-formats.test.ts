import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile, journeyFile, momentFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const draftFile = `title: I order ahead and walk past the queue
goal: My drink waits for me.
owner: guest-office
status: draft
becomes: my-order
personas: [commuter]
phase: ordering
stages:
  - id: i-order
    title: I order
    stops: [order-ahead]
  - id: i-get-my-cup
    title: I get my cup
    stops: [cup-in-time]
`;
const aheadFile = greetingFile.replace('title: Greet me\n', 'title: Order ahead\nstatus: draft\n');

let disk: GitOnDisk;
beforeAll(() => {
  disk = gitOnDisk([
    basePlaybook,
    { 'journeys/order-ahead.yaml': draftFile, 'content/touchpoints/order-ahead.md': aheadFile },
  ]);
  disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  disk.commit('slower', {
    'content/touchpoints/cup-in-time.md': momentFile.replace('    within: 5 min', '    within: 10 min'),
  });
});
afterAll(() => {
  disk.remove();
});

const diff = (...args: readonly string[]) =>
  runWaymark(['diff', '--root', disk.root, '--today', '2026-11-20', ...args], { cwd: disk.root });

describe('diff --format', () => {
  test('markdown is a comment and nothing else', async () => {
    const { out, err, code } = await diff('--format', 'markdown');
    expect(
      out.startsWith(
        '<!-- waymark diff -->\n**Customers are promised less at “Cup in time” &#40;moment of truth&#41;&#46;**\n',
      ),
    ).toBe(true);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('markdown closes the gate as the others do', async () => {
    const { out, code } = await diff('--format', 'markdown', '--gate');
    expect(out).toContain('### Missing');
    expect(code).toBe(1);
  });

  test('json is what --json is, and pretty what nothing is', async () => {
    const [json, flag, pretty, none] = await Promise.all([
      diff('--format', 'json'),
      diff('--json'),
      diff('--format', 'pretty'),
      diff(),
    ]);
    expect(json).toEqual(flag);
    expect(pretty).toEqual(none);
    expect(JSON.parse(json.out)).toMatchObject({ version: 1 });
  });

  test.each([
    [['--format', 'pdf'], 'There is no format "pdf". There are: pretty, markdown, json.'],
    [['--json', '--format', 'markdown'], 'Ask for one of the two'],
    [['--html', 'main'], '--html takes a file that ends in .html, not "main".'],
    [['--html', 'nowhere/page.html'], 'there is no such folder'],
    [['--to-be', 'my-ordre'], 'There is no journey "my-ordre". Did you mean "my-order"?'],
    [['--to-be', 'my-order', 'main'], 'name no branch, tag or commit beside it'],
  ])('%j is a wrong call', async (args, words) => {
    const { err, out, code } = await diff(...args);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('diff --html', () => {
  const pages = () => join(disk.root, 'pages');

  test('writes one whole page beside what it tells, and leaves nothing else', async () => {
    mkdirSync(pages());
    const { out, err, code } = await diff('--html', 'pages/change.html', '--format', 'markdown');
    const html = readFileSync(join(pages(), 'change.html'), 'utf8');
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
    expect(html).toContain('<title>What changes for the customer</title>');
    expect(out).toContain('<!-- waymark diff -->');
    expect(err).toContain(`Wrote ${join(pages(), 'change.html')}. Open it in a browser`);
    expect(readdirSync(pages())).toEqual(['change.html']);
    expect(code).toBe(0);
    rmSync(pages(), { recursive: true });
  });

  test('replaces a page, never follows a link, and leaves all as it was where it cannot write', async () => {
    mkdirSync(join(pages(), 'folder.html'), { recursive: true });
    writeFileSync(join(pages(), 'kept.txt'), 'kept');
    symlinkSync(join(pages(), 'kept.txt'), join(pages(), 'link.html'));
    expect((await diff('--html', 'pages/link.html')).code).toBe(0);
    expect(readFileSync(join(pages(), 'kept.txt'), 'utf8')).toBe('kept');
    expect(readFileSync(join(pages(), 'link.html'), 'utf8')).toContain('<!doctype html>');
    const refused = await diff('--html', 'pages/folder.html');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('could not be written');
    expect(readdirSync(pages()).sort()).toEqual(['folder.html', 'kept.txt', 'link.html']);
    rmSync(pages(), { recursive: true });
  });
});

describe('diff --to-be', () => {
  test('tells the way from a journey to the draft that becomes it, by either of their names', async () => {
    const [live, draft] = await Promise.all([diff('--to-be', 'my-order'), diff('--to-be', 'order-ahead')]);
    expect(live).toEqual(draft);
    const text = live.out.replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'With “I order ahead and walk past the queue” in the place of “I order a coffee and it is right”:',
    );
    expect(text).toContain('Added: *Order ahead*, touchpoint, draft -> live');
    expect(text).toContain('the stop “Greet me”');
    expect(text).toContain('no longer a moment of truth: “Cup in time”');
    // What stands in the working tree and not in the draft is on both sides.
    expect(text).not.toContain('10 min');
    expect(live.err).toContain('Compared the journey my-order with the journey order-ahead.');
    expect(live.code).toBe(0);
  });

  test('as JSON, as Markdown and as a page', async () => {
    const [json, markdown] = await Promise.all([
      diff('--to-be', 'my-order', '--json', '--html', 'to-be.html'),
      diff('--to-be', 'my-order', '--format', 'markdown'),
    ]);
    const told = JSON.parse(json.out) as { base: string; head: string; changes: { entry: string; kind: string }[] };
    expect(told).toMatchObject({ base: 'journey/my-order', head: 'journey/order-ahead' });
    expect(new Set(told.changes.map(({ kind, entry }) => `${kind}/${entry}`))).toEqual(
      new Set(['playbook/playbook', 'journey/my-order', 'touchpoint/order-ahead']),
    );
    expect(markdown.out).toContain('With “I order ahead and walk past the queue” in the place of');
    expect(markdown.out.match(/^```mermaid$/gm)).toHaveLength(2);
    expect(readFileSync(join(disk.root, 'to-be.html'), 'utf8')).toContain('in the place of');
    rmSync(join(disk.root, 'to-be.html'));
  });

  test('says what is missing where no draft, or more than one, becomes it', async () => {
    disk.write({
      'journeys/second.yaml': draftFile,
      'journeys/other.yaml': journeyFile,
    });
    const [none, several, named] = await Promise.all([
      diff('--to-be', 'other'),
      diff('--to-be', 'my-order'),
      diff('--to-be', 'second'),
    ]);
    disk.write({ 'journeys/second.yaml': undefined, 'journeys/other.yaml': undefined });
    expect(none.err.replaceAll(/\s+/g, ' ')).toContain('No draft becomes the journey "other". Write one with');
    expect(several.err.replaceAll(/\s+/g, ' ')).toContain('Name the one you mean: order-ahead and second.');
    expect([none.code, several.code, named.code]).toEqual([2, 2, 0]);
    expect(existsSync(join(disk.root, 'journeys/second.yaml'))).toBe(false);
  });
});
