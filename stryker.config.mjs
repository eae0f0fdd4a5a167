/**
 * How `npm run mutate` puts small faults into the core one at a time, and sees whether its tests notice; see
 * test/long/mutate.mjs, which chooses the tests.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: ['src/core/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What no test of the core reads is not copied beside each set of mutants.
  ignorePatterns: ['/dist', '/dist-*', '/coverage', '/deduped*', '/bench', '/docs', '/test/cli'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutants',
};
