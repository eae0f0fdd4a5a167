import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-once.ts',
    setupFiles: ['test/setup/fixed-seed.ts'],
    // Many wait for processes of their own: left to itself vitest would keep one processor free.
    maxWorkers: '100%',
    // Tests that start the command or npm wait for other processes; none passes or fails by how fast they are.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});

export default config;
