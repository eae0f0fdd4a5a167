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
