// The tests that draw their data by chance, with one seed after another until the time is up:
//   node test/long/run.mjs fuzz --minutes 10      the laws and the other properties
//   node test/long/run.mjs faults --minutes 10    kills, failing calls and signals
// A seed that finds something is printed with what was found, and the rest of the time is still used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kinds = {
  fuzz: ['test/laws', 'properties', 'test/core/choose.test.ts', 'test/core/seeded-faults.test.ts'],
  faults: ['test/faults'],
};
const [kind, flag, given] = process.argv.slice(2);
const minutes = Number(given);
const files = Object.hasOwn(kinds, kind ?? '') ? kinds[kind] : undefined;
if (files === undefined || flag !== '--minutes' || !(minutes > 0)) {
  process.stderr.write(
    'usage: npm run fuzz -- --minutes <number>, or npm run faults -- --minutes <number>\n',
  );
  process.exit(2);
}

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dedupe-wire-long-'));
const tallied = join(folder, 'tally.jsonl');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const end = Date.now() + minutes * 60_000;
let seed = Date.now() % 1_000_000_000;
let rounds = 0;
let finds = 0;
while (Date.now() < end) {
  seed++;
  const env = {
    ...process.env,
    DEDUPE_WIRE_TEST_SEED: String(seed),
    DEDUPE_WIRE_FAULT_SEED: String(seed),
    DEDUPE_WIRE_FAULT_TALLY: tallied,
  };
  // Nothing is too slow: a machine that is busy with other things is no find.
  const left = Math.max(1000, end - Date.now());
  const run = spawnSync(process.execPath, [vitest, 'run', '--testTimeout=0', ...files], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: left,
  });
  // Stopped since the time is up: no find.
  if (run.error !== undefined || run.signal !== null) continue;
  rounds++;
  if (run.status === 0) continue;
  finds++;
  process.stdout.write(
    `seed ${seed} found something; DEDUPE_WIRE_TEST_SEED=${seed} DEDUPE_WIRE_FAULT_SEED=${seed} npx vitest run ${files.join(' ')}\n${run.stdout}${run.stderr}\n`,
  );
}

const sums = {};
try {
  for (const line of readFileSync(tallied, 'utf8').split('\n').filter(Boolean)) {
    const { what, amount } = JSON.parse(line);
    sums[what] = (sums[what] ?? 0) + amount;
  }
} catch {
  // Nothing was tallied: no faults were asked for, or the time was too short for one round.
}
rmSync(folder, { recursive: true, force: true });
const survived = Object.entries(sums).map(([what, amount]) => `, ${amount} ${what} survived`);
process.stdout.write(`${rounds} whole rounds, ${finds} with a find${survived.join('')}\n`);
process.exitCode = finds === 0 ? 0 : 1;
