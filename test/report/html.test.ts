import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { html } from '../../src/report/html.ts';
import { pageStyle, pageStyleHash } from '../../src/report/html-style.ts';
import { makeReport } from '../../src/report/report.ts';
import { expectWellFormed, page, reportOf, seen } from './page.ts';
import { feedReport, hostileTexts, sampleResult } from './sample.ts';
import type { SampleFinding } from './sample.ts';

function figures(markup: string): readonly (readonly [part: string, text: string])[] {
  const found = markup.matchAll(/<figure class="(\w+)">.*?<div class="copy[^>]*>(.*?)<\/div><\/figure>/gs);
  return [...found].map(([, part = '', text = '']) => [part, seen(text)] as const);
}

const twice: SampleFinding = {
  kind: 'repeated-paragraph',
  action: 'cut',
  reason: 'Printed twice.',
  keeper: { path: 'a.txt', pieces: [[1, 1]] },
  others: [{ path: 'a.txt', pieces: [[3, 3]] }],
};

describe('html', () => {
  it('is a page that needs nothing else and runs nothing', () => {
    const markup = page(feedReport);
    expectWellFormed(markup);
    expect(markup.slice(0, 1024)).toContain('<meta charset="utf-8">');
    expect(markup).toContain(`content="default-src 'none'; style-src 'sha256-${pageStyleHash}';`);
    expect(markup).not.toMatch(/<script|<img|<link|<iframe|<form|\son[a-z]+=|\sstyle=|url\(|https?:/i);
    for (const [, address = ''] of markup.matchAll(/\s(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^#/);
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

  it('shows the cut copy beside the copy that stays', () => {
    const block = 'The harbour council agreed its budget on Monday night';
    const [keeper, cut] = figures(page(feedReport));
    expect(keeper?.[0]).toBe('stays');
    expect(cut?.[0]).toBe('cut');
    expect(keeper?.[1]).toContain(block);
    expect(cut?.[1]).toBe(keeper?.[1]);
    expect(page(feedReport)).toContain('<figcaption>Stays: lines 2–4</figcaption>');
    expect(page(feedReport)).toContain('<figcaption>Cut: lines 5–7</figcaption>');
  });

  it('marks the words that differ, and those only', () => {
    const marks = [...page(feedReport).matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, words]) => words);
    expect(marks).toEqual(['12', '14', 'went back', 'returned']);
  });

  it('gives every finding its reason, its kind and a place that links can reach', () => {
    const markup = page(feedReport);
    for (const { id, kind, reason } of feedReport.findings) {
      expect(markup).toContain(` id="finding-${id}"`);
      expect(markup).toContain(`<p>${reason}</p>`);
      expect(markup).toContain(`<dt id="kind-${kind}">${kinds[kind].title}</dt>`);
    }
  });

  it('leads every link to a place on the page', () => {
    const markup = page(feedReport);
    const ids = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const links = [...markup.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
    expect(ids.size).toBe([...markup.matchAll(/\sid="/g)].length);
  });

  it('sets headings in order, one first heading', () => {
    const levels = [...page(feedReport).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('names what was skipped, and tells an error from a note', () => {
    const skipped = page(feedReport).split('id="skipped"')[1] ?? '';
    expect(seen(skipped)).toMatch(
      /desk\/front\.jpg\s*The file holds no text\.\s*desk\/late\.txt.*permission denied\. error/s,
    );
  });

  it('shows the words of a group once and the places of all others, folded when there are many', () => {
    const paths = Array.from({ length: 30 }, (_, index) => `a${index}.txt`);
    const [first = '', ...rest] = paths.map((path) => ({ path, pieces: [[1, 1]] }) as const);
    if (first === '') throw new Error('The sample has no articles.');
    const report = reportOf(
      paths.map((path) => [path, 'Readers may write.'] as const),
      [{ kind: 'standing-text', action: 'kept', reason: 'In all.', keeper: first, others: rest }],
    );
    const markup = page(report);
    expectWellFormed(markup);
    expect(figures(markup).map(([, text]) => text)).toEqual(['Readers may write.']);
    expect(markup).toContain('<summary>20 more places</summary>');
    const group = seen(markup.split('id="across"')[1] ?? '');
    for (const path of paths) expect(group).toContain(path);
  });

  it('shows each copy of a repeat that is printed in other words', () => {
    const report = reportOf(
      [['a.txt', 'One bell rang.\nx\nOne bell rang.\ny\nOne bell rung.']],
      [{ ...twice, others: [...twice.others, { path: 'a.txt', pieces: [[5, 5]] }] }],
    );
    expect(figures(page(report)).map(([part, text]) => `${part}: ${text}`)).toEqual([
      'stays: One bell rang.',
      'cut: One bell rang.',
      'cut: One bell rung.',
    ]);
    expect(page(report)).toContain('One bell <mark>rung</mark>.');
  });

  it('says where other copy stands between the pieces of a printing', () => {
    const report = reportOf(
      [['a.txt', 'One.\nTwo.\nThree.\nOne.\nNew.\nTwo.\nThree.']],
      [
        {
          ...twice,
          keeper: {
            path: 'a.txt',
            pieces: [
              [1, 1],
              [2, 3],
            ],
          },
          others: [
            {
              path: 'a.txt',
              pieces: [
                [4, 4],
                [6, 7],
              ],
            },
          ],
        },
      ],
    );
    expect(figures(page(report))).toEqual([
      ['stays', 'One.\nTwo.\nThree.'],
      ['cut', 'One.\n… other copy stands here …\nTwo.\nThree.'],
    ]);
    expect(page(report)).toContain('Cut: lines 4 and 6–7');
  });

  it('tells the pieces of a cut printing that stay from those that are cut', () => {
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
    const markup = page(report);
    expectWellFormed(markup);
    expect(markup).toContain('<figcaption>Cut: lines 4 and 6; stays too: line 5</figcaption>');
    expect(markup).toContain('<span class="stays">Two.</span>');
    expect(figures(markup)).toEqual([
      ['stays', 'One bell.\nTwo.\nThree bells.'],
      ['cut', 'One bell.\nTwo.\nThree bolls.'],
    ]);
    expect(markup).toContain('Three <mark>bolls</mark>.');
  });

  it('says so when too many words differ to be marked', () => {
    const words = (stem: string): string =>
      Array.from({ length: 600 }, (_, index) => `${stem}${index}`).join(' ');
    const report = reportOf([['a.txt', `${words('a')}\nx\n${words('b')}`]], [{ ...twice, score: 0.2 }]);
    expect(page(report)).toContain('Too many words differ');
    expect(page(report)).not.toContain('<mark>');
  });

  it.each(hostileTexts.map((text) => [text]))('shows %j as text and nothing else', (text) => {
    const line = `${text.replaceAll('\n', ' ')} in a longer paragraph`;
    const result = sampleResult(new Map([[`a/${text}`, `${line}\nx\n${line}`]]), [
      {
        ...twice,
        reason: text,
        keeper: { path: `a/${text}`, pieces: [[1, 1]] },
        others: [{ path: `a/${text}`, pieces: [[3, 3]] }],
      },
      {
        ...twice,
        kind: 'standing-text',
        action: 'kept',
        keeper: { path: `a/${text}`, pieces: [[1, 1]] },
        others: [{ path: `b/${text}`, pieces: [[1, 1]] }],
      },
    ]);
    const markup = page(
      makeReport(
        {
          ...result,
          findings: result.findings.map((finding) => {
            return { ...finding, differences: [{ printing: 1, keeper: text, copy: text }] };
          }),
          skipped: [{ path: text, reason: text, level: 'error' }],
          limits: [text],
        },
        defaultSettings,
        text,
      ),
    );
    expectWellFormed(markup);
    expect(markup).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    expect(markup).not.toMatch(/<script|<img|<svg onload|javascript:[^/]*"/i);
    expect(markup.match(/<(?:html|head|body|main|title|style)\b/g)).toHaveLength(6);
    expect(Buffer.from(markup, 'utf8').toString('utf8')).toBe(markup);
  });

  it('is the same page every time', () => {
    expect(page(feedReport)).toBe(page(structuredClone(feedReport)));
  });

  it('comes in pieces when it is long', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `Paragraph ${index} of the article, printed twice.`,
    );
    const findings = lines.map((_, index): SampleFinding => ({
      ...twice,
      keeper: { path: 'a.txt', pieces: [[index + 1, index + 1]] },
      others: [{ path: 'a.txt', pieces: [[index + 2001, index + 2001]] }],
    }));
    const pieces = [...html(reportOf([['a.txt', [...lines, ...lines].join('\n')]], findings))];
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
    expectWellFormed(pieces.join(''));
    expect(pieces.join('')).toContain('<summary>1,975 more cut</summary>');
  });
});

describe('the style of the page', () => {
  it('is the one that the page allows', () => {
    expect(pageStyleHash).toBe(createHash('sha256').update(pageStyle).digest('base64'));
  });

  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = '', dark = ''] = pageStyle.split('prefers-color-scheme: dark');
  const pairs = [
    ['ink', 'paper'],
    ['ink', 'sheet'],
    ['ink', 'cut-back'],
    ['ink', 'keep-back'],
    ['ink', 'cut-mark'],
    ['ink', 'keep-mark'],
    ['soft', 'paper'],
    ['soft', 'sheet'],
    ['soft', 'keep-back'],
    ['soft', 'cut-back'],
    ['link', 'paper'],
    ['link', 'sheet'],
    ['cut', 'cut-back'],
    ['keep', 'keep-back'],
  ] as const;

  it.each(
    pairs.flatMap(([ink, back]) => [
      ['light', light, ink, back] as const,
      ['dark', dark, ink, back] as const,
    ]),
  )('is easy to read in %s: %4$s on %3$s', (_, style, ink, back) => {
    const colour = (name: string): string =>
      new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(style)?.[1] ?? '';
    const [one, other] = [luminance(colour(ink)), luminance(colour(back))];
    expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
