import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests of the core, which need no build: those that mutants are tried on (stryker.config.mjs). */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    setupFiles: ['test/setup/fixed-seed.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

export default config;
