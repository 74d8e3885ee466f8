import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseOf } from '../../publish/site-config.ts';
import { markerFile } from '../../publish/work-folder.ts';
import { rootOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions } from '../command.ts';
import { rootOf } from '../open-root.ts';
import { portOption } from '../port-option.ts';

interface PreviewOptions extends CommonOptions {
  readonly out?: string;
  readonly port: number;
}

export const preview: Command<PreviewOptions> = {
  name: 'preview',
  summary: 'The built site, served on this machine.',
  examples: ['waymark preview', 'waymark preview --out /srv/playbook --port 8080'],
  configure(program) {
    portOption(rootOption(program)).option('--out <dir>', 'the folder that was built; dist in the root unless said');
  },
  async run(terminal, options) {
    const out =
      options.out === undefined ? join(rootOf(terminal, options), 'dist') : resolve(terminal.cwd, options.out);
    if (!existsSync(join(out, markerFile)))
      throw new UsageFault(`There is no built site in "${out}". "waymark build" makes one.`);
    const { openPreview } = await import('../../publish/preview-site.ts');
    const served = await openPreview(out, builtBase(out), options.port);
    terminal.out(`The playbook is at ${served.address}\n`);
    terminal.err('Ctrl-C ends it.\n');
    await terminal.stopped;
    await served.close();
    return 0;
  },
};

/** The site knows the path it was built for. */
function builtBase(out: string): string {
  const card: unknown = JSON.parse(readFileSync(join(out, markerFile), 'utf8'));
  const base = typeof card === 'object' && card !== null && 'base' in card ? String(card.base) : '/';
  return baseOf(base, undefined);
}
