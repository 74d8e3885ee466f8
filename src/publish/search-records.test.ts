import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { searchRecords } from './search-records.ts';

test.each(['md', 'mdx'])(
  'C14 search knows what a journey in a .%s play says, and not how it is written',
  async (format) => {
    const fence = '```mermaid\njourney\n  title In a hurry\n  Wait #58; at the door: 2: Commuter\n```\n';
    const source = memorySource(basePlaybook, {
      'content/touchpoints/greet-me.md': undefined,
      [`content/touchpoints/greet-me.${format}`]: `${greetingFile}\n${fence}`,
    });
    const { playbook } = await openPlaybook(source, { today: baseDay });
    const content = searchRecords(playbook).find(({ address }) => address === '/touchpoints/greet-me/')?.content;
    expect(content).toContain('In a hurry. One stop: “Wait : at the door”.');
    expect(content).toContain('Wait : at the door: 2 of 5, Commuter');
    expect(content).not.toMatch(/journey\n|#58;|title In/);
  },
);
