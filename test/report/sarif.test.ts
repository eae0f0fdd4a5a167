import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { kinds, type Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { expectInert, feedReport, hostileReport, storyReport } from './sample.ts';

const require = createRequire(import.meta.url);
const official = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// `uri` and `date-time` are checked below by Node itself.
const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(official, 'utf8')),
);

interface Log {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
  }[];
}
interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, number>>;
  };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function logOf(report: Report): Log {
  const whole = [...sarif(report)].join('');
  expectInert(whole);
  const log: unknown = JSON.parse(whole);
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return log as Log;
}

function resultsOf(report: Report): readonly Result[] {
  return logOf(report).runs[0]?.results ?? [];
}

describe('sarif', () => {
  it('is valid by the official schema, whatever is in it', () => {
    for (const report of [feedReport, storyReport, hostileReport]) {
      const log = logOf(report);
      expect(log.runs).toHaveLength(1);
      expect(log.runs[0]?.results).toHaveLength(report.findings.length);
    }
  });

  it('names the copy that was acted on and links to the one that stays', () => {
    const [block] = resultsOf(feedReport);
    expect(block).toMatchObject({ ruleId: 'repeated-block', level: 'warning' });
    expect(block?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'desk/council.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 5, startColumn: 1, endLine: 7 },
    });
    expect(block?.relatedLocations[0]).toMatchObject({
      id: 0,
      physicalLocation: { region: { startLine: 2 } },
    });
    expect(block?.message.text).toContain('cut lines 5-7, the same as [lines 2-4](0).');
    expect(block?.partialFingerprints).toEqual({ 'dedupeWire/v1': feedReport.findings[0]?.id });
  });

  it('has a rule for every kind, and each result points to its own', () => {
    const [run] = logOf(storyReport).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(kinds));
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('says what failed, and that the run did then', () => {
    const [invocation] = logOf(feedReport).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toContain(
      'desk/late.txt: The file cannot be read: permission denied.',
    );
  });

  it('gives every path as a relative reference that leads below the base', () => {
    for (const { locations, relatedLocations } of resultsOf(hostileReport)) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { uri } = physicalLocation.artifactLocation;
        expect(uri).toMatch(/^[A-Za-z0-9%._~/-]+$/);
        // What is relative to one base is relative to any.
        expect(new URL(uri, 'https://a.example/b/').host).toBe('a.example');
      }
    }
  });

  it('lets no word of an article make a link', () => {
    const [finding] = feedReport.findings;
    const report = {
      ...feedReport,
      findings: [{ ...(finding as Finding), reason: '[a](https://x.example) \\[' }],
    };
    expect(resultsOf(report)[0]?.message.text).toContain(String.raw`\[a\](https://x.example) \\\[`);
  });

  it('keeps the limits of services: what is cut goes in before what stays', () => {
    const [cut, kept] = feedReport.findings as readonly [Finding, Finding];
    const findings = Array.from({ length: 25_010 }, (_, index): Finding => ({
      ...(index < 25_000 ? kept : cut),
      id: `f${index}`,
    }));
    const whole = JSON.parse([...sarif({ ...feedReport, findings })].join('')) as Log;
    expect(whole.runs[0]?.results).toHaveLength(25_000);
    expect(whole.runs[0]?.results.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(JSON.stringify(whole.runs[0]?.invocations)).toContain('10 findings left out');
    const copies = Array.from({ length: 300 }, (_, printing) => ({
      ...(kept.copies[0] as Finding['copies'][number]),
      printing,
      part: printing === 0 ? ('keeper' as const) : ('kept' as const),
    }));
    const [many] = resultsOf({ ...feedReport, findings: [{ ...kept, copies }] });
    expect(many?.locations).toHaveLength(100);
    expect(many?.relatedLocations).toHaveLength(100);
    expect(many?.message.text).toMatch(/and 296 more places/);
  });
});
