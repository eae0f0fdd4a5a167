import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that mutants of one file are tried on (test/mutants/mutate.mjs); none of the core needs a build. */
const include = (process.env['DEDUPE_WIRE_MUTATE_TESTS'] ?? 'test/core/**/*.test.ts').split(',');

const config: ViteUserConfig = defineConfig({
  test: {
    include,
    setupFiles: ['test/setup/fixed-seed.ts'],
    // Nothing is too slow, or a busy machine would count as a caught fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

export default config;
