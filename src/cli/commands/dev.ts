import { rootOption, todayOption } from '../common-options.ts';
import type { Command, CommonOptions } from '../command.ts';
import type { KnownReadings } from '../../sources/read-entries.ts';
import { openRoot } from '../open-root.ts';
import { portOption } from '../port-option.ts';
import { tellFindings } from '../tell-findings.ts';
import { watchRoot } from '../watch-root.ts';

interface DevOptions extends CommonOptions {
  readonly port: number;
}

export const dev: Command<DevOptions> = {
  name: 'dev',
  summary: 'The site, live while you write: findings in the terminal, pages in the browser, search included.',
  examples: ['waymark dev', 'waymark dev --port 8080'],
  configure(program) {
    portOption(todayOption(rootOption(program)));
  },
  async run(terminal, options) {
    const known: KnownReadings = new Map();
    const open = async () => {
      const opened = await openRoot(terminal, options, { known });
      tellFindings(terminal, opened, { onlyErrors: false });
      const { openPast } = await import('../open-past.ts');
      const past = await openPast(terminal, opened.root, opened.playbook, undefined);
      return { ...opened, frozen: opened.day.from === 'frozen', past };
    };
    const { openDevSite } = await import('../../publish/dev-site.ts');
    const first = await open();
    const site = await openDevSite(first.root, options.port, first);
    terminal.out(`The playbook is at ${site.address}\n`);
    await watchRoot(first.root, terminal.stopped, {
      ready: () => {
        terminal.err('Pages follow what you write. Ctrl-C ends it.\n');
      },
      changed: async () => {
        await site.show(await open());
      },
    });
    await site.close();
    return 0;
  },
};
