import { describe, expect, test } from 'vitest';
import { changed, opened, swap, told } from '../testing/compared.ts';
import { greetingFile, journeyFile } from '../testing/base-playbook.ts';
import { compare } from './compare.ts';

const greeting = 'content/touchpoints/greet-me.md';

const journey = 'journeys/my-order.yaml';

describe('entries that come, go and move', () => {
  test('another folder, other comments, another order of keys and other quotes are no change but the move', async () => {
    const moved = {
      [greeting]: undefined,
      'content/touchpoints/hello/greet-me.md': swap(
        greetingFile,
        'title: Greet me\nchannels: [counter]',
        '# said first\nchannels:\n  - \'counter\'\ntitle: "Greet me"',
      ),
    };
    expect(told(await changed({}, moved))).toEqual(['editorial touchpoint/greet-me/file']);
  });

  test('another id with `formerly` is the same entry, and all who name it name the same, from either side', async () => {
    const renamed = {
      [greeting]: undefined,
      'content/touchpoints/say-hello.md': swap(
        greetingFile,
        'title: Greet me',
        'title: Greet me\nformerly: [greet-me]',
      ),
      [journey]: swap(journeyFile, 'stops: [greet-me', 'stops: [say-hello'),
    };
    const [before, after] = [await opened(), await opened(renamed)];
    expect(told(compare(before, after))).toEqual(['editorial touchpoint/say-hello/id']);
    expect(told(compare(after, before))).toEqual(['editorial touchpoint/say-hello/id']);
  });

  test.each([
    [undefined, 'draft', 'removed'],
    ['draft', undefined, 'added'],
    [undefined, 'withdrawn', 'removed'],
    ['hidden', 'draft', 'editorial'],
  ])('status %s -> %s is %s', async (was, is, of) => {
    const at = (status: string | undefined) => ({
      [greeting]: status === undefined ? greetingFile : swap(greetingFile, 'owner:', `status: ${status}\nowner:`),
    });
    const lines = told(await changed(at(was), at(is)));
    expect(lines).toContain(of === 'editorial' ? 'editorial touchpoint/greet-me/status' : `${of} touchpoint/greet-me`);
    expect(lines.includes(`${of} touchpoint/greet-me/standards/seen-at-once`)).toBe(of !== 'editorial');
  });

  test('a moment that took the place of another says so, and the cap stays', async () => {
    const other = `${journeyFile.slice(0, journeyFile.indexOf('momentsOfTruth'))}momentsOfTruth:\n  - { touchpoint: take-my-order, gameOver: X, displaces: cup-in-time }\n${journeyFile.slice(journeyFile.indexOf('handoffs:'))}`;
    const found = await changed({}, { [journey]: other });
    expect(told(found).slice(0, 2)).toEqual([
      'removed journey/my-order/momentsOfTruth/cup-in-time',
      'added journey/my-order/momentsOfTruth/take-my-order',
    ]);
    expect(found.changes[1]?.sentence).toContain('in the place of “Cup in time”');
    expect(found.changes[1]?.approvalBy.map(({ team }) => team)).toEqual(['guest-office']);
    expect(found.cap).toEqual([{ journey: 'my-order', before: 1, after: 1 }]);
  });

  test('an entry whose file cannot be read is not called removed', async () => {
    const [before, after] = [await opened(), await opened({ [greeting]: 'broken' })];
    const found = compare(before, after, new Set(['touchpoint/greet-me']));
    expect(found.changes).toEqual([]);
    expect(found.notCompared).toEqual(['touchpoint/greet-me']);
  });
});
