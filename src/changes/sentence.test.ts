import { describe, expect, test } from 'vitest';
import { changed, swap } from '../testing/compared.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { greetingFile, journeyFile, momentFile, orderFile, playbookFile } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import type { Change } from './change.ts';

const greeting = 'content/touchpoints/greet-me.md';
const moment = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';
const page = 'content/playbook.yaml';
const within = '    within: 1 min\n    clock: shop-hours\n';

describe('a sentence says what changed, where, and whom it touches', () => {
  const only = async (before: ExampleFiles, after: ExampleFiles): Promise<Change> => {
    const { changes } = await changed(before, after);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (!change) throw new Error('no change');
    return change;
  };

  test('of a moment of truth', async () => {
    const change = await only({}, { [moment]: swap(momentFile, '    within: 5 min', '    within: 10 min') });
    expect(change).toMatchObject({
      class: 'weakened', channel: null, before: '5 min', after: '10 min', journeys: ['my-order'], moments: ['my-order#cup-in-time'],
      sentence: 'Weakened: *Cup in time*, 5 min -> 10 min (moment of truth of 1 journey; owner Bar)',
      approvalBy: [
        { team: 'bar', because: 'as the owner' },
        { team: 'guest-office', because: 'as the second voice: it is a moment of truth of “I order a coffee and it is right”' },
      ],
    }); // prettier-ignore
  });

  test('of a promise on one channel, which only the guardian speaks for', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, '1 min', '2 min') });
    expect(change.sentence).toBe('Weakened: *Greet me* on counter, 1 min -> 2 min (met in 1 journey; owner Counter)');
    expect(change.approvalBy).toEqual([
      { team: 'counter', because: 'as the owner' },
      { team: 'guest-office', because: 'as the second voice, for what gets less needs one that does not deliver it' },
    ]);
  });

  test('of an exception that came: weaker where it holds, and nowhere else', async () => {
    const exception = '    except: [{ channels: [app], within: 8 min, because: The app prints late. }]\n';
    const { changes } = await changed({}, { [moment]: swap(momentFile, 'recovery:\n', `${exception}recovery:\n`) });
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'Weakened: *Cup in time* on app, 5 min -> 8 min (moment of truth of 1 journey; owner Bar)',
      'Editorial: *Cup in time*, why it is unequal, in other words (moment of truth of 1 journey; owner Bar)',
    ]);
  });

  test('of an exception for a segment', async () => {
    const exception = '    except: [{ segments: [stations], floor: 90 }]\n';
    const change = await only(entriesOfEveryKind, {
      [moment]: swap(momentFile, 'recovery:\n', `${exception}recovery:\n`),
    });
    expect(change).toMatchObject({ class: 'weakened', channel: null, segment: 'stations' });
    expect(change.sentence).toContain('*Cup in time* for shops in stations, floor 98 % -> 90 %');
  });

  test.each([
    ['    channels: [counter]\n', '', 'strengthened', '/channels', 'app', null],
    ['', '    channels: [counter]\n', 'weakened', '/channels', 'app', null],
    ['', '    segments: [stations]\n', 'weakened', '/segments', null, null],
  ])('of where it is promised: %j -> %j', async (was, is, of, path, channel, segment) => {
    const at = (lines: string) => ({ [order]: swap(orderFile, '    floor: 95\n', `    floor: 95\n${lines}`) });
    const change = await only({ ...entriesOfEveryKind, ...at(was) }, at(is));
    expect(change).toMatchObject({ class: of, path: `/standards/order-right${path}`, channel, segment });
  });

  test('what is not our own takes compliance too, and says so where the playbook names none', async () => {
    const law = {
      [greeting]: swap(greetingFile, within, '    within: 1 min\n    basis: law\n    reference: Café Act, section 2\n'),
    };
    const weaker = { [greeting]: swap(law[greeting], '1 min', '2 min') };
    expect((await only(law, weaker)).approvalBy.at(-1)).toMatchObject({ team: null });
    const named = { ...law, [page]: `${playbookFile}compliance: bar\n` };
    expect((await only(named, weaker)).approvalBy.at(-1)).toMatchObject({ team: 'bar' });
  });

  test('whoever delivers it is no second voice: where the owner of the journey does, the guardian speaks', async () => {
    const own = { [journey]: swap(journeyFile, 'owner: guest-office', 'owner: bar') };
    const slower = { [moment]: swap(momentFile, '    within: 5 min', '    within: 10 min') };
    expect((await only(own, slower)).approvalBy.map(({ team }) => team)).toEqual(['bar', 'guest-office']);
    const alone = { ...own, [page]: swap(playbookFile, 'guardian: guest-office', 'guardian: bar') };
    expect((await only(alone, slower)).approvalBy.map(({ team }) => team)).toEqual(['bar', null]);
  });

  test('of another owner: both approve', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, 'owner: counter', 'owner: bar') });
    expect(change).toMatchObject({ class: 'ownership', path: '/owner', before: 'counter', after: 'bar' });
    expect(change.approvalBy.map(({ team }) => team)).toEqual(['bar', 'counter']);
  });

  test('of words: how many', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, 'say hello', 'say good morning') });
    expect(change).toMatchObject({ class: 'editorial', path: '/body' });
    expect(change.sentence).toContain('1 word out, 2 in');
  });
});
