import { describe, expect, it } from 'vitest';
import { dedupe, defaultSettings, html, json, kinds, makeReport, noPaint, text } from '../src/index.ts';
import { clean, doubled } from './cli/start.ts';

describe('the library', () => {
  it('cleans texts in memory and tells what it cut', () => {
    const result = dedupe([
      { path: 'a.txt', text: doubled },
      { path: 'b.txt', text: 'An unrelated sentence stands here all alone.\n' },
    ]);
    expect(result.texts.get('a.txt')).toBe(clean);
    expect(result.texts.get('b.txt')).toBe('An unrelated sentence stands here all alone.\n');
    expect(result.findings.map(({ kind, action }) => [kinds[kind].title, action])).toEqual([
      ['Repeated block', 'cut'],
    ]);
  });

  it('takes settings', () => {
    const articles = [
      { path: 'a.txt', text: clean },
      { path: 'b.txt', text: clean },
    ];
    expect(dedupe(articles).totals.paragraphsCut).toBe(0);
    expect(dedupe(articles, { across: 'cut' }).totals.paragraphsCut).toBeGreaterThan(0);
  });

  it('makes reports', () => {
    const report = makeReport(dedupe([{ path: 'a.txt', text: doubled }]), defaultSettings, '1.2.3');
    expect(JSON.parse([...json(report)].join(''))).toMatchObject({
      tool: { version: '1.2.3' },
      totals: { findings: 1 },
    });
    expect([...html(report)].join('')).toContain('a.txt');
    const style = { width: 80, paint: noPaint, verbose: false, quiet: false, wrote: [] };
    expect([...text(report, style)].join('')).toContain('3 of 6 paragraphs to cut');
  });
});
