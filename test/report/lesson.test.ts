import { describe, expect, test } from 'vitest';
import { dedupeTexts } from '../../src/core/dedupe-texts.ts';
import { kinds, type FindingKind } from '../../src/core/finding.ts';
import { lesson } from '../../src/report/lesson.ts';
import { lessons } from '../../src/report/lessons.ts';
import { noPaint } from '../../src/report/text-style.ts';
import { displayWidth } from '../../src/report/width.ts';
import { flagOf, schema } from '../../src/config/schema.ts';

const style = { width: 60, paint: noPaint, verbose: false, quiet: false, wrote: [] };
const cutByDefault: readonly FindingKind[] = [
  'repeated-block',
  'repeated-paragraph',
  'repeated-source-line',
  'near-repeat',
  'contained-paragraph',
];

describe.each(Object.keys(kinds) as FindingKind[])('the lesson about %s', (kind) => {
  const { findings } = dedupeTexts(lessons[kind].example);
  const own = findings.find((finding) => finding.kind === kind);
  const printed = [...lesson(kind, findings, style)].join('');

  test('has an example in which that and nothing else is found', () => {
    expect(findings.map((finding) => finding.kind)).toEqual([kind]);
    expect(own?.action).toBe(cutByDefault.includes(kind) ? 'cut' : 'kept');
  });

  test('shows the whole example, and what was found', () => {
    const words = printed.replaceAll(/\s+/g, ' ');
    for (const { path, text } of lessons[kind].example) {
      expect(printed).toContain(`\n${path}\n`);
      for (const word of text.split(/\s+/)) expect(words).toContain(word);
    }
    expect(words).toContain(kinds[kind].explanation);
    expect(words).toContain(own?.reason);
    expect(printed.split('\n').filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  test('names no flag that there is not', () => {
    const flags = new Set(Object.keys(schema).map((name) => flagOf(name as keyof typeof schema)));
    for (const [flag] of lessons[kind].levers.matchAll(/--[a-z-]+/g)) expect(flags).toContain(flag);
  });
});
