import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '../../src/cli/dialogue.ts';
import { makePrinter } from '../../src/cli/printer.ts';
import { review } from '../../src/cli/review.ts';
import type { Output, Streams } from '../../src/cli/stdio.ts';
import { resolve } from '../../src/config/resolve.ts';
import { readPlan, type Plan } from '../../src/report/plan.ts';
import { play } from './screen.ts';
import { clean, doubled, folderOf } from './start.ts';

/** Two articles with one cut each, and a third with two that lie apart. */
const other = doubled.replaceAll(/[a-z]{5,}/g, (word) => `${word}ly`);
const third = doubled.replaceAll(/[a-z]{5,}/g, (word) => `${word}ing`);
const apart = ['north', 'south', 'east', 'west'].map((quay) => clean.replaceAll('e', `e${quay}`)).join('');
const lines = apart.split('\n');
const twice = [...lines.slice(0, 6), lines[0], ...lines.slice(6), lines[7], ''].join('\n');
const feed = { 'desk/a.txt': doubled, 'desk/b.txt': other, 'desk/c.txt': third, 'desk/d.txt': twice };

/** Answers one after the other, then the end of the input. */
function script(answers: readonly string[]): Dialogue & { readonly isEnded: () => boolean } {
  const waiting = [...answers];
  let isEnded = false;
  return {
    answer: () => Promise.resolve(waiting.shift()),
    end: () => {
      isEnded = true;
    },
    isEnded: () => isEnded,
  };
}

interface Reviewed {
  readonly code: number;
  readonly shown: string;
  readonly plan: Plan;
  readonly text: string;
}

async function plan(): Promise<string> {
  const cwd = folderOf(feed);
  expect(await play(['desk', '--plan', 'plan.json', '--across', 'off'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

async function answering(cwd: string, ...answers: readonly string[]): Promise<Reviewed> {
  let shown = '';
  const output: Output = {
    isTTY: true,
    columns: 80,
    failure: undefined,
    write: (chunk) => {
      shown += Buffer.from(chunk).toString('utf8');
    },
  };
  const streams: Streams = {
    argv: [],
    env: { NO_COLOR: '1' },
    cwd: () => cwd,
    stdin: { isTTY: true, read: () => new Uint8Array() },
    stdout: output,
    stderr: output,
  };
  const { options, origins } = resolve([]);
  const printer = await makePrinter(streams, options);
  const dialogue = script(answers);
  const commandLine = (): never => {
    throw new Error('review asks for no completion');
  };
  const order = {
    operands: ['plan.json'],
    options,
    origins,
    version: '0.0.0',
    streams,
    printer,
    commandLine,
  };
  const code = await review(order, () => dialogue);
  expect(dialogue.isEnded()).toBe(true);
  const text = readFileSync(join(cwd, 'plan.json'), 'utf8');
  const read = readPlan(text);
  if (typeof read === 'string') throw new Error(read);
  return { code, shown, plan: read, text };
}

/** `cut` and `keep` in the order of the findings, `?` behind what nobody has looked at. */
const decided = ({ plan: { result, decisions } }: Reviewed): string[] =>
  result.findings.flatMap(({ id }) => {
    const made = decisions.get(id);
    return made === undefined ? [] : [`${made.decision}${made.reviewed === true ? '' : '?'}`];
  });

describe('a review', () => {
  it('asks about each cut, and writes what was answered into the plan, which apply heeds', async () => {
    const cwd = await plan();
    const run = await answering(cwd, 'y', 'n', 'y', 'n', 'y');
    expect(decided(run)).toEqual(['cut', 'keep', 'cut', 'keep', 'cut']);
    expect(run.shown).toContain('desk/a.txt  1 of 5');
    expect(run.shown).toContain('Cut it [y,n,a,d,j,k,/,q,?]? ');
    expect(run.shown).toContain('3 findings to cut, 2 to keep. dedupe-wire apply plan.json makes the cuts.');
    expect(await play(['apply', 'plan.json', '--in-place'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'desk/a.txt'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'desk/b.txt'), 'utf8')).toBe(other);
  });

  it('keeps what was answered when the input ends or it is told to end, and begins there the next time', async () => {
    const cwd = await plan();
    const first = await answering(cwd, 'n');
    expect(decided(first)).toEqual(['keep', 'cut?', 'cut?', 'cut?', 'cut?']);
    expect(first.shown).toContain('4 findings to cut, 4 findings of them not looked at, 1 to keep.');
    const second = await answering(cwd, 'n', 'q');
    expect(second.shown).toContain('desk/b.txt  2 of 5');
    expect(decided(second)).toEqual(['keep', 'keep', 'cut?', 'cut?', 'cut?']);
  });

  it('goes on and back, and shows what was decided before', async () => {
    const cwd = await plan();
    const run = await answering(cwd, 'j', 'N', 'k', 'k', 'y', 'q');
    expect(decided(run)).toEqual(['cut', 'keep', 'cut?', 'cut?', 'cut?']);
    expect(run.shown).toContain('desk/b.txt  2 of 5 (so far: keep)');
  });

  it('decides about the rest of an article at once, and about no other', async () => {
    const cwd = await plan();
    expect(decided(await answering(cwd, 'd', 'a', '/d.txt', 'd'))).toEqual([
      'keep',
      'cut',
      'cut?',
      'keep',
      'keep',
    ]);
  });

  it('finds a text, in the path and in the copy, from where it is and round', async () => {
    const cwd = await plan();
    const run = await answering(cwd, '/DESK/C', '/nowhere at all', '/', 'n', '/a.txt', 'n');
    expect(decided(run)).toEqual(['keep', 'cut?', 'keep', 'cut?', 'cut?']);
    expect(run.shown.match(/Nothing in the plan has that text\./g)).toHaveLength(2);
  });

  it('explains the answers to whatever else is said, and asks again', async () => {
    const cwd = await plan();
    const run = await answering(cwd, '?', 'yes', '', '\u001b[A', 'q');
    expect(run.shown.match(/print this help/g)).toHaveLength(4);
    expect(run.shown.match(/desk\/a\.txt {2}1 of 5/g)).toHaveLength(1);
    expect(run.shown).not.toContain('\u001b');
  });

  it('changes no byte of the plan when nothing was answered', async () => {
    const cwd = await plan();
    const before = readFileSync(join(cwd, 'plan.json'), 'utf8');
    expect((await answering(cwd, 'j', 'k', 'q')).text).toBe(before);
  });
});
