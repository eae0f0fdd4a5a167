import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from '../../src/report/html-assets.ts';
import { html } from '../../src/report/html.ts';
import { parts } from '../../src/report/page-data.ts';
import { makeReport } from '../../src/report/report.ts';
import { dataOf, frameOf, page, reportOf } from './page.ts';
import { feedReport, hostileTexts, sampleResult, storyReport } from './sample.ts';
import type { SampleFinding } from './sample.ts';

const twice: SampleFinding = {
  kind: 'repeated-paragraph',
  action: 'cut',
  reason: 'Printed twice.',
  keeper: { path: 'a.txt', pieces: [[1, 1]] },
  others: [{ path: 'a.txt', pieces: [[3, 3]] }],
};

describe('html', () => {
  it('is a page that loads nothing and runs nothing but its own program', () => {
    const markup = page(feedReport);
    expect(markup.slice(0, 1024)).toContain('<meta charset="utf-8">');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${pageScriptHash}'`,
      `style-src 'sha256-${pageStyleHash}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(frameOf(markup)).not.toMatch(
      /<img|<link|<iframe|<form|\s(?:on[a-z]+|style|src|href)=|url\(|https?:/i,
    );
    expect(pageStyle).not.toMatch(/url\(|@import|expression/i);
    expect(pageScript).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/,
    );
  });

  it('allows the program and the style that stand in it, and no others', () => {
    for (const [text, hash] of [
      [pageScript, pageScriptHash],
      [pageStyle, pageStyleHash],
    ] as const)
      expect(createHash('sha256').update(text).digest('base64')).toBe(hash);
  });

  it('says in its title and first heading what was found', () => {
    const markup = page(feedReport);
    expect(markup).toContain('<title>2 repeated paragraphs cut from 2 of 3 articles – dedupe-wire</title>');
    expect(markup).toContain('<h1>2 repeated paragraphs cut from 2 of 3 articles</h1>');
    expect(page(reportOf([['a.txt', 'One.']], []))).toContain('<h1>Nothing is repeated in 1 article</h1>');
    expect(page(reportOf([], []))).toContain('<h1>No articles were read</h1>');
    const kept = reportOf([['a.txt', 'One.\nTwo.\nOne.']], [{ ...twice, action: 'kept' }]);
    expect(page(kept)).toContain('<h1>1 repeat in 1 article, nothing cut</h1>');
  });

  it('tells the program of every finding what the list shows before its details are read', () => {
    const { index, details } = dataOf(page(feedReport));
    const { findings } = feedReport;
    expect(index.findings.id).toEqual(findings.map(({ id }) => id));
    expect(index.findings.kind.map((kind) => index.kinds[kind]?.title)).toEqual(
      findings.map(({ kind }) => kinds[kind].title),
    );
    expect(index.findings.cut).toEqual([1, 0, 1, 0]);
    expect(index.findings.score).toEqual([1, 0.94, 0.9, 1]);
    expect(index.findings.line).toEqual([5, 9, 3, 3]);
    expect(index.findings.printings).toEqual([2, 2, 2, 3]);
    expect(index.findings.path.map((path) => index.paths[path])).toEqual([
      'desk/council.txt',
      'desk/council.txt',
      'desk/strike.txt',
      'desk/regatta.txt',
    ]);
    expect(index.findings.others).toEqual([0, 0, 0, [0, 2]]);
    expect(details.map(({ reason }) => reason)).toEqual(findings.map(({ reason }) => reason));
  });

  it('counts what every printing of a finding adds to it', () => {
    const report = reportOf(
      [['a.txt', 'One.\nTwo!!\nOne.\nTwo!!\nOne.']],
      [
        {
          ...twice,
          keeper: { path: 'a.txt', pieces: [[1, 2]] },
          others: [
            { path: 'a.txt', pieces: [[3, 4]] },
            { path: 'a.txt', pieces: [[5, 5]] },
          ],
        },
      ],
    );
    expect(dataOf(page(report)).index.findings.size).toEqual(['One.\nTwo!!'.length + 'One.'.length]);
  });

  it('marks the words that differ in a near repeat', () => {
    const { details } = dataOf(page(feedReport));
    const [, update, near] = details;
    const marked = (at: number): readonly string[] =>
      [update, near].map((detail) => {
        const [keeper, copy] = detail?.printings ?? [];
        const [from = 0, length = 0] = (at === 0 ? copy?.keeperMarks : copy?.marks)?.[0] ?? [];
        const text = (at === 0 ? keeper : copy)?.pieces[0]?.text ?? '';
        return text.slice(from, from + length);
      });
    expect(marked(0)).toEqual(['12', 'went back']);
    expect(marked(1)).toEqual(['14', 'returned']);
  });

  it('says where a copy lies, with the part that each piece plays', () => {
    const report = reportOf(
      [['a.txt', 'One bell.\nTwo.\nThree bells.\nOne bell.\nTwo.\nThree bolls.']],
      [
        {
          ...twice,
          keeper: { path: 'a.txt', pieces: [[1, 3]] },
          others: [
            {
              path: 'a.txt',
              pieces: [
                [4, 4],
                [5, 5],
                [6, 6],
              ],
              kept: [1],
            },
          ],
        },
      ],
    );
    const [keeper, copy] = dataOf(page(report)).details[0]?.printings ?? [];
    expect(copy?.pieces).toEqual([
      { part: parts.cut, lines: [4, 4], text: 'One bell.' },
      { part: parts.kept, lines: [5, 5], text: 'Two.' },
      { part: parts.cut, lines: [6, 6], text: 'Three bolls.' },
    ]);
    expect(copy?.marks).toEqual([[], [], [6, 5]]);
    expect(
      keeper?.pieces[0]?.text?.slice(
        ...(([from = 0, length = 0]) => [from, from + length])(copy?.keeperMarks?.[0] ?? []),
      ),
    ).toBe('bells');
  });

  it('says so when too many words differ to be marked', () => {
    const words = (stem: string): string =>
      Array.from({ length: 600 }, (_, index) => `${stem}${index}`).join(' ');
    const report = reportOf([['a.txt', `${words('a')}\nx\n${words('b')}`]], [{ ...twice, score: 0.2 }]);
    expect(dataOf(page(report)).details[0]?.printings[1]).toMatchObject({ unmarked: true });
  });

  it('tells what lies across articles: shares, spread, limits, settings', () => {
    const { index, details } = dataOf(page(storyReport));
    expect(details[0]?.shares).toEqual([
      [1, 0.82, 0.64],
      [2, 1, 0.57],
    ]);
    expect(details[3]?.spread).toEqual([41, 5]);
    expect(index.limits).toEqual(storyReport.limits);
    expect(index.settings).toBe(
      'cut standard, near 0.9, across report, keep first, layout auto, 1 text never cut, 2 known standing texts',
    );
  });

  it('counts differences beyond those that it names', () => {
    const [story] = storyReport.findings;
    if (story === undefined) throw new Error('The sample has no finding.');
    const differences = Array.from({ length: 250 }, () => ({ printing: 1, keeper: 'a', copy: '' }));
    const [detail] = dataOf(page({ ...storyReport, findings: [{ ...story, differences }] })).details;
    expect(detail?.differences).toHaveLength(200);
    expect(detail?.moreDifferences).toBe(50);
  });

  it.each(hostileTexts.map((text) => [text]))('carries %j as text and nothing else', (text) => {
    const line = `${text.replaceAll('\n', ' ')} in a longer paragraph`;
    const result = sampleResult(new Map([[`a/${text}`, `${line}\nx\n${line}`]]), [
      {
        ...twice,
        reason: text,
        keeper: { path: `a/${text}`, pieces: [[1, 1]] },
        others: [{ path: `a/${text}`, pieces: [[3, 3]] }],
      },
    ]);
    const findings = result.findings.map((finding) => {
      return { ...finding, differences: [{ printing: 1, keeper: text, copy: text }] };
    });
    const skipped = [{ path: text, reason: text, level: 'error' as const }];
    const markup = page(
      makeReport({ ...result, findings, skipped, limits: [text] }, defaultSettings, text),
      () => `${text}\n${line}\nx\n${line}`,
    );
    expect(markup).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    expect(frameOf(markup).match(/<[a-z]+/g)).toEqual(
      frameOf(page(reportOf([['a.txt', line]], [twice]))).match(/<[a-z]+/g),
    );
    expect(Buffer.from(markup, 'utf8').toString('utf8')).toBe(markup);
    expect(dataOf(markup).details).toHaveLength(1);
  });

  it('is the same page every time', () => {
    const textOf = (path: string): string => `Copy of ${path}\n`.repeat(12);
    expect(page(feedReport, textOf)).toBe(page(structuredClone(feedReport), textOf));
  });

  it('comes in pieces when it is long, its details in blocks that the index tells apart', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `Paragraph ${index} of the article, printed twice, and long enough to fill a page soon.`,
    );
    const findings = lines.map((_, index): SampleFinding => ({
      ...twice,
      keeper: { path: 'a.txt', pieces: [[index + 1, index + 1]] },
      others: [{ path: 'a.txt', pieces: [[index + 2001, index + 2001]] }],
    }));
    const report = reportOf([['a.txt', [...lines, ...lines].join('\n')]], findings);
    const pieces = [...html(report)];
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
    const { index, details } = dataOf(pieces.join(''));
    expect(details).toHaveLength(2000);
    const sizes = [...pieces.join('').matchAll(/id="block-\d+">(.*?)<\/script>/gs)].map(
      ([, json = '']) => (JSON.parse(json) as unknown[]).length,
    );
    expect(index.findings.blocks).toEqual(
      sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0)),
    );
    expect(sizes.length).toBeGreaterThan(2);
  });
});
