import { describe, expect, it } from 'vitest';
import { differenceInWords, shareInWords, spreadInWords } from '../../src/report/measures.ts';

describe('measures', () => {
  it('says how far a text has spread', () => {
    expect(spreadInWords({ articles: 41, sources: 5 })).toBe('in 41 articles from 5 sources');
    expect(spreadInWords({ articles: 1, sources: 1 })).toBe('in 1 article from 1 source');
  });

  it('says how much two articles share, both ways', () => {
    expect(shareInWords({ printing: 1, ofCopy: 0.82, ofKeeper: 0.645 })).toBe(
      '82% of it stands in the copy that stays, 64% the other way round',
    );
  });

  it.each([
    ['12', '14', '“12” → “14”'],
    ['', 'not', '“not” added'],
    ['not', '', '“not” left out'],
  ])('says how %j became %j', (keeper, copy, said) => {
    expect(differenceInWords({ printing: 1, keeper, copy })).toBe(said);
    expect(differenceInWords({ printing: 1, keeper, copy }, (words) => `[${words}]`)).toBe(
      said.replaceAll('“', '[').replaceAll('”', ']'),
    );
  });
});
