import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/core/finding.ts';
import type { Finding, FindingKind } from '../../src/core/finding.ts';
import { countArticles, reachOf } from '../../src/report/reach.ts';

function finding(kind: FindingKind, paths: readonly string[]): Finding {
  const place = { byte: 0, line: 1, column: 1 };
  const copies = paths.map((path, printing) => {
    return { path, start: place, end: place, part: 'kept' as const, printing, text: 'x' };
  });
  return { id: 'x', kind, action: 'kept', reason: 'So.', score: 1, copies };
}

describe.each(Object.keys(kinds) as FindingKind[])('a %s', (kind) => {
  it.each([
    ['article', 1, ['a.txt', 'a.txt', 'a.txt']],
    ['feed', 2, ['a.txt', 'b.txt']],
    ['feed', 3, ['a.txt', 'a.txt', 'b.txt', 'c.txt', 'b.txt']],
    ['article', 0, []],
  ] as const)('lies in the %s with copies in %d articles', (reach, articles, paths) => {
    expect(reachOf(finding(kind, paths))).toBe(reach);
    expect(countArticles(finding(kind, paths))).toBe(articles);
  });
});
