import { join, resolve } from 'node:path';
import { UnfitPublicFile } from '../../publish/copy-public.ts';
import { SiteDiffers } from '../../publish/verify-site.ts';
import { BuildUnderWay, ForeignFolder } from '../../publish/work-folder.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { plural } from '../../reports/plural.ts';
import { headCommit } from '../../sources/git/head-commit.ts';
import { isTracked } from '../../sources/git/is-tracked.ts';
import { rememberReadings } from '../../sources/reading-cache.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { forgeOption, jsonOption, rootOption, todayOption } from '../common-options.ts';
import { UsageFault, type Command, type CommonOptions, type Terminal } from '../command.ts';
import { openRoot, rootOf } from '../open-root.ts';
import { say } from '../say.ts';
import { tellFindings } from '../tell-findings.ts';
import { version } from '../version.ts';

interface BuildOptions extends CommonOptions {
  readonly forge?: string;
  readonly out?: string;
  readonly base?: string;
}

export const build: Command<BuildOptions> = {
  name: 'build',
  summary: 'The static site. A playbook with errors stops it, and the old site stays.',
  examples: [
    'waymark build',
    'waymark build --root ../our-playbook --out /srv/playbook',
    'waymark build --base /playbook/',
    'waymark build --forge forge.jsonl',
  ],
  configure(program) {
    forgeOption(jsonOption(todayOption(rootOption(program))))
      .option('--out <dir>', 'the folder to build into; dist in the root unless said')
      .option('--base <path>', 'the path below which the site is served; the path of its address unless said');
  },
  async run(terminal, options) {
    const root = rootOf(terminal, options);
    const out = options.out === undefined ? join(root, 'dist') : resolve(terminal.cwd, options.out);
    const head = await headCommit(root, workingTree(root));
    const commit = commitDate(terminal, head?.clean === true ? head.committed : undefined);
    const readings = rememberReadings(root);
    const opened = await openRoot(terminal, options, { commit, known: readings.known, judged: readings.judged });
    const { today, findings: told, notRun, around } = opened;
    readings.judged = { today, findings: told, notRun, around };
    readings.keep();
    const { errors } = tellFindings(terminal, opened, { onlyErrors: true });
    if (errors > 0) {
      terminal.err(`Nothing was built: ${plural(errors, 'error')}. The old site stays as it was.\n`);
      return 1;
    }
    if (isTracked(root, '.waymark'))
      throw new UsageFault(
        'The repository carries files in .waymark/, which builds alone may write. Take them out: "git rm -r --cached .waymark", and add ".waymark/" to .gitignore.',
      );
    if (terminal.live) terminal.err('Building ...\n');
    try {
      const { buildSite } = await import('../../publish/build-site.ts');
      const { playbook, findings, day } = opened;
      const frozen = day.from === 'frozen';
      const { openPast } = await import('../open-past.ts');
      const past = await openPast(terminal, root, playbook, options.forge);
      const built = await buildSite({
        root,
        out,
        playbook,
        findings,
        today: day.day,
        frozen,
        base: options.base,
        version: version(),
        commit: head?.oid,
        past,
      });
      if (options.json === true) terminal.out(`${JSON.stringify({ version: 1, ok: true, out, ...built })}\n`);
      else
        terminal.out(
          `Built ${plural(built.pages, 'page')} (${String(built.rendered)} rendered anew) and ${plural(built.records, 'search record')} into ${escapeText(out)}\n`,
        );
      for (const { title, why } of built.notDrawn)
        say(terminal, escapeText(`The diagram of "${title}" stands there as text. ${why}`));
      terminal.err('Next: "waymark preview" serves it.\n');
      return 0;
    } catch (error) {
      if (error instanceof ForeignFolder || error instanceof BuildUnderWay || error instanceof UnfitPublicFile)
        throw new UsageFault(error.message);
      if (!(error instanceof SiteDiffers)) throw error;
      terminal.err(
        `${escapeText(error.message)}\nThe old site stays as it was. This is a fault of Waymark, not of your playbook.\n`,
      );
      return 3;
    }
  },
};

/** Reproducible builds take the day from SOURCE_DATE_EPOCH (seconds since 1970) where it is set. */
function commitDate(terminal: Terminal, committed: Date | undefined): Date | undefined {
  const epoch = terminal.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return committed;
  if (!/^\d{1,12}$/.test(epoch)) throw new UsageFault(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds.`);
  return new Date(Number(epoch) * 1000);
}
