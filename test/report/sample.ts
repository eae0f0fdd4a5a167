import { expect } from 'vitest';
import type {
  ArticleResult,
  Cut,
  Finding,
  FindingCopy,
  FindingKind,
  Result,
  Skip,
} from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';

/** One printing in a sample: the article, and pieces as [first line, last line], from 1. */
export interface SamplePrinting {
  readonly path: string;
  readonly pieces: readonly (readonly [number, number])[];
  /** Pieces that stay although the finding is cut, by index. */
  readonly kept?: readonly number[];
}

export interface SampleFinding {
  readonly kind: FindingKind;
  readonly action: 'cut' | 'kept';
  readonly reason: string;
  readonly score?: number;
  readonly shares?: Finding['shares'];
  readonly spread?: Finding['spread'];
  readonly keeper: SamplePrinting;
  readonly others: readonly SamplePrinting[];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function copyOf(
  text: string,
  path: string,
  [first, last]: readonly [number, number],
): FindingCopy & { text: string } {
  const lines = text.split('\n');
  const starts = lineStarts(text);
  const start = starts[first - 1] ?? 0;
  const lastLine = lines[last - 1] ?? '';
  const end = (starts[last - 1] ?? 0) + lastLine.length;
  const byte = (offset: number): number => Buffer.byteLength(text.slice(0, offset));
  return {
    path,
    start: { byte: byte(start), line: first, column: 1 },
    end: { byte: byte(end), line: last, column: lastLine.length + 1 },
    part: 'kept',
    printing: 0,
    text: text.slice(start, end),
  };
}

function findingOf(texts: ReadonlyMap<string, string>, sample: SampleFinding, index: number): Finding {
  const printings = [sample.keeper, ...sample.others].map(({ path, pieces }) =>
    pieces.map((piece) => copyOf(texts.get(path) ?? '', path, piece)),
  );
  const copies = printings.flatMap((pieces, printing) =>
    pieces.map(({ text, ...copy }, piece): FindingCopy => {
      const kept = printing > 0 && sample.others[printing - 1]?.kept?.includes(piece) === true;
      const part = printing === 0 ? 'keeper' : kept ? 'kept' : sample.action;
      const lent = printing > 0 && printings[0]?.[piece]?.text === text;
      return { ...copy, part, printing, ...(lent ? {} : { text }) };
    }),
  );
  const { kind, action, reason, score = 1, shares, spread } = sample;
  const differences = score < 1 ? { differences: [{ printing: 1, keeper: 'some', copy: 'other' }] } : {};
  const measures = { ...(shares && { shares }), ...(spread && { spread }) };
  return { id: `${kind}-${index}`, kind, action, reason, score, copies, ...differences, ...measures };
}

function articleOf(path: string, text: string, findings: readonly Finding[]): ArticleResult {
  const cuts = findings.flatMap(({ id, copies }): readonly Cut[] => {
    const keeper = copies.find(({ part }) => part === 'keeper');
    return copies
      .filter((copy) => copy.path === path && copy.part === 'cut')
      .map(({ start, end }) => ({
        span: { start: start.byte, end: end.byte },
        keeper: {
          path: keeper?.path ?? '',
          span: { start: keeper?.start.byte ?? 0, end: keeper?.end.byte ?? 0 },
        },
        finding: id,
      }));
  });
  const removals = cuts.map(({ span }) => span);
  const bytesIn = Buffer.byteLength(text);
  const gone = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  const paragraphs = text.split('\n').filter((line) => line !== '').length;
  const touching = findings
    .filter(({ copies }) => copies.some((copy) => copy.path === path))
    .map(({ id }) => id);
  return {
    path,
    encoding: 'utf-8',
    layout: 'line',
    bytesIn,
    bytesOut: bytesIn - gone,
    paragraphs,
    cuts,
    removals,
    findings: touching,
  };
}

function sum(items: readonly number[]): number {
  return items.reduce((total, item) => total + item, 0);
}

/** A whole result made from texts of one paragraph a line and a list of repeats, as the core would hand it over. */
export function sampleResult(
  texts: ReadonlyMap<string, string>,
  samples: readonly SampleFinding[],
  skipped: readonly Skip[] = [],
  limits: readonly string[] = [],
): Result {
  const findings = samples.map((sample, index) => findingOf(texts, sample, index));
  const articles = [...texts].map(([path, text]) => articleOf(path, text, findings));
  const totals = {
    articles: articles.length,
    articlesCut: articles.filter(({ cuts }) => cuts.length > 0).length,
    paragraphs: sum(articles.map(({ paragraphs }) => paragraphs)),
    paragraphsCut: sum(articles.map(({ cuts }) => cuts.length)),
    bytesIn: sum(articles.map(({ bytesIn }) => bytesIn)),
    bytesOut: sum(articles.map(({ bytesOut }) => bytesOut)),
    findings: findings.length,
    findingsCut: findings.filter(({ action }) => action === 'cut').length,
    skipped: skipped.length,
  };
  return { articles, findings, skipped, limits, totals };
}

const council = [
  'Harbour council agrees budget after a long night',
  'The harbour council agreed its budget on Monday night, after nine hours of talks over the price of berths.',
  '“We have kept every promise that we made to the fishing fleet,” the chair, Ada Lund, told reporters.',
  'Source: Coast Wire',
  'The harbour council agreed its budget on Monday night, after nine hours of talks over the price of berths.',
  '“We have kept every promise that we made to the fishing fleet,” the chair, Ada Lund, told reporters.',
  'Source: Coast Wire',
  'Berths will cost 12 per cent more from January, the council said in a statement on its site.',
  'Berths will cost 14 per cent more from January, the council said in a statement on its site.',
  'Readers may write to the desk.',
].join('\n');

const strike = [
  'Dockers end strike',
  'Dockers in the harbour went back to work on Tuesday, the union said, and two ships left before noon.',
  'Dockers in the harbour returned to work on Tuesday, the union said, and two ships left before noon.',
  'Readers may write to the desk.',
].join('\n');

const calm = [
  'Regatta draws a crowd',
  'Four hundred boats met off the point on Sunday.',
  'Readers may write to the desk.',
].join('\n');

const own = (path: string, first: number, last: number): SamplePrinting => ({
  path,
  pieces: [[first, last]],
});

export const feedTexts: ReadonlyMap<string, string> = new Map([
  ['desk/council.txt', council],
  ['desk/regatta.txt', calm],
  ['desk/strike.txt', strike],
]);

/** A small feed with a cut block, a near repeat, an update, standing text and two skipped files. */
export const feed: Result = sampleResult(
  feedTexts,
  [
    {
      kind: 'repeated-block',
      action: 'cut',
      reason: 'Three paragraphs are printed again right after the first copy.',
      keeper: own('desk/council.txt', 2, 4),
      others: [own('desk/council.txt', 5, 7)],
    },
    {
      kind: 'updated-paragraph',
      action: 'kept',
      reason: 'The two differ in a number: 12 and 14.',
      score: 0.94,
      keeper: own('desk/council.txt', 8, 8),
      others: [own('desk/council.txt', 9, 9)],
    },
    {
      kind: 'near-repeat',
      action: 'cut',
      reason: 'The same facts in nearly the same words.',
      score: 0.9,
      keeper: own('desk/strike.txt', 2, 2),
      others: [own('desk/strike.txt', 3, 3)],
    },
    {
      kind: 'standing-text',
      action: 'kept',
      reason: 'Three articles that share little else end with it.',
      keeper: own('desk/council.txt', 10, 10),
      others: [own('desk/regatta.txt', 3, 3), own('desk/strike.txt', 4, 4)],
    },
  ],
  [
    { path: 'desk/front.jpg', reason: 'The file holds no text.', level: 'note' },
    { path: 'desk/late.txt', reason: 'The file cannot be read: permission denied.', level: 'error' },
  ],
);

export const feedReport: Report = makeReport(feed, defaultSettings, '0.1.0');

const storm = 'Storm nears the coast\nTwo ferries stay in port.\nThe sea wall at Lund Head holds so far.';
const stormLater = `UPDATE ${storm}\nThree ferries stay in port.`;

/** What lies across articles besides exact repeats: versions of a story, an update, standing text, and a limit. */
export const storyReport: Report = makeReport(
  sampleResult(
    new Map([
      ['desk/a.txt', storm],
      ['desk/b.txt', stormLater],
      ['wire/c.txt', storm],
    ]),
    [
      {
        kind: 'repeated-article',
        action: 'kept',
        reason: 'Versions of one story.',
        score: 0.82,
        keeper: own('desk/b.txt', 1, 4),
        others: [own('desk/a.txt', 1, 3), own('wire/c.txt', 1, 3)],
        shares: [
          { printing: 1, ofCopy: 0.82, ofKeeper: 0.64 },
          { printing: 2, ofCopy: 1, ofKeeper: 0.57 },
        ],
      },
      {
        kind: 'updated-paragraph',
        action: 'kept',
        reason: 'The two differ in a number: Two and Three.',
        score: 0.91,
        keeper: own('desk/a.txt', 2, 2),
        others: [own('desk/b.txt', 4, 4)],
      },
      {
        kind: 'near-repeat',
        action: 'cut',
        reason: 'The same facts in nearly the same words.',
        score: 0.9,
        keeper: own('desk/a.txt', 1, 1),
        others: [own('desk/b.txt', 1, 1), { ...own('wire/c.txt', 1, 1), kept: [0] }],
      },
      {
        kind: 'standing-text',
        action: 'kept',
        reason: 'It is known.',
        keeper: own('desk/a.txt', 3, 3),
        others: [own('desk/b.txt', 3, 3), own('wire/c.txt', 3, 3)],
        spread: { articles: 41, sources: 5 },
      },
    ],
    [],
    ['12 texts were too long to be compared with others: they were compared as a whole only.'],
  ),
  { ...defaultSettings, near: 0.9, keepText: ['Two ferries *'], standing: ['The sea wall *', 'x'] },
  '0.1.0',
);

/** Texts written to act where they should only be seen; each must stay harmless in every format. */
export const hostileTexts: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;file:///etc/passwd\u001b\\click\u001b]8;;\u001b\\',
  '\u009b31m',
  '::error file=x,line=1::pwn',
  ' ::add-mask::a',
  'first\n::set-output name=a::b',
  'line\r::warning::cr',
  '##[error]old',
  'word ##vso[task.setvariable variable=a]b',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title></script><script>alert(1)</script>',
  "javascript:alert(1)//'",
  '&lt;b&gt; &amp;',
  '\u202eevil\u202c',
  '\u2066a\u2069\u200e\u200f\u061c',
  'a\u0000b\u007fc',
  'sep\u2028arated\u2029',
  'half \ud83d of a pair, and \udcff a byte',
  '__proto__',
  "$& $1 $` $'",
  '\\u003cscript\\u003e',
  '--- a/../../etc/passwd',
];

/** The same in each place of a report that holds foreign words: paths, reasons, texts, differences, skips, limits. */
export const hostileReport: Report = (() => {
  const place = { byte: 0, line: 1, column: 1 };
  const end = { byte: 4, line: 1, column: 5 };
  const paths = hostileTexts.map((text, index) => `${text}/${index}`);
  const findings = hostileTexts.map((text, index): Finding => {
    const path = paths[index] ?? '';
    const action = index % 2 === 0 ? 'cut' : 'kept';
    return {
      id: `hostile-${index}`,
      kind: action === 'cut' ? 'near-repeat' : 'updated-paragraph',
      action,
      reason: `${text} “${text}”`,
      score: 0.9,
      copies: [
        { path, start: place, end, part: 'keeper', printing: 0, text },
        { path, start: place, end, part: action, printing: 1, text: `${text}\n${text}` },
      ],
      differences: [{ printing: 1, keeper: text, copy: `=${text}` }],
    };
  });
  const articles = paths.map((path, index) => ({
    ...articleOf(path, 'some text', findings.slice(index, index + 1)),
    encoding: hostileTexts[index] ?? '',
  }));
  const skipped = hostileTexts.map((text): Skip => ({ path: text, reason: text, level: 'error' }));
  const base = sampleResult(new Map(), [], skipped, hostileTexts);
  const totals = { ...base.totals, articles: articles.length, paragraphs: 1, findings: findings.length };
  return makeReport(
    { ...base, articles, findings, totals },
    { ...defaultSettings, keepText: hostileTexts },
    '0.1.0',
  );
})();

/**
 * Fails on anything in a whole document that would act where it is printed: in a terminal, or in the log of a CI
 * runner. `lineEnd` is what the format ends its lines with.
 */
export function expectInert(document: string, lineEnd = '\n'): void {
  const seen = document.replace(/^\ufeff/, '').replaceAll(lineEnd, '\n');
  expect(seen).not.toMatch(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/u,
  );
  expect(seen).not.toMatch(/[\ud800-\udfff]/u);
  expect(seen).not.toMatch(/^\s*::(?!(?:error|warning|notice) )/m);
  expect(seen).not.toMatch(/##[a-z]*\[/i);
}
