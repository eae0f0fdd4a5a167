import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/core/copy/agencies.ts';
import { englishLabels, sourceLabels } from '../../../src/core/copy/labels.ts';
import { outlets } from '../../../src/core/copy/outlets.ts';
import { parseSourceLine, type SourceLine } from '../../../src/core/copy/source-line.ts';
import { entriesOf } from '../../../src/core/copy/word-list.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { LawBroken, prove, textOf } from '../../../src/core/decide/prove.ts';
import { classify } from '../../../src/core/match/classes.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import { shapes, typesetPair } from '../texts.ts';

/*
 * The check of conservation shares no code with the detection, so the two can disagree. Where the check is the
 * stricter one, a run that loses nothing stops. These properties hunt for that.
 */

/** Whether the check lets the copy go in favour of the keeper. */
function passes(copy: string, keeper: string): boolean {
  const text = `${keeper}\n\n${copy}\n`;
  const decoded = fromString(text);
  const start = decoded.byteAt(keeper.length + 2);
  const span = { start, end: decoded.bytes.length - 1 };
  const kept = { start: 0, end: decoded.byteAt(keeper.length) };
  const claimed = {
    path: 'a.txt',
    decoded,
    removals: [span],
    cuts: [{ span, keeper: { path: 'a.txt', span: kept } }],
  };
  try {
    prove(claimed, () => textOf(decoded, kept));
    return true;
  } catch (error) {
    if (error instanceof LawBroken) return false;
    throw error;
  }
}

/** Whether the detection puts both into one class. */
function areOneClass(a: Made, b: Made): boolean {
  return classify(makeArticle([a, sentence(0), b]))[2] === 0;
}

describe('what the detection calls the same', () => {
  const ends = ['', '.', '!', '."', '.«', '.”)', '…', '。', '।'];
  const marks = [
    '',
    ' Reuter',
    '\nREUTERS.',
    ' (END)',
    ' （ＥＮＤＳ）',
    ' ###',
    '-30-',
    ' — 30 —',
    '&nbsp;Reuter',
    '\u200b Reuter',
  ];
  const ending = fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...marks)).map((parts) => parts.join(''));

  test('passes the check, whatever end mark stands behind its last sentence', () => {
    let same = 0;
    fc.assert(
      fc.property(typesetPair, ending, ending, ([a, b], end, otherEnd) => {
        const [copy, keeper] = [`${a} end${end}`, `${b} end${otherEnd}`];
        fc.pre(!/[\ud800-\udfff]/u.test(copy + keeper) && !/[\n\r\u2028\u2029\u0085\v\f]/.test(a + b));
        if (!areOneClass({ text: copy }, { text: keeper })) return;
        same++;
        expect(passes(copy, keeper), JSON.stringify([copy, keeper])).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(same).toBeGreaterThan(100);
  });

  test('passes the check where it is a rule', () => {
    const sign = fc.constantFrom('*', '-', '_', '=', '—', ' ', '.', '#', '\u00ad', '\u200b', '~', '"');
    const rule = fc.string({ unit: sign, minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(rule, rule, (a, b) => {
        const [one, other] = [a, b].map((text): Made => ({ text, role: 'separator', context: 'short' }));
        if (one === undefined || other === undefined || !areOneClass(one, other)) return;
        expect(passes(a, b), JSON.stringify([a, b])).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Names and hosts of listed houses, and names of one that is not listed. */
const houses: readonly (readonly string[])[] = [
  ...Object.values({ ...agencies, ...outlets }).map(entriesOf),
  ...Array.from({ length: 12 }, () => [
    'Ellery Gazette',
    'The Ellery Gazette',
    'Ellery-Gazette',
    'ellery gazette',
  ]),
  ...Array.from({ length: 12 }, () => [
    'ellery-gazette.com',
    'www.ellery-gazette.com',
    'https://ellery-gazette.com/',
  ]),
  ...Array.from({ length: 6 }, () => [
    'N.O.A.A.',
    'NOAA',
    'noaa',
    "O'Neill & Sons",
    'O’Neill and Sons',
    'own work',
  ]),
];

const isHost = (name: string): boolean => /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(name);

/** Ways to set a name. */
const settings: readonly ((name: string) => string)[] = [
  ...Array.from({ length: 6 }, () => (name: string) => name),
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replace(' ', '\u00a0'),
  (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
  (name) => `**${name}**`,
  (name) => `“${name}”`,
  (name) => `_${name}_`,
  ...['www.', 'www2.', 'm.', 'wap.amp.', 'de.', 'blogs.', 'https://', 'http://www.'].map(
    (prefix) => (name: string) => (isHost(name) ? prefix + name : name),
  ),
  (name) => (isHost(name) ? `[${name}](https://${name})` : `The ${name}`),
];

const joints = [', ', ' and ', ' / ', ' & ', '; ', ' und ', '、', ' via ', ', and ', ' – '];
const details = ['', '', '', '', ', March 3', ' (photo)', ', by Jane Doe', '/world/a-story', ' / file'];
const frames: readonly ((line: string) => string)[] = [
  ...Array.from({ length: 4 }, () => (line: string) => line),
  (line) => `${line}.`,
  (line) => `(${line})`,
  (line) => `【${line}】`,
  (line) => `*${line}*`,
  (line) => `- ${line}`,
];
const labels = [...englishLabels, ...sourceLabels];
const separators = [': ', ':', ' - ', ' – ', '：', ' : ', ':\u00a0', ':** ', ...shapes.blanks.slice(0, 1)];

/** Two source lines that name the same one or two houses, or some of them. */
const twoLines: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(fc.constantFrom(...houses), fc.constantFrom(...houses))
  .chain((pool) => {
    const name = fc
      .tuple(
        fc.constantFrom(...pool).chain((house) => fc.constantFrom(...house)),
        fc.constantFrom(...settings),
      )
      .map(([own, set]) => set(own));
    const line = fc
      .tuple(
        fc.constantFrom(...labels),
        fc.constantFrom(...separators),
        fc.array(name, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...joints),
        fc.constantFrom(...details),
        fc.constantFrom(...frames),
      )
      .map(([label, separator, names, joint, detail, frame]) =>
        frame(label + separator + names.join(joint) + detail),
      );
    return fc.tuple(line, line);
  });

/** Whether a later line says nothing that the earlier one does not say, as the rules for source lines have it. */
function isRepeat(later: SourceLine, earlier: SourceLine): boolean {
  return (
    later.sources.every((source) => earlier.sources.includes(source)) &&
    (later.detail === '' || later.detail === earlier.detail)
  );
}

test('a source line that the rules take for a repeat passes the check', () => {
  let repeats = 0;
  fc.assert(
    fc.property(twoLines, ([a, b]) => {
      const [later, earlier] = [parseSourceLine(a), parseSourceLine(b)];
      if (later === undefined || earlier === undefined || !isRepeat(later, earlier)) return;
      repeats++;
      expect(passes(a, b), JSON.stringify([a, b, later, earlier])).toBe(true);
    }),
    { numRuns: 4000 },
  );
  expect(repeats).toBeGreaterThan(300);
});
