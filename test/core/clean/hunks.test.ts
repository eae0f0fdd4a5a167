import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatch, formatPatch, reversePatch, type StructuredPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyHunks } from '../../../src/core/clean/apply.ts';
import { clean } from '../../../src/core/clean/clean.ts';
import { hunks, type Hunk } from '../../../src/core/clean/hunks.ts';
import type { Span } from '../../../src/core/copy/article.ts';
import { byteCopy, textCopy } from './byte-copy.ts';

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The removals that take these pieces, each searched behind the one before, out of a text. */
function taking(text: string, ...pieces: readonly string[]): Span[] {
  let from = 0;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from };
  });
}

function hunksOf(text: string, removals: readonly Span[], context?: number): Hunk[] {
  return hunks(Buffer.from(text), removals, context);
}

function patchOf(name: string, own: readonly Hunk[]): StructuredPatch {
  const file = {
    oldFileName: `a/${name}`,
    newFileName: `b/${name}`,
    oldHeader: undefined,
    newHeader: undefined,
  };
  return { ...file, hunks: [...own] };
}

describe('the hunks of a cleaned copy', () => {
  test('show the lines that were cut, with three lines of context', () => {
    const text = 'a\nb\nc\nd\nx\ne\nf\ng\nh\n';
    expect(hunksOf(text, taking(text, 'x\n'))).toEqual([
      {
        oldStart: 2,
        oldLines: 7,
        newStart: 2,
        newLines: 6,
        lines: [' b', ' c', ' d', '-x', ' e', ' f', ' g'],
      },
    ]);
  });

  test('show the copy that was cut, where it equals its neighbour', () => {
    const text = 'a\nx\nx\nb\n';
    const [first] = hunksOf(text, [{ start: 2, end: 4 }], 0);
    const [second] = hunksOf(text, [{ start: 4, end: 6 }], 0);
    expect([first?.oldStart, second?.oldStart]).toEqual([2, 3]);
  });

  test('join changes whose context meets, and part those further apart', () => {
    const near = 'x\n1\n2\n3\n4\n5\n6\nx\n';
    const far = 'x\n1\n2\n3\n4\n5\n6\n7\nx\n';
    expect(hunksOf(near, taking(near, 'x\n', 'x\n'))).toHaveLength(1);
    expect(hunksOf(far, taking(far, 'x\n', 'x\n'))).toHaveLength(2);
  });

  test('say that the last line has no line end', () => {
    const text = 'a\nb\nc';
    expect(hunksOf(text, taking(text, '\nc'))[0]?.lines).toEqual([
      ' a',
      '-b',
      '-c',
      '\\ No newline at end of file',
      '+b',
      '\\ No newline at end of file',
    ]);
  });

  test('are printed with the line above where one side is empty', () => {
    const header = (text: string, removals: readonly Span[]): string | undefined =>
      formatPatch(patchOf('x', hunksOf(text, removals, 0))).split('\n')[3];
    expect(header('a\nb\n', [{ start: 0, end: 4 }])).toBe('@@ -1,2 +0,0 @@');
    expect(header('a\nb\nc\n', [{ start: 2, end: 4 }])).toBe('@@ -2,1 +1,0 @@');
  });

  test('change a line that loses a part, and one that is joined to the next', () => {
    const text = 'one two\nthree\nfour\n';
    expect(hunksOf(text, taking(text, ' two\n'), 0)[0]?.lines).toEqual(['-one two', '-three', '+onethree']);
  });

  test('hold bytes of any encoding as they are', () => {
    const bytes = Uint8Array.from([0xff, 0x0a, 0xe4, 0x0d, 0x0a, 0x00, 0x0a]);
    expect(hunks(bytes, [{ start: 2, end: 5 }])[0]?.lines).toEqual([' ÿ', '-ä\r', ' \u0000']);
  });

  test('are none where nothing was cut', () => {
    expect(hunksOf('a\n', [])).toEqual([]);
    expect(hunksOf('', [])).toEqual([]);
  });

  test('hold a line longer than the engine takes as arguments', () => {
    const long = 'ab'.repeat(100_000);
    expect(hunksOf(`${long}\nx\n`, [{ start: 200_001, end: 200_003 }])[0]?.lines).toEqual([` ${long}`, '-x']);
  });
});

const contexts = fc.constantFrom(0, 1, 3);

describe('any bytes with any ranges left out', () => {
  test('are what applying the hunks gives', () => {
    fc.assert(
      fc.property(byteCopy, contexts, ({ bytes, removals }, context) => {
        const applied = applyHunks(bytes, hunks(bytes, removals, context));
        expect(applied && latin1(applied)).toBe(latin1(clean(bytes, removals)));
      }),
      { numRuns: 2000 },
    );
  });

  test('are what package diff makes of the patch, in both directions', () => {
    fc.assert(
      fc.property(byteCopy, fc.constantFrom(1, 3), ({ bytes, removals }, context) => {
        const [before, after] = [latin1(bytes), latin1(clean(bytes, removals))];
        const patch = patchOf('x', hunks(bytes, removals, context));
        expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
        expect(applyPatch(after, reversePatch(patch), { autoConvertLineEndings: false })).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('differ in no line that a hunk shows as unchanged, and in every line it shows as changed', () => {
    fc.assert(
      fc.property(byteCopy, ({ bytes, removals }) => {
        for (const { lines, oldLines, newLines } of hunks(bytes, removals, 0)) {
          const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
          expect([count(' '), count('-'), count('+')]).toEqual([0, oldLines, newLines]);
        }
      }),
    );
  });

  test('are what git makes of the patch, in both directions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hunks-'));
    const git = (...args: string[]): string => {
      const run = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
      return `${run.status ?? run.signal}${run.stderr}`;
    };
    try {
      const copies = fc
        .sample(textCopy, { numRuns: 150, seed: 7 })
        .map((copy, index) => ({ ...copy, name: `${index}.txt` }));
      const patches = copies.map(({ bytes, removals, name }) => {
        writeFileSync(join(folder, name), bytes);
        const own = hunks(bytes, removals);
        return own.length === 0 ? '' : `diff --git a/${name} b/${name}\n${formatPatch(patchOf(name, own))}`;
      });
      writeFileSync(join(folder, 'changes.patch'), patches.join(''), 'latin1');
      expect(git('-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', 'changes.patch')).toBe('0');
      for (const { bytes, removals, name } of copies) {
        expect(readFileSync(join(folder, name)).toString('latin1'), name).toBe(
          latin1(clean(bytes, removals)),
        );
      }
      expect(git('-c', 'core.autocrlf=false', 'apply', '-R', '--whitespace=nowarn', 'changes.patch')).toBe(
        '0',
      );
      for (const { bytes, name } of copies) {
        expect(readFileSync(join(folder, name)).toString('latin1'), name).toBe(latin1(bytes));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('hunks of another file are not applied', () => {
  const text = 'a\nb\nc\nd\n';
  const own = hunksOf(text, taking(text, 'c\n'));
  expect(applyHunks(Buffer.from('a\nX\nc\nd\n'), own)).toBeUndefined();
  expect(applyHunks(Buffer.from('a\nb\nX\nd\n'), own)).toBeUndefined();
  expect(applyHunks(Buffer.from('a\nb\n'), own)).toBeUndefined();
  const far = '1\n2\n3\n4\n5\n6\nx\n';
  expect(applyHunks(Buffer.from('1\n2'), hunksOf(far, taking(far, 'x\n')))).toBeUndefined();
});
