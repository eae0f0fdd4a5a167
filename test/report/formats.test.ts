import { describe, expect, it } from 'vitest';
import { formatInfos, type Format } from '../../src/report/format-list.ts';
import { renderers, type Material } from '../../src/report/formats.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { feedReport } from './sample.ts';

const material: Material = {
  report: feedReport,
  style: { width: 80, paint: noPaint, verbose: false, quiet: false, wrote: [] },
  patches: ['--- a/caf\xe9.txt\n', '+++ b/caf\xe9.txt\n'],
};

describe('formats', () => {
  it('gives each format a file of its own', () => {
    const files = Object.values(formatInfos).map(({ file }) => file);
    expect(files).toContain('report.html');
    expect(new Set(files).size).toBe(files.length);
  });

  it.each([
    ['json', '{"schemaVersion":"1.0","tool":'],
    ['patch', '--- a/caf\xe9.txt\n+++ b/'],
    ['html', '<!doctype html>\n'],
    ['text', 'desk/council.txt\n'],
  ] satisfies (readonly [Format, string])[])('%s begins as it should', (format, beginning) => {
    const whole = [...renderers[format](material)].join('');
    expect(whole.startsWith(beginning)).toBe(true);
    expect(Buffer.from(whole, formatInfos[format].encoding).toString(formatInfos[format].encoding)).toBe(
      whole,
    );
  });
});
