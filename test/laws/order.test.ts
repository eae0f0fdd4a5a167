import fc from 'fast-check';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dedupe } from '../../src/core/dedupe.ts';
import { dedupeWire } from '../cases/command.ts';
import { differing, readTree, writeTree } from '../cases/tree.ts';
import { decoded, desk, lawRuns, source } from './runs.ts';
import { sampleFeed } from './sample-feed.ts';

let base = '';
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-order-')));
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('law 5, order: the same input gives the same output', () => {
  test('for any order of the articles', () => {
    const shuffled = desk.chain((one) => {
      const sources = one.articles.map(({ path, copy, encoding }) =>
        source(path, decoded(copy.text, encoding)),
      );
      return fc.record({
        settings: fc.constant(one.settings),
        sources: fc.constant(sources),
        other: fc.shuffledSubarray(sources, { minLength: sources.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ settings, sources, other }) => {
        expect(JSON.stringify(dedupe(other, settings))).toBe(JSON.stringify(dedupe(sources, settings)));
      }),
      { numRuns: lawRuns },
    );
  });

  test.each([
    [
      'a Turkish locale on the other side of the world',
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' },
      ['one', 'two'],
    ],
    ['the plain locale', { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }, ['one', 'two']],
    ['one thread for files', { UV_THREADPOOL_SIZE: '1' }, ['one', 'two']],
    ['folders named in another order', {}, ['two', 'one']],
    ['a folder named twice', {}, ['one', 'two', 'one/../one']],
    ['three threads', { DEDUPE_WIRE_WORKERS: '3' }, ['one', 'two']],
  ] as const)('under %s', (name, env, roots) => {
    const [usual, other] = [join(base, 'usual'), join(base, name)];
    for (const place of [usual, other]) {
      writeTree(join(place, 'one'), sampleFeed(11, 12));
      writeTree(join(place, 'two'), sampleFeed(12, 12));
    }
    expect(dedupeWire(['one', 'two', '--across', 'cut'], usual)).toMatchObject({ status: 0 });
    expect(dedupeWire([...roots, '--across', 'cut'], other, env)).toMatchObject({ status: 0 });
    for (const folder of ['deduped', 'deduped-report']) {
      const apart = differing(readTree(join(other, folder)), readTree(join(usual, folder)));
      expect(apart.actual, folder).toEqual(apart.expected);
    }
    rmSync(usual, { recursive: true });
  });

  test('for any number of threads, where what articles share is reported', () => {
    const outputs = [1, 2, 4].map((workers) => {
      const place = join(base, `threads-${workers}`);
      writeTree(join(place, 'feed'), sampleFeed(13, 90));
      expect(dedupeWire(['feed', '--workers', String(workers)], place)).toMatchObject({ status: 0 });
      return ['deduped', 'deduped-report'].map((folder) => readTree(join(place, folder)));
    });
    for (const other of outputs.slice(1)) expect(other).toEqual(outputs[0]);
  });
});
