import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import type { Report } from '../../src/report/report.ts';
import { expectInert, feedReport, hostileReport, storyReport } from './sample.ts';

/** What GitLab's documentation of code quality reports asks for. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
const validate = new Ajv2020().compile(schema);

function entriesOf(report: Report): readonly { readonly fingerprint: string }[] {
  const whole = [...gitlab(report)].join('');
  expectInert(whole);
  const entries: unknown = JSON.parse(whole);
  expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
  return entries as readonly { readonly fingerprint: string }[];
}

describe('gitlab', () => {
  it('is what GitLab reads, whatever is in it', () => {
    for (const report of [feedReport, storyReport, hostileReport, { ...feedReport, findings: [] }]) {
      const entries = entriesOf(report);
      expect(entries).toHaveLength(report.findings.length);
      expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    }
  });

  it('tells what is cut from what stays', () => {
    expect(entriesOf(feedReport)).toMatchObject([
      {
        check_name: 'repeated-block',
        severity: 'minor',
        location: { path: 'desk/council.txt', lines: { begin: 5, end: 7 } },
      },
      { check_name: 'updated-paragraph', severity: 'info' },
      { check_name: 'near-repeat', severity: 'minor' },
      { check_name: 'standing-text', severity: 'info', location: { path: 'desk/regatta.txt' } },
    ]);
  });
});
