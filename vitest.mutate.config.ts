import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests of the core and of the laws, which need no build: those that mutants are tried on (stryker.config.mjs). */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/laws/conservation.test.ts'],
    setupFiles: ['test/setup/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});

export default config;
