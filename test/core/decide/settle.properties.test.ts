import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/core/clean/clean.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { dedupe } from '../../../src/core/dedupe.ts';
import type { ArticleResult, Result } from '../../../src/core/finding.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { prose } from '../made-article.ts';

/** Sentences that are hard to take out of a paragraph, beside those of plain prose. */
const sentences: readonly string[] = [
  ...prose.slice(0, 6),
  '“The bridge is safe,” she said on Monday, “and it will be open all day.”',
  '"We will read the story aloud to all of the children," he said, "and we will stay.',
  'We followed the heavy carpet into the office, where a letter lay open on the table."',
  'Mr. Holt said that farmers along the river had sold 1,200 apples for $5 a box in May.',
  '(The orchestra played for two hours and the audience stayed until the lamps went out.)',
  '市議会は十一月二十二日に新しい橋を歩行者に開放したと発表した。',
  '市長は「橋は安全だ。必ず守る。」と述べ、NHKの2024年の報道を否定した。',
  'In the end it was quiet.',
];

/** Ways to print a sentence again: the same, with a word more, and with another fact. */
const again: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replace(' the ', ' that '),
  (text) => text.replace(/^([A-Z])/, (first) => `Meanwhile ${first.toLowerCase()}`),
  (text) => text.replace(' the ', ' the 12 '),
];

const printed = fc
  .tuple(fc.constantFrom(...sentences), fc.constantFrom(...again))
  .map(([text, print]) => print(text));
const paragraph = fc.array(printed, { minLength: 1, maxLength: 5 }).map((texts) => texts.join(' '));

function wrapped(text: string, column: number, indent: string): string {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = String(lines.at(-1));
    if (line.trim() !== '' && line.length + word.length >= column) lines.push(word);
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const settings = fc.constantFrom<(paragraphs: readonly string[]) => string>(
  (paragraphs) => paragraphs.join('\n'),
  (paragraphs) => paragraphs.join('\n\n'),
  (paragraphs) => paragraphs.map((text) => `\t${text}`).join('\n'),
  (paragraphs) => paragraphs.map((text) => wrapped(text, 66, '')).join('\n\n'),
  (paragraphs) => paragraphs.map((text) => wrapped(text, 66, '    ')).join('\n'),
  (paragraphs) => paragraphs.map((text) => wrapped(text, 40, '')).join('\n\n'),
);

/** Copy of paragraphs that repeat each other in every way; some of it printed twice. */
const copy = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 7 }),
    fc.boolean(),
    settings,
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([paragraphs, twice, set, lineEnd]) =>
    `${set(twice ? [...paragraphs, ...paragraphs] : paragraphs)}\n`.replaceAll('\n', lineEnd),
  );

const told: fc.Arbitrary<Settings> = fc.record({
  cut: fc.constantFrom('careful', 'standard', 'sentences', 'sentences', 'all'),
  near: fc.constantFrom(0.75, defaultSettings.near, 1),
  keepText: fc.constantFrom<readonly string[]>([], ['The harbour council *']),
  across: fc.constant('off'),
  keep: fc.constant('first'),
  layout: fc.constant('auto'),
  standing: fc.constant([]),
});

interface Run {
  readonly result: Result;
  readonly article: ArticleResult;
  readonly left: string;
}

/** Runs the core on one article; it proves each cut by itself, and throws when it cannot. */
function run(text: string, settingsOf: Settings): Run {
  const decoded = fromString(text);
  const result = dedupe([{ path: 'a.txt', load: () => decoded }], settingsOf);
  const [article] = result.articles;
  if (article === undefined) throw new Error('Nothing became of it.');
  return { result, article, left: Buffer.from(clean(decoded.bytes, article.removals)).toString() };
}

/** Sentences as far as words and signs go, without what wraps and quotes them. */
function said(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('whatever an article repeats, nearly repeats, and holds in part', () => {
  test('each cut can be proved, and a second run cuts nothing (law 3)', () => {
    fc.assert(
      fc.property(copy, told, (text, one) => {
        const { left } = run(text, one);
        expect(run(left, one).article.cuts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('what a cut leans on is still there, and no two cuts take the same text', () => {
    fc.assert(
      fc.property(copy, told, (text, one) => {
        const { cuts, removals } = run(text, one).article;
        for (const { keeper } of cuts) {
          const isTouched = removals.some(
            ({ start, end }) => start < keeper.span.end && keeper.span.start < end,
          );
          expect(isTouched).toBe(false);
        }
        cuts.slice(1).forEach(({ span }, at) => {
          expect(span.start).toBeGreaterThanOrEqual(Number(cuts[at]?.span.end));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('no sentence is lost that no other is nearly the same as', () => {
    fc.assert(
      fc.property(copy, told, (text, one) => {
        fc.pre(one.cut !== 'all'); // all copies of a line go then, whatever it is part of
        const { left } = run(text, one);
        const [before, after] = [said(text), said(left)];
        for (const sentence of sentences) {
          for (const print of [again[0], again[5]] as const) {
            const own = String(print?.(sentence));
            // It may be told in the same words but for one, which is no fact.
            const tellings = again.slice(0, 5).map((other) => other(own).replace(/^Mean/, 'mean'));
            if (!before.includes(own)) continue;
            expect(
              tellings.some((telling) => after.toLowerCase().includes(telling.toLowerCase())),
              own,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what goes is told', () => {
  test('once, and nothing of it is told to stay', () => {
    fc.assert(
      fc.property(copy, told, (text, one) => {
        const { findings } = run(text, one).result;
        const copies = findings.flatMap((finding) => finding.copies);
        const gone = copies.filter(({ part }) => part === 'cut');
        for (const { start, end } of copies.filter(({ part }) => part === 'kept')) {
          const isGone = gone.some((other) => other.start.byte <= start.byte && end.byte <= other.end.byte);
          expect(isGone).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
