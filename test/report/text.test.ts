import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import type { Paint, TextStyle } from '../../src/report/text.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { displayWidth } from '../../src/report/width.ts';
import { feed, feedReport, hostileTexts, sampleResult, storyReport } from './sample.ts';
import type { SampleFinding } from './sample.ts';

const style: TextStyle = {
  width: 80,
  paint: noPaint,
  verbose: false,
  quiet: false,
  wrote: ['deduped', 'deduped-report/report.html'],
};

const colours: Paint = Object.fromEntries(
  Object.keys(noPaint).map((name, index) => [
    name,
    (words: string) => `\u001b[3${index + 1}m${words}\u001b[39m`,
  ]),
) as unknown as Paint;

function shown(report: Report, change: Partial<TextStyle> = {}): string {
  return [...text(report, { ...style, ...change })].join('');
}

/** `many` articles in which a paragraph is cut, and one paragraph that all of them hold. */
function manyArticles(many: number): Report {
  const paths = Array.from(
    { length: many },
    (_, index) => `desk/article-${String(index).padStart(5, '0')}.txt`,
  );
  const findings = paths.flatMap((path): SampleFinding[] => [
    {
      kind: 'repeated-paragraph',
      action: 'cut',
      reason: 'Printed twice.',
      keeper: { path, pieces: [[1, 1]] },
      others: [{ path, pieces: [[3, 3]] }],
    },
    {
      kind: 'repeated-paragraph',
      action: 'kept',
      reason: 'A list repeats on purpose.',
      keeper: { path, pieces: [[2, 2]] },
      others: [{ path, pieces: [[4, 4]] }],
    },
  ]);
  const group: SampleFinding = {
    kind: 'standing-text',
    action: 'kept',
    reason: 'In all articles.',
    keeper: { path: paths[0] ?? '', pieces: [[2, 2]] },
    others: paths.slice(1).map((path) => ({ path, pieces: [[2, 2]] })),
  };
  const texts = new Map(paths.map((path) => [path, 'One bell rang at noon.\nx\nOne bell rang at noon.\nx']));
  const skipped = paths.map((path) => ({
    path: `${path}.jpg`,
    reason: 'The file holds no text.',
    level: 'note' as const,
  }));
  return makeReport(
    sampleResult(texts, [...findings, group, group, group], skipped),
    defaultSettings,
    '0.1.0',
  );
}

describe('text', () => {
  it('tells what was cut, where the copy that stays is, why, and how it begins', () => {
    const [, about = ''] = shown(feedReport).split('desk/council.txt\n');
    expect(about.split('\n').slice(0, 6)).toEqual([
      '  Repeated block: cut lines 5-7, the same as lines 2-4',
      '    Three paragraphs are printed again right after the first copy.',
      '    2   The harbour council agreed its budget on Monday night, after nine hours…',
      '    5 - The harbour council agreed its budget on Monday night, after nine hours…',
      '    6 - “We have kept every promise that we made to the fishing fleet,” the cha…',
      '    7 - Source: Coast Wire',
    ]);
  });

  it('gives the likeness and the differing words of a near repeat', () => {
    expect(shown(feedReport)).toContain('  Near repeat: cut line 3, 90% the same as line 2\n');
    expect(shown(feedReport)).toContain(
      [
        '    2   Dockers in the harbour [went back] to work on Tuesday, the union said,…',
        '    3 - Dockers in the harbour [returned] to work on Tuesday, the union said, a…',
        '    ≠ “some” → “other”',
      ].join('\n'),
    );
  });

  it('tells what stays of a printing that is cut, and quotes what is cut', () => {
    const part = makeReport(
      sampleResult(new Map([['a.txt', 'Head.\nOne bell.\nx\nHead.\nOne bell.\ny\nHead.']]), [
        {
          kind: 'repeated-block',
          action: 'cut',
          reason: 'Printed again.',
          keeper: {
            path: 'a.txt',
            pieces: [
              [1, 1],
              [2, 2],
            ],
          },
          others: [
            {
              path: 'a.txt',
              pieces: [
                [4, 4],
                [5, 5],
              ],
              kept: [0],
            },
            { path: 'a.txt', pieces: [[7, 7]], kept: [0] },
          ],
        },
      ]),
      defaultSettings,
      '0.1.0',
    );
    expect(shown(part)).toContain(
      '  Repeated block: cut line 5, the same as lines 1 and 2; kept line 4 and line 7\n    Printed again.\n    1   Head.\n    5 - One bell.\n',
    );
  });

  it('shows what articles share, and where', () => {
    expect(shown(feedReport)).toContain(
      [
        'Across articles',
        '  Standing text: kept in 3 articles',
        '    desk/council.txt:10, desk/regatta.txt:3 and desk/strike.txt:4',
        '    Three articles that share little else end with it.',
        '    10   Readers may write to the desk.',
      ].join('\n'),
    );
  });

  it('ends with what was not looked into, whatever else it shows', () => {
    const limit =
      'warning: 12 texts were too long to be compared with others: they were compared\n  as a whole only.\n';
    expect(shown(storyReport).endsWith(`cut beside what stays.\n${limit}`)).toBe(true);
    expect(shown(storyReport, { quiet: true })).toBe(limit);
    const empty = makeReport(sampleResult(new Map(), [], [], ['\u001b[31mOne.']), defaultSettings, '0.1.0');
    expect(shown(empty, { wrote: [] })).toBe('No articles were read.\nwarning: \\x1b[31mOne.\n');
  });

  it('counts the repeats that stay and says how to see them', () => {
    expect(shown(feedReport)).not.toContain('Updated paragraph');
    expect(shown(feedReport)).toContain(
      '1 repeat inside articles stays; --verbose shows each with its reason.\n',
    );
  });

  it('ends with whole totals, what was written and the next step', () => {
    expect(shown(feedReport).split('\n').slice(-5)).toEqual([
      '2 of 17 paragraphs cut, in 2 of 3 articles (329 bytes, 30%).',
      '1 repeat inside articles stays; --verbose shows each with its reason.',
      'Wrote deduped, deduped-report/report.html.',
      'Next: open deduped-report/report.html to see each cut beside what stays.',
      '',
    ]);
  });

  it('claims no cut when nothing was written', () => {
    const looked = shown(feedReport, { wrote: [] });
    expect(looked).toContain('2 of 17 paragraphs to cut, in 2 of 3 articles');
    expect(looked).not.toMatch(/Wrote|Next/);
  });

  it('says one calm sentence when nothing is repeated', () => {
    const calm = makeReport(sampleResult(new Map([['a.txt', 'One.\nTwo.']]), []), defaultSettings, '0.1.0');
    expect(shown(calm, { wrote: [] })).toBe('1 article, 2 paragraphs: nothing is repeated.\n');
    expect(shown(makeReport(sampleResult(new Map(), []), defaultSettings, '0.1.0'), { wrote: [] })).toBe(
      'No articles were read.\n',
    );
  });

  it('says that nothing was cut when all repeats stay', () => {
    const kept = makeReport(
      { ...feed, totals: { ...feed.totals, paragraphsCut: 0, articlesCut: 0, findingsCut: 0 } },
      defaultSettings,
      '0.1.0',
    );
    expect(shown(kept)).toContain('3 articles, 17 paragraphs: nothing cut.\n');
  });

  it('fits on a screen however much was found, with whole totals and a way to the rest', () => {
    const report = manyArticles(1000);
    const lines = shown(report).split('\n');
    expect(lines.length).toBeLessThan(60);
    expect(lines).toContain('… 995 more findings with cuts; all are in deduped-report/report.html');
    expect(lines).toContain('  … 1 more group; all are in deduped-report/report.html');
    expect(lines).toContain('  … 997 more files; all are in deduped-report/report.html');
    expect(lines).toContain('1,000 of 4,000 paragraphs cut, in 1,000 of 1,000 articles (22,000 bytes, 44%).');
    expect(shown(report, { wrote: [] })).toContain('… 995 more findings with cuts; --verbose shows all\n');
  });

  it('shows everything when verbose, and how each article was read', () => {
    const report = manyArticles(30);
    const long = shown(report, { verbose: true });
    expect(long.split('Repeated paragraph: cut').length - 1).toBe(30);
    expect(long.split('Repeated paragraph: kept line 4, the same as line 2').length - 1).toBe(30);
    expect(long.split('A list repeats on purpose.').length - 1).toBe(30);
    expect(long.split('Standing text:').length - 1).toBe(3);
    expect(long.split('.txt.jpg: The file holds no text.').length - 1).toBe(30);
    expect(long.split('\n  line layout, utf-8, 4 paragraphs, 1 cut\n').length - 1).toBe(30);
    expect(long).not.toContain('…');
  });

  it('shows nothing but problems when quiet', () => {
    expect(shown(feedReport, { quiet: true })).toBe(
      'desk/late.txt: The file cannot be read: permission denied.\n',
    );
    expect(shown(manyArticles(3), { quiet: true, verbose: true })).toBe('');
  });

  it('names files that failed before files that were skipped', () => {
    expect(shown(feedReport)).toContain(
      'Failed\n  desk/late.txt: The file cannot be read: permission denied.\n\nSkipped\n  desk/front.jpg: The file holds no text.\n',
    );
  });

  it.each([40, 60, 80, 132])('keeps to %i columns', (width) => {
    const wide = makeReport(
      sampleResult(
        new Map([[`desk/${'very-'.repeat(30)}long.txt`, `${'北京'.repeat(200)}\nx\n${'北京'.repeat(200)}`]]),
        [
          {
            kind: 'repeated-paragraph',
            action: 'cut',
            reason: 'It stands here twice. '.repeat(5).trim(),
            keeper: { path: `desk/${'very-'.repeat(30)}long.txt`, pieces: [[1, 1]] },
            others: [{ path: `desk/${'very-'.repeat(30)}long.txt`, pieces: [[3, 3]] }],
          },
        ],
      ),
      defaultSettings,
      '0.1.0',
    );
    for (const report of [feedReport, storyReport, wide]) {
      const lines = shown(report, { width, wrote: ['out'] }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  it('takes 40 columns where a terminal claims fewer', () => {
    expect(shown(feedReport, { width: 0 })).toBe(shown(feedReport, { width: 40 }));
  });

  it('breaks lines at the same places with colours and without', () => {
    const coloured = shown(feedReport, { paint: colours, width: 60 });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(shown(feedReport, { width: 60 }));
  });

  it.each(hostileTexts.flatMap((hostile) => [false, true].map((verbose) => [hostile, verbose] as const)))(
    'shows %j without harm, verbose %j',
    (hostile, verbose) => {
      const line = `${hostile.replaceAll('\n', ' ')} in a longer paragraph`;
      const result = sampleResult(new Map([[hostile, `${line}\nx\n${line}`]]), [
        {
          kind: 'repeated-paragraph',
          action: 'cut',
          reason: `The words ${hostile} repeat.`,
          score: 0.9,
          keeper: { path: hostile, pieces: [[1, 1]] },
          others: [{ path: hostile, pieces: [[3, 3]] }],
        },
        {
          kind: 'standing-text',
          action: 'kept',
          reason: hostile,
          keeper: { path: hostile, pieces: [[1, 1]] },
          others: [{ path: hostile, pieces: [[3, 3]] }],
        },
      ]);
      const report = makeReport(
        { ...result, skipped: [{ path: hostile, reason: hostile, level: 'error' }], limits: [hostile] },
        defaultSettings,
        '0.1.0',
      );
      for (const width of [40, 41, 47, 80]) {
        const out = shown(report, { verbose, width, wrote: [hostile, `${hostile}/report.html`] });
        expect(out).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        );
        expect(out).not.toMatch(/[\ud800-\udfff]/u);
        expect(out).not.toMatch(/^\s*::/m);
        expect(out).not.toMatch(/##[a-z]*\[/i);
      }
    },
  );
});
