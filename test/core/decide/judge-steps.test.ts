import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/decide/judge.ts';
import { isCut, saysTheSame, type JudgedLink } from '../../../src/core/decide/rules.ts';
import { defaultSettings, type CutPolicy } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';
import { hardly, headline, item, judged, long, name, nearly, question, rule, source } from './judged.ts';

const [A, B, C, D] = [0, 1, 2, 3].map(long) as [string, string, string, string];
const more = `${A} ${sentence(100)}`;

describe('what one step tells', () => {
  test('of copies that are the same, no other tells again', () => {
    expect(judged([B, A, C, A])).toEqual(['3<1 prose-again']);
  });

  test('of a longer copy, is not told as nearly the same', () => {
    const little = `${A.slice(0, -1)}, he said.`;
    expect(judged([B, A, C, `${A} He said so.`])).toEqual(['1<3 inside']);
    expect(judged([B, A, C, little])).not.toContain('3<1 passage');
  });

  test('of copies that stay, is left out when one of them goes for another reason', () => {
    const careful = { cut: 'careful' } as const;
    expect(judged([A, nearly(0), B, C, nearly(0)], careful)).toEqual(['1<0 near-again', '4<0 careful']);
    expect(judged([B, nearly(0), C, A, nearly(0)], careful)).toEqual(['3<1 careful', '4<3 near-again']);
  });

  test('of a near copy that stays, is left out when it or its keeper goes', () => {
    expect(judged([B, A, C, hardly(0), D, more])).toEqual(['1<5 inside', '5<3 passage']);
    expect(judged([B, hardly(0), C, A, D, more])).toEqual(['3<5 inside', '5<1 passage']);
  });
});

describe('a copy leans', () => {
  test('on a copy that goes for one that is nearly the same', () => {
    expect(judged([B, A, C, nearly(0), D, nearly(0)])).toEqual(['3<1 near-again', '5<3 prose-again']);
  });

  test('on a copy that goes for a longer one', () => {
    expect(judged([B, A, C, A, D, more])).toEqual(['1<5 inside', '3<1 prose-again']);
  });

  test('not on one that is nearly the same and goes for a longer one', () => {
    expect(judged([B, A, C, nearly(0), D, more])).toEqual([
      '1<5 inside',
      '3<1 near-leaned-on',
      '5<3 passage',
    ]);
  });
});

describe('--keep-text keeps', () => {
  const kept = { keepText: ['The harbour council *', 'source*'] };

  test.each<[string, (Made | string)[], string[]]>([
    ['a copy that is the same', [B, A, C, A], ['3<1 keep-text']],
    ['a copy inside a longer one', [B, A, C, more], ['1<3 keep-text']],
    ['a source line', [A, source('source: AP'), B, source('source: AP')], ['3<1 keep-text']],
    ['nothing but what it names', [A, B, A, B], ['2<0 keep-text', '3<1 block-follows']],
  ])('%s', (_, article, expected) => {
    expect(judged(article, kept)).toEqual(expected);
  });
});

const paragraph: fc.Arbitrary<Made | string> = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('as it is', 'nearly', 'short', 'teaser', 'with a figure'),
    fc.constantFrom('prose', 'prose', 'prose', 'prose', 'question', 'list', 'short'),
  )
  .map(([numbers, how, context]) => {
    const texts = numbers.map((at) => (how === 'short' ? sentence(at) : long(at)));
    const text = texts.join(' ');
    if (how === 'nearly') return { text: `Meanwhile ${text}`, context };
    if (how === 'teaser') return { text: `${text.slice(0, 70)}…`, context };
    if (how === 'with a figure') return { text: text.replace('the ', 'the 12 '), context };
    return { text, context };
  });
const furniture: fc.Arbitrary<Made> = fc.constantFrom(
  rule,
  name('In brief'),
  headline('Bridge opens to walkers'),
  source('Source: AP'),
  question('Who pays?'),
  item('apples'),
);
const articles = fc.array(
  fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: furniture }),
  {
    minLength: 2,
    maxLength: 12,
  },
);
const policies = fc.constantFrom<CutPolicy>('careful', 'standard', 'sentences', 'all');

/** The paragraphs that a link leans on. */
function keepersOf({ a, last = a }: JudgedLink): number[] {
  return Array.from({ length: last - a + 1 }, (_, step) => a + step);
}

describe('whatever an article holds', () => {
  const judgeAll = (texts: readonly (Made | string)[], cut: CutPolicy): JudgedLink[] =>
    judge(makeArticle(texts), { ...defaultSettings, cut }).verdicts.flatMap(({ links }) => [...links]);

  test('no paragraph goes that another leans on, but by way of copies that say the same', () => {
    fc.assert(
      fc.property(articles, policies, (texts, cut) => {
        const cuts = judgeAll(texts, cut).filter((link) => isCut(link.rule));
        const whole = new Map(
          cuts.filter(({ within }) => within === undefined).map((link) => [link.b, link]),
        );
        for (const link of cuts) {
          for (const keeper of keepersOf(link)) {
            const next = whole.get(keeper);
            if (next === undefined) continue;
            expect(link.last ?? link.a).toBe(link.a);
            expect(saysTheSame(link.rule) && !saysTheSame(next.rule)).toBe(true);
            for (const last of keepersOf(next)) expect(whole.has(last)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no sentence goes out of a paragraph that something leans on, or that goes itself', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const cuts = judgeAll(texts, 'sentences').filter((link) => isCut(link.rule));
        const leanedOn = new Set(cuts.flatMap(keepersOf));
        for (const { b } of cuts.filter(({ within }) => within !== undefined)) {
          expect(leanedOn.has(b)).toBe(false);
          expect(cuts.some((link) => link.b === b && link.within === undefined)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a paragraph goes once, and is not told to stay as well', () => {
    fc.assert(
      fc.property(articles, policies, (texts, cut) => {
        const links = judgeAll(texts, cut).filter(({ within }) => within === undefined);
        for (const { b } of links.filter((link) => isCut(link.rule))) {
          expect(links.filter((link) => link.b === b)).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
