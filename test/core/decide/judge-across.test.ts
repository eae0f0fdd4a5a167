import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/decide/feed.ts';
import {
  judgeAcross,
  storyTexts,
  type AcrossVerdict,
  type SharedTexts,
} from '../../../src/core/decide/judge-across.ts';
import { lookAt, type Look } from '../../../src/core/decide/look.ts';
import { groupEqual, type Members, type Wanted } from '../../../src/core/decide/shared.ts';
import { lanesOf } from '../../../src/core/identity.ts';
import { Fingerprints } from '../../../src/core/match/fingerprints.ts';
import { matchKey } from '../../../src/core/match/fold.ts';
import { shareableParagraphs, wholeText } from '../../../src/core/match/shareable.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import { capturedOf, feedOf } from './feed-of.ts';
import { looksAt, type Story } from './looks.ts';

function sharedBy(looks: readonly Look[]): SharedTexts {
  const [paragraphs, wholes] = [new Fingerprints(), new Fingerprints()];
  looks.forEach(({ left }, article) => {
    shareableParagraphs(left).forEach(({ folded }, item) =>
      paragraphs.add(lanesOf(matchKey(folded)), article, item),
    );
    wholes.add(lanesOf(matchKey(wholeText(left))), article, 0);
  });
  const wanted = (fingerprints: Fingerprints, whole: boolean): Wanted[][] =>
    fingerprints.nominees().map((group) => group.map((nominee) => ({ ...nominee, whole })));
  const groups = [wanted(wholes, true), wanted(paragraphs, false)];
  const captured = capturedOf(looks, groups.flat(2));
  const [same, shared] = groups.map((nominees) =>
    nominees.flatMap((group) => groupEqual(group.flatMap((want) => captured.member(want) ?? []))),
  ) as [Members[], Members[]];
  return { wholes: same, paragraphs: shared };
}

function judgedLooks(
  looks: readonly Look[],
  settings: Partial<Settings>,
  more: Partial<Feed> = {},
): AcrossVerdict[] {
  return judgeAcross(sharedBy(looks), feedOf(looks, settings, more));
}

function judged(
  stories: readonly Story[],
  settings: Partial<Settings> = {},
  more: Partial<Feed> = {},
): AcrossVerdict[] {
  return judgedLooks(looksAt(stories), settings, more);
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

  test('as one that stays where it may be half of a sentence in both articles', () => {
    const open: Made = { text: A, mayGoOn: true };
    const cutting = { across: 'cut' } as const;
    const kept = ['shared-paragraph: a1-1 < b1-1 kept'];
    const goes = ['shared-paragraph: a1-1 < b1-1 cut'];
    expect(
      shown(
        judged(
          [
            [open, own(1)],
            [open, own(2)],
          ],
          cutting,
        ),
      ),
    ).toEqual(kept);
    expect(
      shown(
        judged(
          [
            [A, own(1)],
            [open, own(2)],
          ],
          cutting,
        ),
      ),
    ).toEqual(goes);
    expect(
      shown(
        judged(
          [
            [open, own(1)],
            [A, own(2)],
          ],
          cutting,
        ),
      ),
    ).toEqual(goes);
    const below = (half: string): Made => ({ text: half, mayGoOn: true });
    expect(
      shown(
        judged(
          [
            [below(own(1)), A],
            [below(own(2)), A],
          ],
          cutting,
        ),
      ),
    ).toEqual(['shared-paragraph: a2-2 < b2-2 kept']);
    expect(
      shown(
        judged(
          [
            [open, B, own(1)],
            [open, B, own(2)],
          ],
          cutting,
        ),
      ),
    ).toEqual(['shared-paragraph: a1-2 < b1-2 cut']);
    expect(
      shown(
        judged(
          [
            [A, below(B), C],
            [own(2), A, below(B), own(3)],
          ],
          cutting,
        ),
      ),
    ).toEqual(['shared-paragraph: a1-2 < b2-3 kept']);
    expect(shown(judged([[open, B], [open, B], [C]], cutting))).toEqual([
      'repeated-article: a1-2 < b1-2 cut',
    ]);
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
    [
      'when it is a short headline',
      [1, 2].map((at) => [{ text: 'Harbour council opens the old bridge', role: 'headline' }, own(at)]),
    ],
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
        loose: false,
        keeper: { path: 'a.txt', span: { start: 0, end: A.length } },
      },
      {
        path: 'b.txt',
        span: { start: at(B), end: at(B) + B.length },
        loose: false,
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
    expect([keeper('first'), keeper('last'), keeper('longest'), keeper('latest')]).toEqual([
      'a.txt',
      'c.txt',
      'b.txt',
      'c.txt',
    ]);
  });

  test('a paragraph that has lost a sentence goes piece by piece', () => {
    const [whole, gapped] = [makeArticle([`${A} ${C}`, own(1)]), makeArticle([`${A} ${B} ${C}`, own(2)])];
    const range = { start: A.length + 1, end: A.length + B.length + 2 };
    const looks = [
      lookAt(whole, [], defaultSettings),
      lookAt({ ...gapped, path: 'b.txt' }, [range], defaultSettings),
    ];
    const keeper = { path: 'a.txt', span: { start: 0, end: `${A} ${C}`.length } };
    expect(judgedLooks(looks, cutting)[0]?.draft.cuts).toEqual([
      { path: 'b.txt', span: { start: 0, end: range.start }, loose: true, keeper },
      { path: 'b.txt', span: { start: range.end, end: range.end + C.length }, loose: true, keeper },
    ]);
    expect(judgedLooks(looks, { ...cutting, keep: 'last' })[0]?.draft.cuts).toEqual([
      {
        ...keeper,
        loose: false,
        keeper: { path: 'b.txt', span: { start: 0, end: range.end + C.length } },
      },
    ]);
  });

  test('text that is never cut stays, and holds nothing beside it back', () => {
    const stories = [
      [A, B, own(1)],
      [own(2), A, B],
    ];
    const isKeptText = (folded: string): boolean => folded.startsWith('the harbour');
    expect(shown(judged(stories, cutting, { isKeptText }))).toEqual([
      'shared-paragraph: a1-1 < b2-2 kept',
      'shared-paragraph: a2-2 < b3-3 cut',
    ]);
    const [verdict] = judged(stories, cutting, { isKeptText });
    expect(verdict?.draft.finding.reason).toContain('--keep-text');
    expect(shown(judged(stories, {}, { isKeptText }))).toHaveLength(2);
  });

  test('of an article with text that is never cut the other paragraphs go', () => {
    const stories = [
      [A, rule, B],
      [A, rule, B],
    ];
    const isKeptText = (folded: string): boolean =>
      folded.startsWith('the harbour') && !folded.includes('\n');
    expect(shown(judged(stories, cutting, { isKeptText }))).toEqual([
      'repeated-article: a1-3 < b1-3 kept',
      'shared-paragraph: a1-1 < b1-1 kept',
      'shared-paragraph: a3-3 < b3-3 cut',
    ]);
    expect(shown(judged(stories, {}, { isKeptText }))).toEqual(['repeated-article: a1-3 < b1-3 kept']);
  });

  test('a headline set as copy stays', () => {
    const looks = looksAt([
      [own(1), A],
      [own(2), A],
    ]);
    const { wholes, paragraphs } = sharedBy(looks);
    const asHeadline = paragraphs.map(
      (members) =>
        members.map((member) => ({
          ...member,
          folded: member.folded,
          role: 'headline' as const,
        })) as unknown as Members,
    );
    const verdicts = judgeAcross({ wholes, paragraphs: asHeadline }, feedOf(looks, cutting));
    expect(shown(verdicts)).toEqual(['shared-paragraph: a2-2 < b2-2 kept']);
  });
});

describe('standing text', () => {
  const stories = [1, 2].map((at) => [own(at), A]);

  test('is what is known to be', () => {
    const isStandingText = (folded: string): boolean => folded.startsWith('the harbour');
    expect(shown(judged(stories, {}, { isStandingText }))).toEqual(['standing-text: a2-2 < b2-2 kept']);
    const three = [1, 2].map((at) => [own(at), A, B]);
    expect(shown(judged(three, {}, { isStandingText }))).toEqual(['shared-paragraph: a2-3 < b2-3 kept']);
  });

  test('tells how far it has spread', () => {
    const five = [1, 2, 3, 4, 5].map((at) => [own(at), A]);
    const spreadOf = (originOf: Feed['originOf']): unknown =>
      judged(five, {}, { originOf })[0]?.draft.finding;
    expect(spreadOf(String)).toMatchObject({
      spread: { articles: 5, sources: 5 },
      reason: expect.stringContaining('It stands in 5 articles from 5 sources.') as unknown,
    });
    expect(spreadOf(() => 'AP')).toMatchObject({
      spread: { articles: 5, sources: 1 },
      reason: expect.stringContaining('It stands in 5 articles from one source.') as unknown,
    });
    expect(judged(stories)[0]?.draft.finding).not.toHaveProperty('spread');
  });

  test('is counted by stories, not by versions of them', () => {
    const five = [1, 2, 3, 4, 5].map((at) => [own(at), A]);
    const kinds = (storyOf: Feed['storyOf']): string[] =>
      judged(five, {}, { storyOf }).map(({ draft }) => draft.finding.kind);
    expect(kinds((article) => Math.min(article, 3))).toEqual(['shared-paragraph']);
    expect(kinds(Number)).toEqual(['standing-text']);
  });

  test('is counted once for articles that are the same, by the one that stays', () => {
    const six = [own(1), own(2), own(3), own(4), own(5), own(5)].map((text) => [text, A]);
    const storyOf = (article: number): number => (article === 5 ? 0 : article);
    const kinds = (keep: Settings['keep']): string[] =>
      judged(six, { keep }, { storyOf }).map(({ draft }) => draft.finding.kind);
    expect(kinds('first')).toEqual(['repeated-article', 'standing-text']);
    expect(kinds('last')).toEqual(['repeated-article', 'shared-paragraph']);
  });
});

test('what tells of a story is what is no standing text', () => {
  const { paragraphs } = sharedBy(
    looksAt([1, 2, 3, 4, 5].map((at) => (at < 3 ? [own(at), A, B, C] : [own(at), A]))),
  );
  const first = (known: Feed['isStandingText']): string[] =>
    storyTexts(paragraphs, known).map(([{ text }]) => text);
  expect(first(() => false)).toEqual([B, C]);
  expect(first(() => true)).toEqual([]);
});
