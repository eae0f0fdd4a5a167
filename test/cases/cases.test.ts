import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseNames, readCase, type Case } from './case-file.ts';
import { dedupeWire, gitApply } from './command.ts';
import { complaints, type ReportRead } from './expected-findings.ts';
import { differing, readTree, writeTree, type Tree } from './tree.ts';

/** `CASE=paragraphs/` runs the cases whose name holds these words. */
const wanted = process.env['CASE'] ?? '';
const names = caseNames().filter((name) => name.includes(wanted));

let base = '';
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-cases-')));
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function expectTree(actual: Tree, expected: Tree, what: string): void {
  const apart = differing(actual, expected);
  expect(apart.actual, what).toEqual(apart.expected);
}

function readReport(path: string): ReportRead {
  return JSON.parse(readFileSync(path, 'utf8')) as ReportRead;
}

/** The patch turns the input into the cleaned copies, and turned round it turns them back. */
function expectPatch(desk: string, { input, output }: Case): void {
  const patch = join(desk, 'out-report', 'changes.patch');
  const changed = [...output].some(([path, bytes]) => input.get(path)?.equals(bytes) !== true);
  if (!changed) {
    expect(existsSync(patch) ? readFileSync(patch, 'latin1') : '', 'a patch without a cut').toBe('');
    return;
  }
  const place = join(desk, 'patched');
  writeTree(join(place, 'in'), input);
  expect(gitApply([patch], place), 'git apply').toMatchObject({ status: 0, stderr: '' });
  expectTree(readTree(join(place, 'in')), new Map([...input, ...output]), 'input after git apply');
  expect(gitApply(['-R', patch], place), 'git apply -R').toMatchObject({ status: 0, stderr: '' });
  expectTree(readTree(join(place, 'in')), input, 'input after git apply -R');
}

/** A second run has nothing left to cut. */
function expectNoMore(desk: string, { flags, output }: Case): void {
  const again = dedupeWire(['out', '--out', 'again', ...flags], desk);
  expect(again.status, `exit code of the second run\n${again.stderr}`).toBe(0);
  expectTree(readTree(join(desk, 'again')), output, 'cleaned copies of the cleaned copies');
  expect(readReport(join(desk, 'again-report', 'report.json')).totals.paragraphsCut, 'second run').toBe(0);
}

describe('cases', () => {
  test.each(names)('%s', (name) => {
    const one = readCase(name);
    const desk = join(base, name);
    writeTree(join(desk, 'in'), one.input);
    const first = dedupeWire(['in', '--out', 'out', ...one.flags], desk);
    expect(first.status, `${one.about}\n${first.stderr}`).toBe(one.exit);
    expectTree(readTree(join(desk, 'out')), one.output, one.about);
    expect(complaints(readReport(join(desk, 'out-report', 'report.json')), one), one.about).toEqual([]);
    expectTree(readTree(join(desk, 'in')), one.input, 'the input after the run');
    expectPatch(desk, one);
    expectNoMore(desk, one);
  });

  test('there are enough of them, and enough in which nothing may be cut', () => {
    const all = caseNames().map(readCase);
    const still = all.filter(({ input, output }) =>
      [...output].every(([path, bytes]) => input.get(path)?.equals(bytes)),
    );
    expect(all.length).toBeGreaterThanOrEqual(48);
    expect(still.length).toBeGreaterThanOrEqual(16);
  });
});
