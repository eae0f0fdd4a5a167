#!/usr/bin/env node
// Node ends with 1 where a module is missing, and 1 means "findings".
try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`error: dedupe-wire could not start (${error.message}); install it again.\n`);
}
