import { createRequire } from 'node:module';

// The runner lies beside this file, not beside the project's development packages.
const runner = createRequire(import.meta.url).resolve('@stryker-mutator/vitest-runner');

/**
 * How `npm run mutate` puts small faults into the core one at a time, and sees whether its tests notice; see mutate.mjs,
 * which chooses the tests. Paths are seen from the root of the project, where it is run.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: [runner],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
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
    '/test/mutants',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutants',
};
