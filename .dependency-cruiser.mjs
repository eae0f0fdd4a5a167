/**
 * Which folder may know which. Run with `npm run deps`.
 *
 * bin -> cli -> files, config, report, workers -> core; index.ts -> core, report, config.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment:
        'Core is text and bytes in, plain data out. It can be tested without a machine, run in a browser or on ' +
        'another thread, only as long as it needs no other folder and no package.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'report-imports-only-core',
      comment:
        'A report is a function of the result. It gives the same bytes on every machine if it can see nothing else; ' +
        'the one package it may use, diff, is text to text.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { pathNot: ['^src/(report|core)/', '^node_modules/diff/'] },
    },
    {
      name: 'page-imports-only-report',
      comment:
        'The program of the HTML report runs in a browser: plain functions and types of the report serve it, and ' +
        'nothing that needs more.',
      severity: 'error',
      from: { path: '^src/report/page/' },
      to: { pathNot: '^src/report/(page/|(page-data|numbers|measures|copies)\\.ts$)' },
    },
    {
      name: 'nobody-imports-page',
      comment: 'The program of the HTML report needs a browser; build/page.mjs makes it into a string.',
      severity: 'error',
      from: { pathNot: '^src/report/page/' },
      to: { path: '^src/report/page/' },
    },
    {
      name: 'config-imports-only-core',
      comment:
        'Settings are resolved from plain values, so that the library and the command resolve them the same way.',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(config|core)/' },
    },
    {
      name: 'files-imports-only-core',
      comment:
        'What may be written is decided elsewhere; this folder only carries it out, so that one can audit it alone.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/', pathNot: '^src/(files|core)/' },
    },
    {
      name: 'workers-import-only-core',
      comment:
        'A worker that read files or settings itself could give another result than the same work in one thread.',
      severity: 'error',
      from: { path: '^src/workers/' },
      to: { path: '^src/', pathNot: '^src/(workers|core)/' },
    },
    {
      name: 'index-is-the-pure-face',
      comment:
        'A program that imports the library must not load the command line or touch the disk by doing so.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: '^src/(core|report|config)/' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'The command line is the top: what others need of it belongs further down.',
      severity: 'error',
      from: { pathNot: '^(src/cli|bin)/' },
      to: { path: '^(src|dist)/cli/' },
    },
    {
      name: 'bin-only-starts-main',
      comment: 'The start file is not type checked and not covered by tests, so it may hold nothing.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '(^|/)dist/cli/main\\.cjs$' },
    },
    {
      name: 'only-files-touches-the-disk',
      comment:
        'Inputs are never written and outputs are whole or absent because one folder makes every file-system call. ' +
        'Exceptions: the streams of the process are descriptors, and the version stands in package.json.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/files/', '^src/cli/(stdio|version)\\.ts$'] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'only-workers-starts-threads',
      comment: 'The result must not depend on the number of threads; one folder answers for that.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workers/' },
      to: { path: '^(node:)?worker_threads$' },
    },
    {
      name: 'no-other-process',
      comment:
        'The tool starts no program: text of an article or a file name could reach its arguments. Exception: git is ' +
        'asked what changed, without a shell, and is told a folder and a commit that the user named, nothing else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/files/changed-since\\.ts$' },
      to: { path: '^(node:)?(child_process|cluster)$' },
    },
    {
      name: 'source-stands-alone',
      comment: 'What is published must not need what stays in the repository.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|fixtures|\\.ci)/' },
    },
    {
      name: 'only-declared-packages',
      comment:
        'A package that is a development tool, or that only another package asked for, is missing after an install.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other cannot be read, or tested, one at a time.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is not held by any other rule here.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['^node_modules/', '^dist/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a folder that knows another one's types knows that folder.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
