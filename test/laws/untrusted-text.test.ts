import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dedupeWire, type Ended } from '../cases/command.ts';
import { nameBytes, writeTree } from '../cases/tree.ts';

const evil = [
  '\u001b]0;owned\u0007\u001b[2J and \u009b31m the council of Ellery opened its books on Monday, all of them, to whoever could read them.',
  '\u202e\u2066The second paragraph runs from right to left\u2069\u202c\u200f because somebody wanted it to, and ends \rwith a return.',
  '::error file=x::The third one talks to build servers, ##[error] as some people do, %0A%0D and hopes for an answer from one of them.',
  '##[command]<script>alert(document.cookie)</script><img src=x onerror="alert(1)"> "quoted\' & javascript:alert(1) for good measure, said the mayor.',
  "=cmd|' /C calc'!A0 and ]]> <!-- and %s %n ${x} `id` $(id) were found in the fifth paragraph, a spokesman for the town hall said.",
];
const nameParts = [
  '\u001b[2Jclear',
  '::error::name',
  '<script>alert(2)<',
  'two\nlines\n::warning::x',
  'say "hi"\'s & co',
  'over\u202eridden',
  'latin-\udce9',
  '=1+1',
  '`id`$(id)',
  '\u009b31m',
  '%0Aname',
];

const text = [`::warning::${'<b>'}Headline of the evil article`, ...evil, ...evil].join('\n');
const tree = new Map(
  nameParts.map((name) => [nameBytes(`${name}.txt`).toString('latin1'), Buffer.from(text, 'utf8')]),
);

/** Characters that steer a terminal: controls but tab and newline, DEL, C1, marks of direction. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Lines that a build server takes for a command. */
const command = /^\s*(?:::[a-z-]+[ :]|##\[)/mu;

let base = '';
let plain: Ended;
let verbose: Ended;
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-text-')));
  writeTree(join(base, 'in'), tree);
  plain = dedupeWire(['in'], base, { NO_COLOR: '1' });
  verbose = dedupeWire(['in', '--check', '--verbose'], base, {
    NO_COLOR: '1',
    GITHUB_ACTIONS: 'true',
    CI: 'true',
  });
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function report(name: string): string {
  return readFileSync(join(base, 'deduped-report', name), 'utf8');
}

describe('law 7, untrusted text: nothing in an article or a name can act', () => {
  test('the run itself is content', () => {
    expect(plain.status, plain.stderr).toBe(0);
    expect(verbose.status, verbose.stderr).toBe(1);
  });

  test('in a terminal', () => {
    for (const { stdout, stderr } of [plain, verbose]) expect(stdout + stderr).not.toMatch(steering);
  });

  test('in the log of a build server', () => {
    for (const { stdout, stderr } of [plain, verbose]) expect(`${stdout}\n${stderr}`).not.toMatch(command);
  });

  test('in the HTML report', () => {
    const html = report('report.html');
    expect(html).not.toMatch(steering);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<b>Headline');
    expect(html.slice(0, 1024)).toMatch(/<meta charset="?utf-8"?/iu);
    expect(html).toMatch(/http-equiv="?Content-Security-Policy/iu);
    expect(html).not.toMatch(/(?:href|src)\s*=\s*["']?\s*javascript:/iu);
  });

  test('in the JSON report', () => {
    const json = report('report.json');
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
    expect(json).not.toMatch(/\p{Surrogate}/u);
    expect(() => JSON.parse(json) as unknown).not.toThrow();
  });

  test('in the patch, whose header lines hold no raw name', () => {
    const patch = readFileSync(join(base, 'deduped-report', 'changes.patch'), 'latin1');
    const heads = patch.split('\n').filter((line) => /^(?:--- |\+\+\+ |diff )/u.test(line));
    expect(heads.length).toBeGreaterThanOrEqual(2 * nameParts.length);
    for (const head of heads) expect(head).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u00ff]/u);
  });
});
