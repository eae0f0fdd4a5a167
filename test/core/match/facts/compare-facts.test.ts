import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../../src/core/match/facts/compare-facts.ts';
import { factSentences } from '../../../../src/core/match/facts/fact.ts';
import { edges } from './pairs/edges.ts';
import { chinese, japanese } from './pairs/dense.ts';
import { arabic, polish, russian, turkish } from './pairs/eastern.ts';
import { englishHazards, englishWords } from './pairs/english-changed.ts';
import { englishFormats, englishRewordings } from './pairs/english-same.ts';
import { dutch, german } from './pairs/germanic.ts';
import type { PairLists } from './pairs/pair-lists.ts';
import { french, italian, portuguese, spanish } from './pairs/romance.ts';

const english: PairLists = {
  same: [...englishFormats, ...englishRewordings],
  changed: [...englishHazards, ...englishWords],
};
const languages = Object.entries({
  english,
  german,
  dutch,
  french,
  spanish,
  portuguese,
  italian,
  russian,
  polish,
  turkish,
  arabic,
  chinese,
  japanese,
  edges,
});

describe.each(languages)('the same facts in %s', (_, { same }) => {
  test.each(same)('%s | %s', (a, b) => {
    expect(compareFacts(a, b)).toEqual([]);
    expect(compareFacts(b, a)).toEqual([]);
  });
});

describe.each(languages)('another fact in %s', (_, { changed }) => {
  test.each(changed)('%s: %s | %s', (fact, a, b) => {
    expect(compareFacts(a, b).map((change) => change.fact)).toContain(fact);
    expect(compareFacts(b, a).map((change) => change.fact)).toContain(fact);
  });
});

describe('what a change shows', () => {
  test('the differing words of each side as printed', () => {
    expect(compareFacts('It rose 3 pct. on Monday.', 'It rose 2.5% on Monday.')).toEqual([
      { fact: 'percentage', a: '3 pct', b: '2.5%' },
    ]);
    expect(compareFacts('Shares of Volkswagen\nGroup rose.', 'Shares of the carmaker rose.')).toEqual([
      { fact: 'name', a: 'Volkswagen Group', b: 'carmaker' },
    ]);
  });

  test('nothing for a side that has no such words', () => {
    expect(compareFacts('The mill was sold.', 'The mill was not sold.')).toEqual([
      { fact: 'negation', a: '', b: 'not' },
    ]);
  });

  test('every fact has its sentence', () => {
    const facts = languages.flatMap(([, { changed }]) => changed.map(([fact]) => fact));
    expect(new Set(facts)).toEqual(new Set(Object.keys(factSentences)));
    for (const sentence of Object.values(factSentences)) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });
});

describe('long texts', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `w${index.toString(36)}`);
  const long = `The mill said so. ${words.join(' ')} the end of it on Monday.`;

  test('a number far apart from a name is found in both places', () => {
    const a = `Smith ${long.replace('w20 ', '5 men w20 ')} of Brown`;
    const b = `Jones ${long.replace('w20 ', '6 men w20 ')} of Green`;
    expect(compareFacts(a, b).map(({ fact }) => fact)).toEqual(['name', 'number', 'name']);
  });

  test('words without anchors count as changed', () => {
    const a = `x ${'the mill '.repeat(2000)}`;
    const b = `${'mill the '.repeat(2000)} y`;
    expect(compareFacts(a, b)).not.toEqual([]);
  });

  test('a text that would be divided without end is left undivided at last', () => {
    // Each round holds one word that stands once, and leaves a text of the same make.
    const nested = (filler: string, mark: string): string => {
      let text = filler.repeat(400);
      for (let round = 1; round <= 9; round++) {
        const marks = Array.from({ length: round - 1 }, (_, index) => `v${index + 1}v`);
        text += ` v${round}v ${marks.join(' ')} ${mark} ${mark}`;
      }
      return text;
    };
    expect(compareFacts(nested('the mill of ', 'p'), nested('of mill the ', 'q'))).not.toEqual([]);
  });

  test('words in another order are found', () => {
    const turned = words.toReversed().join(' ');
    expect(compareFacts(`The mill said ${words.join(' ')}`, `The mill said ${turned}`)).not.toEqual([]);
  });
});
