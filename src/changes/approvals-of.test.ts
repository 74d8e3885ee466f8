import { expect, test } from 'vitest';
import type { ForgeReview } from '../schema/forge-record.ts';
import { recorded, recordedPull } from '../testing/forge/recorded.ts';
import { accountsOfTeams } from './accounts-of-teams.ts';
import { approvalsOf, standingApprovals } from './approvals-of.ts';
import { pullsByCommit } from './pulls-by-commit.ts';

const accounts = accountsOfTeams([
  { id: 'customer-office', data: { accounts: ['customer-office', 'customer.office'] } },
  { id: 'guardians', data: { accounts: ['@CUSTOMER-office'] } },
  { id: 'care', data: { accounts: ['care-office', 'care.office', 'Care@Harbour.example'] } },
  { id: 'shops', data: {} },
]);
const oid = (letter: string): string => letter.repeat(40);

test('a commit comes by the pull request that the forge names, and never by a number in a title', () => {
  const { pulls } = recorded('github');
  const pullOf = pullsByCommit(pulls, 'main');
  expect(pullOf(oid('1'))?.number).toBe(41);
  expect(pullOf(oid('1'))?.title).toContain('(#40)');
  expect(pullOf(oid('a'))).toBeUndefined();
  expect(pullsByCommit(pulls, 'release')(oid('1'))).toBeUndefined();
});

test.each([
  ['github', 41, [['Customer-Office', ['customer-office', 'guardians']]]],
  ['github', 42, [['customer-office', ['customer-office', 'guardians']]]],
  ['github', 43, []],
  ['gitlab', 7, [['customer.office', ['customer-office']]]],
  ['gitlab', 8, []],
  ['gitlab', 9, []],
] as const)('on %s %i these approvals stand: %j', (source, number, expected) => {
  const standing = standingApprovals(recordedPull(source, number), accounts);
  expect(standing.map(({ review, teams }) => [review.login, teams])).toEqual(expected);
});

const review = (other: Partial<ForgeReview>): ForgeReview => ({
  login: 'customer-office',
  state: 'APPROVED',
  commit_oid: oid('a'),
  submitted_at: '2026-10-06T09:00:00Z',
  is_bot: false,
  ...other,
});
const later = '2026-10-06T10:00:00.5Z';

test.each([
  ['stands', [review({})], [undefined]],
  ['of the author does not', [review({ login: 'CARE-office' })], ['by-author']],
  ['of a bot does not', [review({ is_bot: true })], ['by-bot']],
  ['of another head does not', [review({ commit_oid: oid('b') })], ['stale']],
  ['after the merge does not', [review({ submitted_at: '2026-10-07T09:30:01Z' })], ['after-merge']],
  [
    'with changes asked for later does not',
    [review({}), review({ state: 'CHANGES_REQUESTED', submitted_at: later })],
    ['taken-back'],
  ],
  ['dismissed later does not', [review({ state: 'DISMISSED', submitted_at: later }), review({})], ['taken-back']],
  ['with a comment later stands', [review({}), review({ state: 'COMMENTED', submitted_at: later })], [undefined]],
  [
    'with another account asking for changes stands',
    [review({}), review({ login: 'shops', state: 'CHANGES_REQUESTED', submitted_at: later })],
    [undefined],
  ],
  [
    'with changes asked for after the merge stands',
    [review({}), review({ state: 'CHANGES_REQUESTED', submitted_at: '2026-10-08T09:30:00Z' })],
    [undefined],
  ],
  [
    'given again after changes were asked for stands',
    [review({ state: 'CHANGES_REQUESTED', submitted_at: '2026-10-06T08:00:00Z' }), review({})],
    [undefined],
  ],
] as const)('an approval %s', (_, reviews, faults) => {
  const pull = recordedPull('github', 41, { reviews: [...reviews] });
  expect(approvalsOf(pull, accounts).map(({ fault }) => fault)).toEqual(faults);
});

test('an account that approves twice counts once', () => {
  const pull = recordedPull('github', 41, { reviews: [review({}), review({ submitted_at: later })] });
  expect(standingApprovals(pull, accounts)).toMatchObject([{ review: { submitted_at: later } }]);
});

test('an account that no team names is unknown', () => {
  expect(accounts.teamsOf('newcomer')).toEqual([]);
  expect(accounts.teamsOf('')).toEqual([]);
});

test('the host of an address is compared without case, the part before it with its case', () => {
  expect(accounts.teamsOf('Care@HARBOUR.example')).toEqual(['care']);
  expect(accounts.teamsOf('care@harbour.example')).toEqual([]);
});
