/**
 * What `npm run mutate` does: puts small faults into the core one at a time, and sees whether its tests notice. Hours for
 * the whole core, so CI leaves it out; `npm run mutate -- --mutate src/core/proof.ts` takes one file.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  mutate: ['src/core/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What no test of the core reads is not copied beside each set of mutants.
  ignorePatterns: [
    '/dist',
    '/dist-*',
    '/coverage',
    '/deduped*',
    '/bench',
    '/docs',
    '/test/cli',
    '/test/faults',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutants',
};
