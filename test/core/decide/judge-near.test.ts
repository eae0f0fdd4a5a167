import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/match/classes.ts';
import { judgeNear } from '../../../src/core/decide/judge-near.ts';
import { viewOf } from '../../../src/core/decide/view.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import {
  hardly,
  headline,
  item,
  judged,
  long,
  name,
  nearly,
  question,
  row,
  rule,
  verdictsOf,
  type Case,
  type NearRule,
} from './judged.ts';

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map(long) as [string, string, string, string, string];

/** A date in a sentence. */
function dated(day: string): string {
  return `The council said that the old bridge would be opened to walkers again on ${day}, after the engineers had painted its railings twice and closed the gate.`;
}

/** The same paragraph with a figure in it. */
function counted(paragraph: string): string {
  return paragraph.replace(/ (?=[^ ]+$)/u, ' 12 ');
}

/** Twenty words, three of them in one of the two only; the check counts `per cent` as one word, and finds too few alike. */
const share = 'The council said 5 per cent of the walkers crossed the old bridge on a cold morning.';
const shareAgain = `Meanwhile also ${share.charAt(0).toLowerCase()}${share.slice(1, -1)}, however.`;

/** For each rule the smallest article that it decides; `near-leaned-on` needs a longer copy of the keeper. */
const smallest = {
  'near-again': { article: [A, B, C, nearly(0)], expected: ['3<0 near-again'] },
  'near-below': { article: [A, B, hardly(0)], expected: ['2<0 near-below'] },
  'near-unsure': { article: [share, shareAgain], expected: ['1<0 near-unsure'] },
  'near-leaned-on': {
    article: [B, A, C, nearly(0), D, `${A} ${E}`],
    expected: ['1<5 inside', '3<1 near-leaned-on', '5<3 passage'],
  },
  'near-amid': {
    article: [B, A, C, D, counted(B), nearly(0), counted(C)],
    expected: ['4<0 update', '5<1 near-amid', '6<2 update'],
  },
  'cut-short': { article: [B, `${A.slice(0, -1)}…`, C, nearly(0)], expected: ['3<1 cut-short'] },
  update: { article: [A, B, A.replace('walkers', '12 walkers')], expected: ['2<0 update'] },
  'update-unsure': {
    article: [A, B, A.replace('to walkers', 'for walkers')],
    expected: ['2<0 update-unsure'],
  },
} satisfies Record<NearRule, Case>;

describe('each rule decides its smallest article', () => {
  test.each(Object.entries<Case>(smallest))('%s', (why, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
    expect(expected.some((link) => link.endsWith(` ${why}`))).toBe(true);
  });
});

interface Table {
  readonly article: readonly (Made | string)[];
  readonly settings?: Partial<Settings>;
  readonly expected: readonly string[];
}

const tables: Record<string, Table> = {
  'right below its keeper': { article: [A, nearly(0), B], expected: ['1<0 near-again'] },
  'below a rule and its keeper': { article: [A, rule, nearly(0)], expected: ['2<0 near-again'] },
  'right below its keeper, careful': {
    article: [A, nearly(0)],
    settings: { cut: 'careful' },
    expected: ['1<0 near-again'],
  },
  'apart from its keeper, careful': {
    article: [A, B, nearly(0)],
    settings: { cut: 'careful' },
    expected: ['2<0 careful'],
  },
  'below a copy that goes, careful': {
    article: [A, A, nearly(0)],
    settings: { cut: 'careful' },
    expected: ['1<0 adjacent', '2<0 near-again'],
  },
  'below a near copy that goes': {
    article: [A, nearly(0), nearly(0, 'Moreover'), nearly(0, 'However')],
    settings: { cut: 'careful' },
    expected: ['1<0 near-again', '2<0 near-again', '3<0 near-again'],
  },
  'with a date in another format': {
    article: [dated('5 June'), B, dated('June 5')],
    expected: ['2<0 near-unsure'],
  },
  'with --near 1': { article: [A, nearly(0)], settings: { near: 1 }, expected: ['1<0 near-below'] },
  'with a lower --near': {
    article: [A, B, hardly(0)],
    settings: { near: 0.8 },
    expected: ['2<0 near-again'],
  },
  'with --cut all': { article: [A, B, nearly(0)], settings: { cut: 'all' }, expected: ['2<0 near-again'] },
  'under another name': {
    article: [C, name('North'), A, B, name('South'), nearly(0)],
    expected: ['5<2 form'],
  },
  'introduced by a line, apart': {
    article: [A, B, C, 'The mayor said:', nearly(0)],
    expected: ['4<0 introduced'],
  },
  'of what a line introduces, apart': {
    article: [B, 'The mayor said:', A, C, nearly(0)],
    expected: ['4<2 quoted-first'],
  },
  'that a name signs, apart': {
    article: [A, B, C, nearly(0), name('Valeska Paris')],
    expected: ['3<0 signed'],
  },
  'introduced by a line, right below': {
    article: ['The mayor said:', A, nearly(0)],
    expected: ['2<1 near-again'],
  },
  'of an answer': { article: [question(A), B, C, question(nearly(0))], expected: ['3<0 on-purpose'] },
  'in a list, apart': { article: [item(A), item(B), item(nearly(0))], expected: ['2<0 on-purpose'] },
  'in a table': { article: [row(A), row(nearly(0))], expected: [] },
  'of a title': { article: [headline(A), B, headline(nearly(0))], expected: ['2<0 short'] },
  'of few words, right below': {
    article: [sentence(0), `Meanwhile t${sentence(0).slice(1)}`],
    expected: ['1<0 near-again'],
  },
  'of few words, apart': {
    article: [sentence(0), B, `Meanwhile t${sentence(0).slice(1)}`],
    expected: ['2<0 brief'],
  },
  'that is the same word for word': {
    article: [C, A, B, D, A],
    settings: { cut: 'careful' },
    expected: ['4<1 careful'],
  },
  'of a long line without a full stop, right below': {
    article: [name(A.slice(0, -1)), name(nearly(0).slice(0, -1))],
    expected: ['1<0 near-again'],
  },
  'of a line of few letters, right below': {
    article: [name('so it is as it is to be'), name('so it also is as it is to be')],
    expected: ['1<0 short'],
  },
  'three times, other copy between': {
    article: [A, B, nearly(0), C, nearly(0, 'However'), D],
    expected: ['2<0 near-again', '4<0 near-again'],
  },
  'four times, other copy between': {
    article: [A, B, nearly(0), C, nearly(0, 'However'), D, nearly(0, 'Moreover'), E],
    expected: ['2<0', '4<0', '6<0'].map((link) => `${link} recurring`),
  },
};

describe('a near copy', () => {
  test.each(Object.entries(tables))('%s', (_, { article, settings, expected }) => {
    expect(judged(article, settings)).toEqual(expected);
  });

  test('is not led to a copy that goes itself: nothing leans on what is cut', () => {
    expect(judged([A, nearly(0), B, hardly(0)])).toEqual(['1<0 near-again', '3<0 near-below']);
  });

  test('that is protected stays, and others may lean on it', () => {
    expect(judged([A, nearly(0), B, hardly(0)], { keepText: [nearly(0)] })).toEqual([
      '1<0 keep-text',
      '3<1 near-again',
    ]);
  });

  test('goes for another than the likest when that one differs in a fact', () => {
    const other = nearly(0).replace('walkers', '12 walkers');
    expect(judged([A, B, other, C, nearly(0)])).toEqual(['2<0 update', '4<0 near-again']);
  });

  test('is told with its score and the words that differ in fact', () => {
    const [verdict] = verdictsOf([A, B, A.replace('walkers', '12 walkers')]);
    expect(verdict).toMatchObject({ kind: 'updated-paragraph' });
    expect(verdict?.links[0]?.score).toBeCloseTo(29 / 30);
    expect(verdict?.links[0]?.detail).toContain('A number differs: nothing and “12”.');
  });

  test('is told with the words that may be a fact', () => {
    const [verdict] = verdictsOf([A, B, A.replace('to walkers', 'for walkers')]);
    expect(verdict?.kind).toBe('updated-paragraph');
    expect(verdict?.links[0]?.detail).toBe('Words differ: “to” and “for”.');
  });

  test('of two equal paragraphs that stay is judged for each of them', () => {
    const again = { cut: 'careful' } as const;
    expect(judged([A, B, nearly(0), C, D, nearly(0)], again)).toEqual([
      '2<0 careful',
      '5<2 careful',
      '5<0 careful',
    ]);
  });
});

describe('where too much is nearly the same', () => {
  const near = (texts: readonly string[]): ReturnType<typeof judgeNear> => {
    const article = makeArticle(texts);
    return judgeNear(viewOf(article, classify(article)), new Set(), defaultSettings, () => false);
  };

  test('all that goes leans on one that stays', () => {
    const { links, limited } = near(Array.from({ length: 40 }, (_, at) => A + '!'.repeat(at)));
    expect(links.map(({ a, b, rule: why }) => `${b}<${a} ${why}`)).toEqual(
      Array.from({ length: 39 }, (_, at) => `${at + 1}<0 near-again`),
    );
    expect(limited).toBeGreaterThan(0);
  });

  test('a search is given up when so many copies stay, and counted', () => {
    const rows = Array.from(
      { length: 2003 },
      (_, at) => `In race ${at} the old horse Bridge ran ${at} yards for the cup on Monday.`,
    );
    const { links, limited } = near(rows);
    expect(links).toHaveLength(2000);
    expect(links.every((link) => link.rule === 'update')).toBe(true);
    expect(limited).toBeGreaterThanOrEqual(2);
  });
});
