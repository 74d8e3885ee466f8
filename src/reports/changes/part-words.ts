import { spellPath } from '../../changes/spell-path.ts';

/** Parts of an entry that are called otherwise among people than in a file. */
const words: Readonly<Record<string, string>> = {
  '/body': 'its text',
  '/file': 'where its file lies',
  '/guarantee': 'the guarantee',
  '/guarantee/promise': 'the guarantee, its words',
  '/guarantee/trigger': 'what sets off the guarantee',
  '/guarantee/gets': 'what the customer gets by the guarantee',
  '/guarantee/claim': 'how the customer comes by the guarantee',
  '/guarantee/paidWithin': 'how soon the guarantee is paid',
  '/guarantee/exceptions': 'what the guarantee leaves out',
  '/guarantee/grantedBy': 'who grants the guarantee',
  '/guarantee/backing': 'what stands behind the guarantee',
  '/recovery': 'what we do when it goes wrong',
  '/recovery/within': 'how soon we put it right',
  '/recovery/authority': 'what may be spent on putting it right without asking',
  '/recovery/by': 'who puts it right',
  '/recovery/job': 'whose job it is to put it right',
  '/recovery/steps': 'the steps to put it right',
  '/recovery/when': 'what the customer says when it goes wrong',
  '/recovery/escalation': 'whom to call when that does not help',
  '/recovery/escalation/to': 'whom to call when that does not help',
  '/recovery/escalation/after': 'how soon somebody else is called',
  '/backing': 'what stands behind it',
  '/channels': 'where it is met',
  '/segments': 'for whom it is',
  '/noPromiseYet': 'why there is no promise yet',
  '/momentsOfTruth': 'how many moments of truth all journeys name',
  '/policy/walkEvery': 'how often a journey is walked',
  '/policy/momentFloor': 'the lowest floor of a moment of truth',
  '/policy/recoveryWithin': 'the longest clock of a recovery play',
};

/** What one field of a hand-off, a moment or a promise is called after its own title. */
const fields: Readonly<Record<string, string>> = {
  accepted: 'who has agreed to it',
  neverAskAgain: 'what is never asked again',
  passes: 'what is passed on',
  displaces: 'whose place it takes',
  promise: 'its words',
  good: 'what counts as kept',
  total: 'what is counted',
  exceptions: 'what it leaves out',
  except: 'where it is unequal',
  channels: 'where it is promised',
  segments: 'to whom it is promised',
  counted: 'how it is counted',
  window: 'how long is counted together',
};

/** @returns a part of an entry in words: `/guarantee/claim` as `how the customer comes by the guarantee` */
export function partWords(path: string): string {
  return words[path] ?? spellPath(path);
}

/** @returns a field in words: `atMost` as `at most`, `accepted` as `who has agreed to it` */
export function fieldWords(name: string): string {
  return fields[name] ?? spellPath(name);
}
