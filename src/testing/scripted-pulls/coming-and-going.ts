import { cup, greet, journey, order } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const card = 'content/touchpoints/my-card.md';
const hello = 'content/touchpoints/door/say-hello.md';

export const comingAndGoing: ScriptedHistory = {
  about: 'entries that come, go and move',
  pulls: [
    {
      what: 'A draft that nobody is promised',
      commits: [
        { [card]: '---\ntitle: Stamp my card\nchannels: [counter]\nowner: counter\nstatus: draft\nstandards:\n  - { id: stamped, promise: Each cup counts., floor: 95 }\nguarantee: { promise: A cup for a stamp forgotten., gets: A cup }\n---\nStamp it.\n' },
      ],
      expected: ['added touchpoint/my-card'],
    },
    {
      what: 'The draft promises less, which is nothing yet',
      commits: [{ [card]: [['floor: 95', 'floor: 90']] }],
      expected: ['editorial touchpoint/my-card/standards'],
    },
    {
      what: 'The draft goes live',
      commits: [{ [card]: [['status: draft\n', '']], [journey]: [['stops: [cup-in-time]', 'stops: [cup-in-time, my-card]']] }],
      expected: [
        'added touchpoint/my-card/standards/stamped', 'added touchpoint/my-card/guarantee', 'added touchpoint/my-card',
        'added journey/my-order/stops/my-card',
      ],
    },
    {
      what: 'It is withdrawn',
      commits: [{ [card]: [['owner: counter', 'owner: counter\nstatus: withdrawn']], [journey]: [['[cup-in-time, my-card]', '[cup-in-time]']] }],
      expected: [
        'removed touchpoint/my-card/standards/stamped', 'removed touchpoint/my-card/guarantee', 'removed touchpoint/my-card',
        'removed journey/my-order/stops/my-card',
      ],
    },
    {
      what: 'Its file goes, which takes nothing from anybody',
      commits: [{ [card]: undefined }],
      expected: ['removed touchpoint/my-card'],
    },
    {
      what: 'Another folder',
      commits: [{ 'content/touchpoints/door/greet-me.md': { from: greet } }],
      expected: ['editorial touchpoint/greet-me/file'],
    },
    {
      what: 'Another name, and a weaker promise in its shade',
      commits: [
        {
          [hello]: { from: 'content/touchpoints/door/greet-me.md', swaps: [['title: Greet me', 'title: Say hello\nformerly: [greet-me]']] },
          [journey]: [['[greet-me, take-my-order]', '[say-hello, take-my-order]']],
          'content/walks/my-order-in-october.yaml': [['touchpoint: greet-me', 'touchpoint: say-hello']],
          'content/measurements/till/2026-10.csv': [['greet-me,', 'say-hello,']],
        },
        { [hello]: [['floor: 90', 'floor: 80']] },
      ],
      expected: [
        'weakened touchpoint/say-hello/standards/seen-at-once/floor on counter', 'editorial touchpoint/say-hello/id',
        'editorial touchpoint/say-hello/title',
      ],
    },
    {
      what: 'A channel more, which two touchpoints are met on',
      commits: [
        { 'content/channels.yaml': [['app:\n', 'window:\n  title: Window\n  kind: physical\n  hours: shop-hours\napp:\n']] },
        { [order]: [['channels: [counter, app]', 'channels: [counter, app, window]']], [cup]: [['channels: [counter, app]', 'channels: [counter, app, window]']] },
      ],
      expected: [
        'strengthened touchpoint/cup-in-time/standards/ready-in-five/channels on window',
        'strengthened touchpoint/take-my-order/standards/order-right/channels on window',
        'added channel/window',
        'added touchpoint/cup-in-time/channels on window',
        'added touchpoint/take-my-order/channels on window',
      ],
    },
    {
      what: 'The counter has another name',
      commits: [
        {
          'content/channels.yaml': [['counter:\n  title: Counter', 'bar-top:\n  title: Bar top\n  formerly: [counter]'], ['fallback: counter', 'fallback: bar-top']],
          [order]: [['[counter, app, window]', '[bar-top, app, window]']],
          [cup]: [['[counter, app, window]', '[bar-top, app, window]']],
          [hello]: [['channels: [counter]', 'channels: [bar-top]']],
          'content/measurements/till/2026-10.csv': [
            ['seen-at-once,counter', 'seen-at-once,bar-top'], ['order-right,counter', 'order-right,bar-top'], ['ready-in-five,counter', 'ready-in-five,bar-top'],
          ],
        },
      ],
      expected: ['editorial channel/bar-top/id', 'editorial channel/bar-top/title'],
    },
    {
      what: 'The window closes: no order, no cup there',
      commits: [{ [order]: [['bar-top, app, window]', 'bar-top, app]']], [cup]: [['bar-top, app, window]', 'bar-top, app]']] }],
      expected: [
        'weakened touchpoint/cup-in-time/standards/ready-in-five/channels on window',
        'weakened touchpoint/take-my-order/standards/order-right/channels on window',
        'removed touchpoint/cup-in-time/channels on window',
        'removed touchpoint/take-my-order/channels on window',
      ],
    },
  ],
}; // prettier-ignore
