import { describe, expect, test } from 'vitest';
import { Postings } from '../../../../src/core/match/passages/postings.ts';

/** Addresses kept of a gram, and whether one says that later ones were not. */
function of(postings: Postings, gram: number): { addresses: number[]; cutOff: boolean } {
  const addresses: number[] = [];
  let cutOff = false;
  for (let posting = postings.first(gram); posting > 0; posting = postings.next(posting)) {
    if (!postings.isOf(posting, gram)) continue;
    addresses.push(postings.addressOf(posting));
    cutOff ||= postings.isCutOff(posting);
  }
  return { addresses, cutOff };
}

describe('postings', () => {
  test.each([
    ['few', 0],
    ['many', 1e9],
  ])('keep grams of one bucket apart and addresses in order, with %s expected', (_, expected) => {
    const postings = new Postings(expected);
    // The same lowest bits, and hashes below and above 2^31.
    const grams = [0x00000001, 0x00800001, 0x80000001, 0xff800001, 0x00000000, 0xff800000];
    for (let round = 0; round < 3; round++) {
      grams.forEach((gram, at) => postings.add(gram, round * 1e9 + at, 16));
    }
    grams.forEach((gram, at) => {
      expect(of(postings, gram)).toEqual({ addresses: [at, 1e9 + at, 2e9 + at], cutOff: false });
    });
    expect(of(postings, 0x40000001)).toEqual({ addresses: [], cutOff: false });
    expect(of(postings, 2)).toEqual({ addresses: [], cutOff: false });
  });

  test('are the first ones of a gram when it has too many, and say so', () => {
    const postings = new Postings(10);
    for (let address = 0; address < 10; address++) postings.add(0xfffffff1, address, 3);
    postings.add(0x0ffffff1, 99, 3);
    expect(of(postings, 0xfffffff1)).toEqual({ addresses: [0, 1, 2], cutOff: true });
    expect(of(postings, 0x0ffffff1)).toEqual({ addresses: [99], cutOff: false });
  });
});
