import Ajv from 'ajv-draft-04';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { baselineOf, type Baseline } from '../../src/report/baseline.ts';
import { checked } from '../../src/report/check.ts';
import { csv } from '../../src/report/csv.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { ndjson } from '../../src/report/ndjson.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { dataOf, page as pageFor, type PageData } from './page.ts';
import { expectInert, feedReport, hostileReport } from './sample.ts';

const first = feedReport.findings.find(({ action }) => action === 'cut');
const baseline: Baseline = baselineOf(first === undefined ? [] : [first]);
const policy = { failOn: ['cut'] as const, maxFindings: 0, scope: undefined };
const report = checked(feedReport, { ...policy, baseline });
const plain = checked(feedReport, { ...policy, baseline: undefined });

function pageOf(from: Parameters<typeof pageFor>[0]): PageData {
  return dataOf(pageFor(from));
}

function whole(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

describe('a check with a baseline', () => {
  it('has known findings and others, so that there is something to tell', () => {
    expect(report.check.known).toEqual([first?.id]);
    expect(report.check.counted.length).toBeGreaterThan(0);
  });

  it('is one line of ndjson, as report.json has it; other runs have none', () => {
    const checks = (from: Parameters<typeof ndjson>[0]): readonly unknown[] =>
      whole(ndjson(from))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly type: string })
        .filter(({ type }) => type === 'check');
    const { check } = JSON.parse(whole(json(report))) as { readonly check: object };
    expect(checks(report)).toEqual([{ type: 'check', ...check }]);
    expect(checks(feedReport)).toEqual([]);
  });

  it('tells in a column of the table which findings count and which are known', () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(whole(csv(report)), {
      bom: true,
      columns: true,
    });
    const told = new Map(rows.map(({ id = '', check = '' }) => [id, check]));
    for (const { id } of feedReport.findings)
      expect(told.get(id)).toBe(
        report.check.known.includes(id) ? 'known' : report.check.counted.includes(id) ? 'counts' : '',
      );
  });

  it('is told to SARIF as the state against the baseline, valid by its schema', () => {
    const require = createRequire(import.meta.url);
    const schema = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    );
    const states = (from: typeof report): readonly (string | undefined)[] => {
      const log = JSON.parse(whole(sarif(from))) as {
        readonly runs: readonly { readonly results: readonly { readonly baselineState?: string }[] }[];
      };
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      return (log.runs[0]?.results ?? []).map(({ baselineState }) => baselineState);
    };
    expect(states(report)).toEqual(
      feedReport.findings.map(({ id }) => (id === first?.id ? 'unchanged' : 'new')),
    );
    expect(new Set(states(plain))).toEqual(new Set([undefined]));
  });

  it('is told in Markdown: what the check came to, and which finding is known', () => {
    const page = whole(markdown(report));
    expectInert(page);
    expect(page).toMatch(/\nCheck failed: .* known from the baseline\.\n/);
    expect(page).toMatch(/ paragraphs repeat and would be cut, in /);
    expect(page.match(/^\*\*[^*]+\*\*: known from the baseline; /gm)).toHaveLength(1);
    expect(whole(markdown(feedReport))).not.toContain('Check ');
  });

  it('is told in the page', () => {
    const { index } = pageOf(report);
    expect(index.check).toEqual([expect.stringMatching(/^Check failed: .* known from the baseline\.$/)]);
    expect(index.findings.check?.map((state) => ['', 'counts', 'known'][state])).toEqual(
      feedReport.findings.map(({ id }) =>
        report.check.known.includes(id) ? 'known' : report.check.counted.includes(id) ? 'counts' : '',
      ),
    );
    expect(index.headline).toContain('to cut in');
    expect(pageOf(feedReport).index.check).toEqual([]);
  });

  it('shows no name that acts, where it is about some articles only', () => {
    const paths = ['\u001b[31m</script><b>*x*\n::error::'];
    const articles = new Set(hostileReport.articles.map(({ path }) => path));
    const scope = { of: { kind: 'focus', paths } as const, articles };
    const hostile = checked(hostileReport, { ...policy, baseline: undefined, scope });
    const style = { width: 80, paint: noPaint, verbose: true, quiet: false, wrote: [] };
    for (const pieces of [markdown(hostile), ndjson(hostile), text(hostile, style)])
      expectInert(whole(pieces));
    expect(pageOf(hostile).index.check[0]).not.toContain('\u001b');
  });
});
