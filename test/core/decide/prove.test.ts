import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prove } from '../../../src/core/decide/prove.ts';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { fold, sameText } from '../../../src/core/match/fold.ts';
import { sentence } from '../made-article.ts';
import { typesetPair } from '../texts.ts';
import { brokenBy, check, claim, plans, type Encoding } from './claims.ts';

describe('a right claim is never stopped', () => {
  test('in any encoding', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(brokenBy(claim(plan))).toBeUndefined();
      }),
    );
  });

  test('where the copy is typeset in another way', () => {
    let tried = 0;
    const encoding = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le');
    fc.assert(
      fc.property(typesetPair, encoding, ([a, b], encoding) => {
        const folded = fold(a);
        // What the detection compares has no lone surrogates of its own: they stand for bad bytes.
        fc.pre(folded !== '' && sameText(folded, fold(b)) && !/[\ud800-\udfff]/u.test(a + b));
        tried++;
        const plan = { lines: [a, sentence(0), b, sentence(1)], copies: new Map([[2, 0]]), encoding };
        expect(brokenBy(claim(plan))).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
    expect(tried).toBeGreaterThan(200);
  });

  test.each([
    ['Oil rose 20 cts a barrel. Reuter', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.\u200b REU\u00adTER.', 'Oil rose 20 cts a barrel'],
    ['Oil rose 20 cts a barrel.&nbsp;&#40;END)', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.\u0085Reuters', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. （ＥＮＤＳ）', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel.-30-', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. — 30 —', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. -- 30 --', 'Oil rose 20 cts a barrel.'],
    ['Oil rose 20 cts a barrel. ###', 'Oil rose 20 cts a barrel. Reuter'],
    ['»Der Ölpreis stieg.« Reuter', '„Der Ölpreis stieg.“'],
    ['बाज़ार बंद रहा। Reuter', 'बाज़ार बंद रहा।'],
    ['***', ' ***'],
    ['*\u00ad**', '***'],
    ['👍 👍', '👍\u200b 👍'],
    ['Source - Reuters', 'source: reuters.com'],
  ])('for the copy %j of %j', (copy, keeper) => {
    const plan = {
      lines: [keeper, sentence(0), copy],
      copies: new Map([[2, 0]]),
      encoding: 'utf-8',
    } as const;
    expect(brokenBy(claim(plan))).toBeUndefined();
  });

  test('where one keeper stands in another article', () => {
    const plan = { lines: [sentence(0), sentence(1)], copies: new Map([[1, 0]]), encoding: 'utf-8' } as const;
    expect(() => prove(claim(plan), () => sentence(1))).not.toThrow();
  });

  test('where nothing is cut', () => {
    expect(
      brokenBy({ path: 'a.txt', decoded: fromString('One.\n'), removals: [], cuts: [] }),
    ).toBeUndefined();
  });
});

describe('a copy that says less or says it in other words', () => {
  const keeper = 'The council has approved the plan of the harbour. It met in the old hall by the pier.';

  function expectProof(copy: string, leastScore?: number): boolean {
    const claimed = claim({
      lines: [keeper, sentence(0), copy],
      copies: new Map([[2, 0]]),
      encoding: 'utf-8',
    });
    try {
      prove(claimed, () => keeper, leastScore);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ law: 'conservation' });
      return false;
    }
  }

  test('may go where every sentence of it stays', () => {
    expect(expectProof('It met in the old hall by the pier.')).toBe(true);
    expect(expectProof('The council has approved the plan of the har…')).toBe(true);
    expect(expectProof('It met in the old hall.')).toBe(false);
  });

  test('may go where the wording is near enough', () => {
    const near = keeper.replace('the plan', 'this plan');
    expect(expectProof(near, 0.9)).toBe(true);
    expect(expectProof(near, 0.99)).toBe(false);
    expect(expectProof(near, 1)).toBe(false);
    expect(expectProof(near)).toBe(false);
    expect(expectProof(keeper.replace('old hall', 'new hall'), 0.5)).toBe(false);
  });

  test('may go by way of another copy that is cut, when only one step is less than the same', () => {
    const near = keeper.replace('the plan', 'this plan');
    const claimed = claim({ lines: [keeper, near], copies: new Map([[1, 0]]), encoding: 'utf-8' });
    const by = (...via: string[]): (() => void) => {
      const cuts = claimed.cuts.map((cut) => ({ ...cut, via }));
      return () => prove({ ...claimed, cuts }, () => keeper, 0.9);
    };
    expect(by(near.replaceAll(' ', '\n'))).not.toThrow();
    expect(by(keeper.replaceAll(' ', '\n'))).not.toThrow();
    // Capitals throughout hide names: what is nearly the same in them is not proved.
    expect(by(near.toUpperCase())).toThrow('says something else');
    expect(by(keeper.toUpperCase())).toThrow('says something else');
    expect(by(keeper.replace('the pier', 'that pier'))).toThrow('says something else');
    expect(by('Nothing of it.')).toThrow('says something else');
  });
});

describe('sentences cut out of a paragraph', () => {
  const text = '\ufeffGrößer. One is so. Two is\nso. Three is so.\nTwo is so.\n';

  function lawBrokenBy(cut: string, from: string, to: string): string | undefined {
    const decoded = fromString(text);
    const at = (offset: number): number => decoded.byteAt(offset);
    const [start, end] = [text.indexOf(cut), text.indexOf(cut) + cut.length];
    const removal = { start: at(text.indexOf(from)), end: at(text.indexOf(to)) };
    const keeper = { path: 'a.txt', span: { start: at(text.lastIndexOf('Two')), end: at(text.length - 1) } };
    const cuts = [{ span: { start: at(start), end: at(end) }, keeper }];
    return brokenBy({ path: 'a.txt', decoded, removals: [removal], cuts });
  }

  test('may go with their wraps', () => {
    expect(lawBrokenBy('Two is\nso.', 'Two', 'Three')).toBeUndefined();
  });

  test('may not take the blanks on both sides', () => {
    expect(lawBrokenBy('Two is\nso.', ' Two', 'Three')).toBe('bytes');
  });

  test('may not be parts of sentences', () => {
    expect(lawBrokenBy('is so.', 'is so.', ' Two')).toBe('bytes');
    expect(lawBrokenBy('Two is', 'Two', '\nso.')).toBe('conservation');
  });
});

test('a broken law names the article, the law and the place', () => {
  const plan = { lines: ['One.', 'Two.'], copies: new Map([[1, 0]]), encoding: 'utf-8' } as const;
  expect(() => check(claim(plan))).toThrow(
    expect.objectContaining({
      name: 'LawBroken',
      law: 'conservation',
      path: 'a.txt',
      message: 'The copy at byte 5 says something else than its keeper.',
    }),
  );
});
