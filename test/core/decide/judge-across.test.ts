import { describe, expect, test } from 'vitest';
import { judgeAcross, type AcrossVerdict } from '../../../src/core/decide/judge-across.ts';
import type { Look } from '../../../src/core/decide/look.ts';
import { compareShared, type Shared } from '../../../src/core/decide/shared.ts';
import { Fingerprints } from '../../../src/core/match/fingerprints.ts';
import { matchKey } from '../../../src/core/match/fold.ts';
import { shareableParagraphs, wholeText } from '../../../src/core/match/shareable.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { sentence, type Made } from '../made-article.ts';
import { looksAt, type Story } from './looks.ts';

function sharedBy(looks: readonly Look[]): Shared[] {
  const [paragraphs, wholes] = [new Fingerprints(), new Fingerprints()];
  looks.forEach(({ left }, article) => {
    shareableParagraphs(left).forEach(({ folded }, item) => paragraphs.add(matchKey(folded), article, item));
    wholes.add(matchKey(wholeText(left)), article, 0);
  });
  return compareShared(paragraphs.nominees(), wholes.nominees(), (article) => looks[article]);
}

function judged(stories: readonly Story[], settings: Partial<Settings> = {}): AcrossVerdict[] {
  const looks = looksAt(stories);
  return judgeAcross(sharedBy(looks), {
    settings: { ...defaultSettings, ...settings },
    lettersOf: (article) =>
      looks[article]?.article.paragraphs.reduce((sum, { letters }) => sum + letters, 0) ?? 0,
  });
}

/** A verdict as `kind: keeper < copies`, each copy with the lines it takes, and what was decided. */
function shown(verdicts: readonly AcrossVerdict[]): string[] {
  return verdicts.map(({ draft: { finding } }) => {
    const lines = finding.copies.map(({ path, start, end }) => `${path.charAt(0)}${start.line}-${end.line}`);
    return `${finding.kind}: ${lines.join(' < ')} ${finding.action}`;
  });
}

const [A, B, C, D] = [0, 1, 2, 3].map(sentence) as [string, string, string, string];
const own = (at: number): string => sentence(100 + at);
const rule: Made = { text: '***', role: 'separator', context: 'short' };
const credit: Made = { text: 'Reporting by Maren Holt', role: 'credit', context: 'short' };

describe('what articles share is reported', () => {
  test.each<[string, readonly Story[], readonly string[]]>([
    ['as a whole article', [[A, B], [A, B], [C]], ['repeated-article: a1-2 < b1-2 kept']],
    [
      'with its rules and short lines',
      [
        [A, rule, B],
        [A, rule, B],
      ],
      ['repeated-article: a1-3 < b1-3 kept'],
    ],
    [
      'as a paragraph',
      [
        [A, own(1)],
        [own(2), A],
      ],
      ['shared-paragraph: a1-1 < b2-2 kept'],
    ],
    [
      'as paragraphs in a row',
      [
        [A, B, own(1)],
        [own(2), A, B],
      ],
      ['shared-paragraph: a1-2 < b2-3 kept'],
    ],
    [
      'as two paragraphs where another stands between in one article',
      [
        [A, B, own(1)],
        [A, C, D, B],
      ],
      ['shared-paragraph: a1-1 < b1-1 kept', 'shared-paragraph: a2-2 < b4-4 kept'],
    ],
    [
      'as two paragraphs where not the same articles have them',
      [
        [A, B, own(1)],
        [A, B, own(2)],
        [own(3), B],
      ],
      ['shared-paragraph: a1-1 < b1-1 kept', 'shared-paragraph: a2-2 < b2-2 < c2-2 kept'],
    ],
    [
      'once for each article, however often it stands there',
      [
        [A, own(1), A],
        [A, own(2)],
      ],
      ['shared-paragraph: a1-1 < b1-1 kept'],
    ],
    [
      'with the printing in between that a short line is',
      [
        [A, { text: 'Sport', context: 'short' }, B, own(1)],
        [A, B, own(2)],
      ],
      ['shared-paragraph: a1-3 < b1-2 kept'],
    ],
  ])('%s', (_, stories, expected) => {
    expect(shown(judged(stories))).toEqual(expected);
  });

  test('as standing text from five stories on', () => {
    const stories = [1, 2, 3, 4, 5].map((at) => [own(at), A]);
    expect(shown(judged(stories))).toEqual(['standing-text: a2-2 < b2-2 < c2-2 < d2-2 < e2-2 kept']);
    expect(shown(judged(stories.slice(1)))).toEqual(['shared-paragraph: a2-2 < b2-2 < c2-2 < d2-2 kept']);
  });

  test('as standing text from three stories on where it reads like furniture', () => {
    const stories = [1, 2, 3].map((at) => [own(at), credit]);
    expect(shown(judged(stories))).toEqual(['standing-text: a2-2 < b2-2 < c2-2 kept']);
    expect(shown(judged(stories.slice(1)))).toEqual([]);
  });

  test('as copy of a story when it is three paragraphs or more, however many have it', () => {
    const stories = [1, 2, 3, 4, 5].map((at) => [own(at), A, B, C]);
    expect(shown(judged(stories))).toEqual(['shared-paragraph: a2-4 < b2-4 < c2-4 < d2-4 < e2-4 kept']);
  });

  test('with the text between the paragraphs of a row', () => {
    const [verdict] = judged([
      [A, B, own(1)],
      [own(2), A, B],
    ]);
    expect(verdict?.draft.finding.copies.map(({ text }) => text)).toEqual([`${A}\n${B}`, undefined]);
  });
});

describe('what articles share is not reported', () => {
  test.each<[string, readonly Story[]]>([
    ['when it stands in one article only', [[A, B, A]]],
    [
      'again for articles that are the same',
      [
        [A, B],
        [A, B],
      ].map((story) => [...story]),
    ],
    [
      'when it is a short line',
      [
        [own(1), 'Sport'],
        [own(2), 'Sport'],
      ],
    ],
    ['when it is a headline', [1, 2].map((at) => [{ text: A, role: 'headline' as const }, own(at)])],
    [
      'when two texts are alike but for a hyphen',
      [
        [own(1), `Re-creation ${A}`],
        [own(2), `Recreation ${A}`],
      ],
    ],
  ])('%s', (_, stories) => {
    expect(shown(judged(stories)).filter((line) => !line.startsWith('repeated-article'))).toEqual([]);
  });
});

describe('a hyphen at a line end', () => {
  test('makes neither of the two words it may stand for a copy of the other', () => {
    const [wrapped, hyphen, none] = ['A well-\nknown', 'A well-known', 'A wellknown'].map(
      (head) => `${head} ${A}`,
    );
    const stories = [
      [own(1), String(hyphen)],
      [own(2), String(none)],
      [own(3), String(wrapped)],
    ];
    expect(shown(judged(stories))).toEqual(['shared-paragraph: a2-2 < c2-3 kept']);
  });
});

describe('with --across cut', () => {
  const cutting = { across: 'cut' } as const;

  test('every copy but the keeper goes, paragraph by paragraph', () => {
    const [verdict, ...others] = judged(
      [
        [A, B, own(1)],
        [own(2), A, B],
      ],
      cutting,
    );
    expect(others).toEqual([]);
    expect(verdict?.draft.finding.action).toBe('cut');
    expect(verdict?.cuts).toEqual([{ article: 1, indices: [1, 2] }]);
    const at = (text: string): number => `${own(2)}\n${A}\n${B}`.indexOf(text);
    expect(verdict?.draft.cuts).toEqual([
      {
        path: 'b.txt',
        span: { start: at(A), end: at(A) + A.length },
        keeper: { path: 'a.txt', span: { start: 0, end: A.length } },
      },
      {
        path: 'b.txt',
        span: { start: at(B), end: at(B) + B.length },
        keeper: { path: 'a.txt', span: { start: A.length + 1, end: A.length + 1 + B.length } },
      },
    ]);
  });

  test('a whole article goes, its rules included, and nothing else is cut in it', () => {
    const verdicts = judged(
      [
        [A, rule, B],
        [A, rule, B],
        [own(1), A],
      ],
      cutting,
    );
    expect(shown(verdicts)).toEqual([
      'repeated-article: a1-3 < b1-3 cut',
      'shared-paragraph: a1-1 < c2-2 cut',
    ]);
    expect(verdicts[0]?.cuts).toEqual([{ article: 1, indices: [0, 1, 2] }]);
  });

  test('what is not prose stays, unless all is cut', () => {
    const stories = [1, 2].map((at) => [own(at), { text: A, context: 'list' as const }]);
    expect(shown(judged(stories, cutting))).toEqual(['shared-paragraph: a2-2 < b2-2 kept']);
    expect(shown(judged(stories, { ...cutting, cut: 'all' }))).toEqual(['shared-paragraph: a2-2 < b2-2 cut']);
  });

  test('standing text goes, prose or not', () => {
    const stories = [1, 2, 3].map((at) => [own(at), credit]);
    expect(shown(judged(stories, cutting))).toEqual(['standing-text: a2-2 < b2-2 < c2-2 cut']);
  });

  test('the copy that stays is chosen by the setting', () => {
    const stories = [
      [A, own(1)],
      [A, own(2), B, C],
      [A, own(3)],
    ];
    const keeper = (keep: Settings['keep']): string | undefined =>
      judged(stories, { ...cutting, keep })[0]?.draft.finding.copies[0]?.path;
    expect([keeper('first'), keeper('last'), keeper('longest')]).toEqual(['a.txt', 'c.txt', 'b.txt']);
  });
});
