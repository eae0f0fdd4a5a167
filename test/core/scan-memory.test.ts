import { describe, expect, test } from 'vitest';
import { fromString } from '../../src/core/copy/decoded.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Source } from '../../src/core/source.ts';
import { doTask, type Scanned, type ScanMemory } from '../../src/core/tasks.ts';
import { sentence } from './made-article.ts';

const body = [0, 1, 2].map(sentence).join('\n');
const article: Source = { path: 'a.txt', load: () => fromString(`${body}\n${body}\n`) };
const gone: Source = { path: 'a.txt', load: () => ({ path: 'a.txt', reason: 'is gone', level: 'error' }) };

/** Judges an article by itself with what is remembered of it; and what is remembered then. */
function scanWith(known: Scanned | undefined, source = article): { scanned: Scanned; kept: Scanned[] } {
  const kept: Scanned[] = [];
  const memory: ScanMemory = { recall: () => known, keep: (_, scanned) => void kept.push(scanned) };
  const world = { settings: defaultSettings, memory, sourceOf: () => source };
  return { scanned: doTask('scan', 0, world) as Scanned, kept };
}

const fresh = doTask('scan', 0, { settings: defaultSettings, sourceOf: () => article }) as Scanned;

describe('what is remembered of an article', () => {
  test('is what was found in it', () => {
    expect(fresh.state.spans).toHaveLength(1);
    expect(scanWith(undefined)).toEqual({ scanned: fresh, kept: [fresh] });
  });

  test('stands when it can be proved', () => {
    const known = { ...fresh, prints: undefined };
    expect(scanWith(known)).toEqual({ scanned: known, kept: [] });
  });

  test.each<[string, Partial<Scanned['state']>]>([
    ['leaves out more than it tells', { spans: [{ start: 0, end: 40 }] }],
    ['tells of a cut that it does not make', { spans: [] }],
    ['is no state', { drafts: undefined as never }],
  ])('is judged anew when it %s', (_, change) => {
    const known = { ...fresh, state: { ...fresh.state, ...change } };
    expect(scanWith(known)).toEqual({ scanned: fresh, kept: [fresh] });
  });

  test('is not asked for when the article cannot be had', () => {
    const { scanned, kept } = scanWith(fresh, gone);
    expect(scanned.state.skip?.reason).toBe('is gone');
    expect(kept).toEqual([]);
  });
});
