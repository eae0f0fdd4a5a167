import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { jobSummary, markdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { expectInert, feedReport, hostileReport, hostileTexts, storyReport } from './sample.ts';

// With raw HTML and bare addresses made into links, as the most trusting reader has it.
const reader = new MarkdownIt({ html: true, linkify: true });

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

function pageOf(report: Report): string {
  const whole = [...markdown(report)].join('');
  expectInert(whole);
  return whole;
}

function tokensOf(page: string): readonly Token[] {
  const flat = (tokens: readonly Token[]): readonly Token[] =>
    tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
  return flat(reader.parse(page, {}));
}

describe('markdown', () => {
  it('shows the totals, each cut as a diff, groups, updates and what was skipped', () => {
    const page = pageOf(feedReport);
    expect(page).toContain('2 of 17 paragraphs repeat and are cut, in 2 of 3 articles.');
    expect(page).toContain('**Repeated block**: cut lines 5-7, the same as lines 2-4');
    expect(page).toContain('\n- The harbour council agreed its budget on Monday night');
    expect(page).toContain('## Across articles (1)');
    expect(page).toContain('**Updated paragraph**: `desk/council.txt`: kept line 9');
    expect(page).toContain('- `desk/late.txt`: **could not be judged**');
    expect(pageOf(storyReport)).toContain('**Warning:** `12 texts');
  });

  it('lets nothing of an article act: no HTML, link, picture or heading of its own', () => {
    const hostile = [
      '``` \n# head\n```',
      '`a` ``b`` @user #12 https://x.example www.x.example a@x.example',
      '![x](https://x.example)',
      '</details>',
      '| a | b |',
      ...hostileTexts,
    ];
    const [finding] = hostileReport.findings as readonly [Finding];
    const findings = hostile.map((text, index): Finding => {
      const copies = finding.copies.map(({ part, ...copy }) => ({
        ...copy,
        part: part === 'keeper' ? part : ('kept' as const),
        path: `${text}/${index}`,
        text: `${text}\n${text}`,
      }));
      return { ...finding, id: `h${index}`, kind: 'updated-paragraph', action: 'kept', reason: text, copies };
    });
    for (const report of [hostileReport, { ...hostileReport, findings }]) {
      const tokens = tokensOf(pageOf(report));
      const types = new Set(tokens.map(({ type }) => type));
      for (const type of ['html_block', 'html_inline', 'link_open', 'image'])
        expect(types).not.toContain(type);
      const inText = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
      expect(inText.filter((text) => /[@#<>]|:\/\/|www\./.test(text))).toEqual([]);
    }
  });

  it('keeps a job summary below a mebibyte, in whole entries', () => {
    const [finding] = feedReport.findings as readonly [Finding];
    const copies = finding.copies.map((copy) => ({ ...copy, text: '汉'.repeat(600) }));
    const findings = Array.from({ length: 2000 }, (_, index): Finding => ({
      ...finding,
      id: `f${index}`,
      copies,
    }));
    const [article] = feedReport.articles;
    const articles = Array.from({ length: 200 }, (_, index) => ({
      ...(article as Report['articles'][number]),
      path: `汉${index}`,
      findings: findings.slice(index * 10, index * 10 + 10).map(({ id }) => id),
    }));
    const summary = jobSummary({ ...feedReport, articles, findings });
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    expect(summary).toMatch(/\n… the rest is in the report\.\n$/);
    expect([...summary.matchAll(/^```/gm)].length % 2).toBe(0);
    expect(jobSummary(feedReport)).toBe(pageOf(feedReport));
  });
});
