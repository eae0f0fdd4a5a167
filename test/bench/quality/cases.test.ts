import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { caseFiles, judgeCases } from '../../../bench/quality/cases/judge-cases.ts';
import { readCases, type Case } from '../../../bench/quality/cases/read-cases.ts';
import type { Report } from '../../../bench/quality/score/report.ts';

const cases = readCases(join(import.meta.dirname, '..', '..', '..', 'bench', 'quality', 'cases'));

describe('the cases labelled by hand', () => {
  test('are at least sixty, and every pair names two different paragraphs', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const { pair } of cases) expect(pair[0]).not.toBe(pair[1]);
    expect(judgeCases(cases, { articles: [], findings: [] })).toHaveLength(cases.length);
  });

  test('a case is right only with the action, the kind and the keeper that were asked for', () => {
    const one: Case = {
      name: 'sample',
      articles: [['Kopf', 'Größe zählt nicht.', 'Größe zählt doch.']],
      pair: ['1:2', '1:3'],
      expect: ['reported'],
      kinds: ['updated-paragraph'],
    };
    const [path = '', text = ''] = [...caseFiles([one])][0] ?? [];
    const at = (words: string): { path: string; start: { byte: number }; end: { byte: number } } => {
      const start = Buffer.byteLength(text.slice(0, text.indexOf(words)));
      return { path, start: { byte: start }, end: { byte: start + Buffer.byteLength(words) } };
    };
    const copies = [at('Größe zählt nicht.'), at('Größe zählt doch.')];
    const run = (kind: string, cut: boolean): Report => ({
      findings: [{ id: 'f', kind, action: 'kept', reason: '', copies }],
      articles: [
        {
          path,
          cuts: cut
            ? copies.slice(1).map(({ start, end }) => ({
                span: { start: start.byte, end: end.byte },
                finding: 'f',
              }))
            : [],
        },
      ],
    });
    const right = (kind: string, cut: boolean): boolean | undefined =>
      judgeCases([one], run(kind, cut))[0]?.right;
    expect(right('updated-paragraph', false)).toBe(true);
    expect(right('near-repeat', false)).toBe(false);
    expect(right('updated-paragraph', true)).toBe(false);
  });
});
