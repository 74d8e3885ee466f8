import { expect, test } from 'vitest';
import type { Settings } from '../model/settings.ts';
import { answerBack, type Subject } from './answer-back.ts';

type Facts = NonNullable<Settings['data']>;
const bare: Facts = { playbook: 1, organisation: 'Harbour', framework: [], guardian: 'office' };
const github = { url: 'https://forge.example/harbour/playbook/', forge: 'github', branch: 'stable' } as const;
const page: Subject = {
  title: 'Keep me online & happy',
  page: 'https://playbook.harbour.example/touchpoints/keep-me-online/',
  file: 'content/touchpoints/keep me/online.md',
  version: '3f9a2c1b0d4e',
  mail: 'field@harbour.example',
};
const letterIn = (address: string | undefined) => {
  const url = new URL(address ?? 'none:');
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

test('the mail of the owner is where words go unless the playbook says otherwise', () => {
  const letter = letterIn(answerBack('friction', page, bare));
  expect(letter.to).toBe('field@harbour.example');
  expect(letter.subject).toBe('Friction: Keep me online & happy');
  expect(letter.body).toContain('https://playbook.harbour.example/touchpoints/keep-me-online/');
  expect(letter.body).toContain('Version: 3f9a2c1b0d4e');
});

test('without a place and without a mailbox nothing is offered', () => {
  expect(answerBack('propose', { ...page, mail: undefined }, bare)).toBeUndefined();
  expect(answerBack('propose', { ...page, mail: undefined }, undefined)).toBeUndefined();
});

test.each([
  ['github', 'https://forge.example/harbour/playbook/edit/stable/content/touchpoints/keep%20me/online.md'],
  ['gitlab', 'https://forge.example/harbour/playbook/-/edit/stable/content/touchpoints/keep%20me/online.md'],
  ['other', 'https://forge.example/harbour/playbook'],
] as const)('a change on %s opens the file of the entry', (forge, address) => {
  const data: Facts = { ...bare, repository: { ...github, forge }, answerBack: { propose: 'editor' } };
  expect(answerBack('propose', page, data)).toBe(address);
});

test('a page without a file leads to the repository, and the branch is main unless said', () => {
  const data: Facts = { ...bare, repository: { url: github.url, forge: 'github' }, answerBack: { propose: 'editor' } };
  expect(answerBack('propose', { ...page, file: undefined }, data)).toBe('https://forge.example/harbour/playbook');
  expect(answerBack('propose', page, data)).toContain('/edit/main/');
});

test.each([
  ['github', '/issues/new', 'title', 'body'],
  ['gitlab', '/-/issues/new', 'issue[title]', 'issue[description]'],
] as const)('an issue on %s comes with title and words', (forge, path, title, body) => {
  const data: Facts = { ...bare, repository: { ...github, forge }, answerBack: { friction: 'issue' } };
  const url = new URL(answerBack('friction', page, data) ?? 'none:');
  expect(url.pathname).toBe(`/harbour/playbook${path}`);
  expect(url.searchParams.get(title)).toBe('Friction: Keep me online & happy');
  expect(url.searchParams.get(body)).toContain('3f9a2c1b0d4e');
});

test('an editor without a repository falls back to the mail of the owner', () => {
  const data: Facts = { ...bare, answerBack: { propose: 'editor', friction: 'issue' } };
  expect(answerBack('propose', page, data)).toMatch(/^mailto:field@harbour\.example\?/);
  expect(answerBack('friction', page, data)).toMatch(/^mailto:field@harbour\.example\?/);
});

test('a form keeps its own query and gets page and version', () => {
  const data: Facts = { ...bare, answerBack: { friction: 'https://forms.harbour.example/f?team=cx' } };
  const url = new URL(answerBack('friction', page, data) ?? 'none:');
  expect([...url.searchParams]).toEqual([
    ['team', 'cx'],
    ['page', page.page],
    ['version', page.version],
  ]);
});

test('a mailbox of the company gets the letter in place of the owner', () => {
  const data: Facts = { ...bare, answerBack: { friction: 'ideas@harbour.example' } };
  expect(letterIn(answerBack('friction', page, data)).to).toBe('ideas@harbour.example');
});

test('a mailbox cannot smuggle in headers', () => {
  const data: Facts = { ...bare, answerBack: { friction: 'a?bcc=b@harbour.example' } };
  expect(answerBack('friction', page, data)).toMatch(/^mailto:a%3Fbcc%3Db@harbour\.example\?subject=/);
});
