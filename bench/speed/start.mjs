// The benchmark is TypeScript, which Node 20 does not read: it is bundled into a scratch folder first.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const made = join(import.meta.dirname, '..', '..', 'dist-speed', 'run.mjs');
await build({
  input: join(import.meta.dirname, 'run.ts'),
  platform: 'node',
  output: { file: made, format: 'esm' },
  logLevel: 'warn',
});

/** @type {typeof import('./run.ts')} */
const { run } = await import(pathToFileURL(made).href);
await run(process.argv.slice(2));
