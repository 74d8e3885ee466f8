import { createHash } from 'node:crypto';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseWith, greetingFile, journeyFile, momentFile } from '../../testing/base-playbook.ts';
import { changedPlaybook } from '../../testing/changed-playbook.ts';
import { naughtyStrings } from '../../testing/naughty-strings.ts';
import { diffPage, diffPageStyle } from './diff-page.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const journey = 'journeys/my-order.yaml';
const greet = 'content/touchpoints/greet-me.md';
const styleHash = `sha256-${createHash('sha256').update(diffPageStyle).digest('base64')}`;

async function page(after: ExampleFiles, before: ExampleFiles = {}) {
  const { changes, telling } = await changedPlaybook(before, after);
  return { changes, html: diffPage(changes, { ...telling, base: 'commit 1', head: 'the working tree', styleHash }) };
}

/** Every tag with its attributes, as a browser meets them, and the words between them. */
function parsed(html: string) {
  const tags: string[] = [];
  const words: string[] = [];
  let closed = true;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push(`${name} ${Object.keys(attributes).sort().join(' ')}`.trim());
      closed = name !== 'style';
    },
    ontext: (text) => {
      if (closed) words.push(text);
    },
    onclosetag: () => {
      closed = true;
    },
    oncomment: () => {
      tags.push('comment');
    },
  });
  parser.end(html);
  return { tags, words: words.join('').replaceAll(/\s+/g, ' ') };
}

const slower = baseWith(cup, '    within: 5 min\n    clock', '    within: 10 min\n    clock');
const reworded = {
  [cup]: momentFile
    .replace('within five minutes of', 'within ten minutes of')
    .replace('Call the name of the order, not a number.', 'Call the number of the order, never a name.'),
};
const moved = {
  [journey]: journeyFile
    .replace('stops: [greet-me, take-my-order]', 'stops: [greet-me]')
    .replace('stops: [cup-in-time]', 'stops: [take-my-order, cup-in-time]'),
};

describe('the page of a change', () => {
  test('says on top what changes for the customer, what is missing and who must approve', async () => {
    const { words } = parsed((await page(slower)).html);
    expect(words).toContain('commit 1, compared with the working tree');
    expect(words).toContain('Customers are promised less at “Cup in time” (moment of truth).');
    expect(words).toContain(
      'Missing “Cup in time”: nothing here says why customers are promised less (5 min → 10 min).',
    );
    expect(words).toContain('Guest office “Cup in time”, as the second voice: it is a moment of truth of');
  });

  test('stands a promise before beside after, and marks the terms that differ by sign, bar and word', async () => {
    const { html } = await page(slower);
    const { words } = parsed(html);
    expect(words).toContain('▼ Weakened within 5 min → 10 min');
    const [, before = '', after = ''] = words.split(/Before|After/);
    expect(before).toContain('Your drink is ready within five minutes of your order.');
    expect(before).toContain('− was 5 min');
    expect(after).toContain('+ now 10 min');
    expect(html.match(/class="differs"/g)).toHaveLength(2);
    expect(words).toContain('Kept so far? Yes: 14,895 of 15,000 kept in October');
  });

  test('shows words that went and came, in a promise and in the text below it', async () => {
    const { html } = await page(reworded);
    expect([...html.matchAll(/<del>(.*?)<\/del>/g)].map(([, word]) => word)).toEqual(['five', 'name', 'not', 'number']);
    expect([...html.matchAll(/<ins>(.*?)<\/ins>/g)].map(([, word]) => word)).toEqual([
      'ten',
      'number',
      'never',
      'name',
    ]);
  });

  test('draws the way before and after, with moments of truth and stops that moved', async () => {
    const { html } = await page(moved);
    const lists = html
      .match(/<ol class="line">[^]*?<\/ol>\s*<\/li>\s*<\/ol>/g)
      ?.map((list) => parsed(list).words.trim());
    expect(lists).toEqual([
      'I order Greet me Take my order ⇄ moves to “I get my cup” I get my cup Cup in time ◆ moment of truth',
      'I order Greet me I get my cup Take my order ⇄ came from “I order” Cup in time ◆ moment of truth',
    ]);
  });

  test('marks a stage that moved as a whole, once, by sign and word, and says what it stood after', async () => {
    const stage = '  - id: i-pay\n    title: I pay\n    stops: []\n';
    const at = (place: string) => ({ [journey]: journeyFile.replace(place, `${stage}${place}`) });
    const [start, end] = [at('  - id: i-order\n'), at('momentsOfTruth:')];
    const { words } = parsed((await page(end, start)).html);
    expect(words).toContain('I pay ⇅ moves after “I get my cup”');
    expect(words).toContain('I pay ⇅ was at the beginning');
    expect(words.match(/⇅/g)).toHaveLength(2);
    const back = parsed((await page(start, end)).html).words;
    expect(back).toContain('I pay ⇅ moves to the beginning');
    expect(back).toContain('I pay ⇅ was after “I get my cup”');
    expect(back.match(/⇅/g)).toHaveLength(2);
  });

  test('marks a stop that moved within its stage, once on each side, and says after which', async () => {
    const turned = { [journey]: journeyFile.replace('[greet-me, take-my-order]', '[take-my-order, greet-me]') };
    const { words } = parsed((await page(turned)).html);
    expect(words).toContain('Take my order ⇅ moves to the beginning');
    expect(words).toContain('Take my order ⇅ was after “Greet me”');
    expect(words.match(/⇅/g)).toHaveLength(2);
    expect(words).toContain('its stops in another order: “Take my order” now comes first');
  });

  test('marks no place by a stop that is hidden', async () => {
    const hidden = { [greet]: greetingFile.replace('owner:', 'status: hidden\nowner:').replace('Greet me', 'Secret') };
    const three = journeyFile
      .replace('[cup-in-time]', '[greet-me, cup-in-time, take-my-order]')
      .replace('[greet-me, take-my-order]', '[]');
    const turned = three.replace('[greet-me, cup-in-time, take-my-order]', '[greet-me, take-my-order, cup-in-time]');
    const { html } = await page({ [journey]: turned }, { ...hidden, [journey]: three });
    expect(parsed(html).words).toMatch(/⇅ (?:moves to|was at) the beginning/);
    expect(html).not.toContain('Secret');
  });

  test('says where stops go on that another journey took over, and where they came from', async () => {
    const { words } = parsed(
      (
        await page({
          [journey]: journeyFile.replace(/ {2}- id: i-get-my-cup\n.*\n.*\n/, '').replace(/momentsOfTruth:[^]*/, ''),
          'journeys/my-cup.yaml':
            'title: I drink it\ngoal: I drink.\nowner: bar\nstages: [{ id: i-get-my-cup, title: I get my cup, stops: [cup-in-time] }]\n',
        })
      ).html,
    );
    expect(words).toContain('Cup in time ◆ moment of truth ⇄ goes on in “I drink it”');
    expect(words).toContain('Cup in time ⇄ came from “I order a coffee and it is right”');
    expect(words).toContain('split into “I order a coffee and it is right” and “I drink it”');
  });

  test('a moment of truth is loud, with what ends if we fail; anything else is not', async () => {
    const [loud, quiet] = await Promise.all([page(slower), page(baseWith(greet, '    floor: 90', '    floor: 80'))]);
    expect(loud.html).toContain('<span class="badge">Moment of truth</span>');
    expect(parsed(loud.html).words).toContain('If we fail A commuter who misses the train for us once buys elsewhere');
    expect(quiet.html).not.toContain('class="badge"');
    expect(quiet.html).not.toContain('If we fail');
  });

  test('calls teams and calendars by their names, and a part by what people call it', async () => {
    const { words } = parsed(
      (
        await page({
          ...baseWith(greet, 'owner: counter', 'owner: guest-office'),
          [cup]: momentFile.replace('claim: automatic', 'claim: ask').replace('    within: 5 min', '    within: 6 min'),
        })
      ).html,
    );
    expect(words).toContain('how the customer comes by the guarantee');
    expect(words).toMatch(/Before Counter .*After Guest office/);
    expect(words).toContain('clock Shop hours');
    expect(words).not.toMatch(/guest-office|shop-hours/);
  });

  test('marks what came and went: a stop, a stage, a moment of truth, a touchpoint', async () => {
    const { html } = await page({
      [greet]: greetingFile.replace('channels:', 'status: withdrawn\nchannels:'),
      [journey]: journeyFile
        .replace('stops: [greet-me, take-my-order]', 'stops: [take-my-order]')
        .replace('touchpoint: cup-in-time\n', 'touchpoint: take-my-order\n')
        .replace('momentsOfTruth:', '  - id: i-go\n    title: I go\n    stops: []\nmomentsOfTruth:'),
    });
    const { words } = parsed(html);
    expect(words).toContain('Greet me − gone');
    expect(words).toContain('I go + new');
    expect(words).toContain('Cup in time ◆ moment of truth − no longer a moment of truth');
    expect(words).toContain('Take my order ◆ moment of truth + now a moment of truth');
    expect(words).toContain('Not promised.');
  });

  test('asks for nothing, runs nothing, and lets nothing but its own style in', async () => {
    const { html } = await page({ ...slower, ...moved });
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(`default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`);
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text);
    expect(styles).toEqual([diffPageStyle]);
    expect(html).not.toMatch(/<script|<link|<img|<a |\bsrc=|\bhref=|url\(|@import|\bstyle=/);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:recommended'],
        // What no reader meets: how the markup itself is spaced and spelled.
        rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off' },
      }),
    );
    for (const after of [slower, reworded, moved, { [greet]: undefined, ...slower }, {}]) {
      const { results } = await validator.validateString((await page(after)).html);
      expect(results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual([]);
    }
  });

  test('no tag, attribute or comment comes from what authors write, and every word of it is shown', async () => {
    const shape = new Map<string, readonly string[]>();
    const tell = async (text: string) => {
      const quoted = JSON.stringify(text);
      return page({
        [cup]: momentFile
          .replace('title: Cup in time', () => `title: ${quoted}`)
          .replace(/promise: Your.*/, () => `promise: ${quoted}`)
          .replace('Make drinks in the order', () => `${text.replaceAll('---', '')} in the order`),
        [journey]: moved[journey]
          .replace('title: I order\n', () => `title: ${quoted}\n`)
          .replace('title: I order a coffee and it is right', () => `title: ${quoted}`),
        'content/teams/bar.yaml': `name: ${quoted}\ndoes: ${quoted}\ncontact:\n  tel: 030 555 200\njobs: [Barista, Shift lead]\n`,
      });
    };
    // Words that differ stand in one `ins` or in several: they are all that may.
    const tagsOf = (html: string) => parsed(html).tags.filter((tag) => tag !== 'ins' && tag !== 'del');
    shape.set('plain', tagsOf((await tell('Plain words')).html));
    const texts = [
      ...naughtyStrings.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u.test(text)),
      '"><script>alert(1)</script>',
      "' onmouseover='alert(1)",
      '</style><style>*{display:none}</style>',
      '<!-- a --><base href=//evil.example>',
      '&lt;b&gt; &amp; <b>',
    ];
    let told = 0;
    for (const text of texts) {
      const { html, changes } = await tell(text);
      // What no file may hold is refused long before.
      if (changes.notCompared.length > 0) continue;
      const { words } = parsed(html);
      told += 1;
      expect(tagsOf(html), text).toEqual(shape.get('plain'));
      if (!/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/.test(text))
        expect(words, text).toContain(`“${text.trim().replaceAll(/\s+/g, ' ')}”`);
    }
    expect(told).toBeGreaterThan(300);
  });
});
