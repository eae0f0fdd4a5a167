import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dedupeTexts } from '../../src/core/dedupe-texts.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { html } from '../../src/report/html.ts';
import { json } from '../../src/report/json.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { text } from '../../src/report/text.ts';

const lead =
  'The harbour council agreed its budget on Monday night, after nine hours of talks over the price of berths.';
const quote =
  '“We have kept every promise that we made to the fishing fleet,” the chair, Ada Lund, told reporters.';
const article = [lead, quote, 'Source: Coast Wire', lead, quote, 'Source: Coast Wire'].join('\n');

const { articles, findings, skipped, limits, totals } = dedupeTexts([
  { path: 'desk/council.txt', text: article },
  {
    path: 'desk/second.txt',
    text: `${lead}\n\nA second article goes on with words that stand in no other one.\n`,
  },
]);
const report = makeReport({ articles, findings, skipped, limits, totals }, defaultSettings, '0.1.0');
const written = [...json(report)].join('');

describe('the report of a real result', () => {
  it('has something to show', () => {
    expect(totals.paragraphsCut).toBeGreaterThan(0);
  });

  it('follows the schema and leaves nothing out', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(fs.readFileSync('schema/report.schema.json', 'utf8')) as object,
    );
    validate(JSON.parse(written));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(written) as Report).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('shows the cut words in the page and in the terminal', () => {
    const page = [...html(report)].join('');
    expect(page.split(lead).length - 1).toBeGreaterThanOrEqual(2);
    const style = { width: 80, paint: noPaint, verbose: false, quiet: false, wrote: [] };
    expect([...text(report, style)].join('')).toContain(
      '  Repeated block: cut lines 4-6, the same as lines 1-3\n',
    );
  });
});
