/** The map of imports: rooms that flow one way. See src/README.md. */
const rooms = ['schema', 'model', 'reliability', 'changes', 'rules', 'formats', 'reports'];
const pure = rooms.map((room, index) => ({
  name: `${room}-flows-down`,
  comment: `${room} may import only what stands before it in the flow.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(?:${rooms.slice(0, index + 1).join('|')})/` },
}));
const may = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$|/e2e/' },
  to: { path: '^src/', pathNot: allowed },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...pure,
    {
      name: 'pure-rooms-touch-no-machine',
      severity: 'error',
      from: { path: `^src/(?:${rooms.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    may('sources-read-only', '^src/sources/', '^src/(?:sources|schema|model|formats)/'),
    may('one-front-door', '^src/playbook\\.ts$', '^src/(?:model|reliability|rules|sources)/'),
    may('history-above-the-front-door', '^src/history/', '^src/(?!cli|site|publish|intake|testing)'),
    may('publish-below-the-ends', '^src/publish/', '^src/(?!cli|site|intake|testing)'),
    may('intake-below-the-ends', '^src/intake/', '^src/(?!cli|site|publish|history|testing)'),
    may('site-never-imports-the-command-line', '^src/site/', '^src/(?!cli|testing)'),
    may('command-line-never-imports-the-site', '^src/cli/', '^src/(?!site|testing)'),
    {
      name: 'only-tests-use-testing',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|^src/testing/|/e2e/' },
      to: { path: '^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.astro/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.astro', '.css'] },
  },
};
