import { expect, test } from 'vitest';
import { inspectText } from './inspect-text.ts';

const found = (text: string): readonly string[] =>
  inspectText('x.md', text).map((trouble) =>
    trouble.type === 'unseen' ? trouble.codePoint.toString(16) : trouble.type === 'secret' ? trouble.looksLike : '',
  );

test.each([
  ['a zero-width space in a word', 'com\u200Bmuter', ['200b']],
  ['a joiner between Latin letters', 'com\u200Dmuter', ['200d']],
  ['a non-joiner after a blank', 'a \u200Cb', ['200c']],
  ['a word joiner', 'a\u2060b', ['2060']],
  ['a byte order mark inside', 'a\uFEFFb', ['feff']],
  ['an access key', `id AKIA${'ABCDEFGH'.repeat(2)}.`, ['an access key']],
  ['a private key', ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' '), ['a private key']],
  ['a password in an address', 'https://user:secret@host.example/x', ['a password in an address']],
])('finds %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['an emoji of several', '👩‍💻 👨‍👩‍👧 🏳️‍🌈 👩🏽‍🚒'],
  ['Persian', 'می‌خواهم'],
  ['Hindi', 'क्‍ष'],
  ['Thai with breaks', 'สวัสดี\u200Bครับ'],
  ['an address with a port', 'https://till.example:8443/a@b'],
  ['an address of mail', 'mailto:a@b.example https://x.example/?mail=a:b@c'],
  ['a certificate', '-----BEGIN CERTIFICATE-----'],
  ['a word in capitals', 'AKIA is a word, AKIABARISTA too'],
])('leaves %s alone', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('of one file no more than twenty are told', () => {
  expect(found('a\u200Bb'.repeat(1000))).toHaveLength(20);
});
