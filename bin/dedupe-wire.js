#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node starts it, and the bundle behind it, in half the time of a module.
// Node ends with 1 where a file is missing, and 1 means "findings".
const fail = (error) => {
  process.exitCode = 2;
  process.stderr.write(`error: dedupe-wire could not start (${error.message}); install it again.\n`);
};
try {
  const { main } = require('../dist/cli/main.cjs');
  main().then((code) => (process.exitCode = code), fail);
} catch (error) {
  fail(error);
}
