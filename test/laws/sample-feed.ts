import fc from 'fast-check';
import type { Tree } from '../cases/tree.ts';
import { wireCopy } from './wire-copy.ts';

/** The same made-up articles for the same seed, in folders of ten. */
export function sampleFeed(seed: number, count: number): Tree {
  const copies = fc.sample(wireCopy, { seed, numRuns: count });
  return new Map(
    copies.map(({ text }, at) => [`${Math.floor(at / 10)}/article-${at}.txt`, Buffer.from(text, 'utf8')]),
  );
}
