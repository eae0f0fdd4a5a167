import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../src/core/copy/article.ts';
import type { Layout, Span } from '../../src/core/copy/article.ts';
import { kinds } from '../../src/core/finding.ts';
import type {
  ArticleResult,
  Cut,
  Difference,
  Finding,
  FindingCopy,
  Part,
  Place,
  Share,
  Skip,
  Spread,
  Totals,
} from '../../src/core/finding.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { AcrossPolicy, CutPolicy, KeepPolicy, Settings } from '../../src/core/settings.ts';
import type { KnownFinding } from '../../src/report/baseline.ts';
import type { CheckOutcome } from '../../src/report/check-outcome.ts';
import { json } from '../../src/report/json.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { feed, feedReport, hostileTexts, sampleResult, storyReport } from './sample.ts';

interface SchemaPart {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

const schema = JSON.parse(fs.readFileSync('schema/report.schema.json', 'utf8')) as SchemaPart;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

function written(report: Report): string {
  return [...json(report)].join('');
}

function expectValid(report: Report): void {
  validate(JSON.parse(written(report)));
  expect(validate.errors).toBeNull();
}

function withText(text: string): Report {
  const result = sampleResult(new Map([[`a/${text}`, `x\n${text.replaceAll('\n', ' ')}\ny\nz`]]), [
    {
      kind: 'repeated-paragraph',
      action: 'cut',
      reason: text,
      score: 0.5,
      keeper: { path: `a/${text}`, pieces: [[2, 2]] },
      others: [{ path: `a/${text}`, pieces: [[4, 4]] }],
    },
  ]);
  return makeReport(
    { ...result, skipped: [{ path: text, reason: text, level: 'note' }], limits: [text] },
    { ...defaultSettings, keepText: [text], standing: [text] },
    '0.1.0',
  );
}

/** The same value with the keys of every object turned round. */
function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversedKeys(part)]),
  );
}

describe('json', () => {
  it('begins with the schema version and the tool', () => {
    expect(
      written(feedReport).startsWith(
        '{"schemaVersion":"1.0","tool":{"name":"dedupe-wire","version":"0.1.0"}',
      ),
    ).toBe(true);
  });

  it('holds the whole report and nothing else', () => {
    for (const report of [feedReport, storyReport]) expect(JSON.parse(written(report))).toEqual(report);
  });

  it('follows its schema', () => {
    expectValid(feedReport);
    expectValid(storyReport);
    expectValid(makeReport(sampleResult(new Map(), []), defaultSettings, '0.1.0'));
  });

  it('writes keys in one order, whatever order the objects were made in', () => {
    for (const report of [feedReport, storyReport])
      expect(written(reversedKeys(report) as Report)).toBe(written(report));
  });

  it('sets one article, finding or skipped file a line', () => {
    const lines = written(feedReport).split('\n');
    expect(
      lines.filter((line) => line.startsWith('{"path":"desk/') && line.includes('"encoding"')),
    ).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(feed.findings.length);
    expect(lines.at(-1)).toBe('');
  });

  it.each(hostileTexts.map((text) => [text]))('carries %j unharmed and can be printed raw', (text) => {
    const report = withText(text);
    const shown = written(report);
    expect(JSON.parse(shown)).toEqual(report);
    expect(shown).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    expect(shown).not.toMatch(/^\s*::|##\[|##vso\[/m);
    expect(Buffer.from(shown, 'utf8').toString('utf8')).toBe(shown);
    expectValid(report);
  });

  it('comes in pieces when it is long', () => {
    const many = Array.from({ length: 5000 }, (_, index): Skip => ({
      path: `desk/${index}`,
      reason: 'No text.',
      level: 'note',
    }));
    const pieces = [...json({ ...feedReport, skipped: many })];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
    expect(JSON.parse(pieces.join(''))).toEqual({ ...feedReport, skipped: many });
  });

  it.each([
    ['a pair of surrogates', '👩'],
    ['half a pair', '\ud83d'],
    ['two marks of a command', '##['],
  ])('carries a text of megabytes with %s at every border', (_, unit) => {
    const long = `x${unit.repeat(2_200_000 / unit.length)}`;
    const [finding] = feedReport.findings;
    if (finding === undefined) throw new Error('The sample has no finding.');
    const report = { ...feedReport, findings: [{ ...finding, reason: long }] };
    const shown = written(report);
    expect((JSON.parse(shown) as Report).findings[0]?.reason === long).toBe(true);
    expect(shown.includes('##')).toBe(false);
  });
});

describe('the schema', () => {
  const every = (part: SchemaPart): readonly SchemaPart[] => [
    part,
    ...[
      ...Object.values(part.properties ?? {}),
      ...Object.values(part.$defs ?? {}),
      ...(part.items === undefined ? [] : [part.items]),
    ].flatMap(every),
  ];
  const part = (name: string): SchemaPart => schema.$defs?.[name] ?? {};
  const choices = (name: string, key: string): readonly string[] => part(name).properties?.[key]?.enum ?? [];

  it('lets no unknown key pass, and says what each part means', () => {
    for (const found of every(schema)) {
      if (found.type === 'object') expect(found.additionalProperties).toBe(false);
      if (found.$ref === undefined) expect(found.description?.length ?? 0).toBeGreaterThan(5);
    }
    validate({ ...(JSON.parse(written(feedReport)) as object), more: 1 });
    expect(validate.errors).not.toBeNull();
  });

  // A member added to a type fails to compile here until it is listed, and the list is compared with the schema.
  it('names the members of each type', () => {
    const keys = {
      settings: Object.keys({
        cut: true,
        across: true,
        keep: true,
        layout: true,
        near: true,
        keepText: true,
        standing: true,
      } satisfies Record<keyof Settings, true>),
      totals: Object.keys({
        articles: true,
        articlesCut: true,
        paragraphs: true,
        paragraphsCut: true,
        bytesIn: true,
        bytesOut: true,
        findings: true,
        findingsCut: true,
        skipped: true,
      } satisfies Record<keyof Totals, true>),
      article: Object.keys({
        path: true,
        encoding: true,
        layout: true,
        bytesIn: true,
        bytesOut: true,
        paragraphs: true,
        cuts: true,
        removals: true,
        findings: true,
      } satisfies Record<keyof ArticleResult, true>),
      span: Object.keys({ start: true, end: true } satisfies Record<keyof Span, true>),
      cut: Object.keys({ span: true, keeper: true, finding: true } satisfies Record<
        Exclude<keyof Cut, 'via'>,
        true
      >),
      finding: Object.keys({
        id: true,
        kind: true,
        action: true,
        reason: true,
        score: true,
        copies: true,
        differences: true,
        shares: true,
        spread: true,
      } satisfies Record<keyof Finding, true>),
      copy: Object.keys({
        path: true,
        start: true,
        end: true,
        part: true,
        printing: true,
        text: true,
      } satisfies Record<keyof FindingCopy, true>),
      place: Object.keys({ byte: true, line: true, column: true } satisfies Record<keyof Place, true>),
      difference: Object.keys({ printing: true, keeper: true, copy: true } satisfies Record<
        keyof Difference,
        true
      >),
      share: Object.keys({ printing: true, ofCopy: true, ofKeeper: true } satisfies Record<
        keyof Share,
        true
      >),
      spread: Object.keys({ articles: true, sources: true } satisfies Record<keyof Spread, true>),
      skip: Object.keys({ path: true, reason: true, level: true, asTold: true } satisfies Record<
        keyof Skip,
        true
      >),
      check: Object.keys({
        passed: true,
        counted: true,
        maxFindings: true,
        known: true,
        stale: true,
        since: true,
        focus: true,
      } satisfies Record<keyof CheckOutcome, true>),
      stale: Object.keys({ id: true, kind: true, count: true, text: true } satisfies Record<
        keyof KnownFinding,
        true
      >),
      focus: Object.keys({ paths: true, articles: true, elsewhere: true } satisfies Record<
        keyof NonNullable<CheckOutcome['focus']>,
        true
      >),
      since: Object.keys({ commit: true, articles: true, elsewhere: true } satisfies Record<
        keyof NonNullable<CheckOutcome['since']>,
        true
      >),
    };
    expect(Object.keys(schema.$defs ?? {}).toSorted()).toEqual(Object.keys(keys).toSorted());
    for (const [name, members] of Object.entries(keys))
      expect(Object.keys(part(name).properties ?? {})).toEqual(members);
    const ofReport = Object.keys({
      schemaVersion: true,
      tool: true,
      settings: true,
      totals: true,
      check: true,
      articles: true,
      findings: true,
      skipped: true,
      limits: true,
    } satisfies Record<keyof Report, true>);
    expect(Object.keys(schema.properties ?? {})).toEqual(ofReport);
  });

  it('names the members of each closed list', () => {
    expect(choices('finding', 'kind')).toEqual(Object.keys(kinds));
    expect(choices('finding', 'action')).toEqual(
      Object.keys({ cut: true, kept: true } satisfies Record<Finding['action'], true>),
    );
    expect(choices('copy', 'part')).toEqual(
      Object.keys({ keeper: true, cut: true, kept: true } satisfies Record<Part, true>),
    );
    expect(choices('skip', 'level')).toEqual(
      Object.keys({ error: true, note: true } satisfies Record<Skip['level'], true>),
    );
    expect(choices('settings', 'cut')).toEqual(
      Object.keys({ careful: true, standard: true, sentences: true, all: true } satisfies Record<
        CutPolicy,
        true
      >),
    );
    expect(choices('settings', 'across')).toEqual(
      Object.keys({ report: true, cut: true, off: true } satisfies Record<AcrossPolicy, true>),
    );
    expect(choices('settings', 'keep')).toEqual(
      Object.keys({ first: true, last: true, longest: true, latest: true } satisfies Record<
        KeepPolicy,
        true
      >),
    );
    expect(choices('settings', 'layout')).toEqual(['auto', ...(Object.keys(layouts) as Layout[])]);
  });

  it('asks for every member but the optional ones', () => {
    const optional: Readonly<Record<string, readonly string[]>> = {
      finding: ['differences', 'shares', 'spread'],
      copy: ['text'],
      skip: ['asTold'],
      check: ['since', 'focus'],
    };
    for (const [name, found] of Object.entries(schema.$defs ?? {})) {
      const members = Object.keys(found.properties ?? {});
      expect(found.required).toEqual(members.filter((member) => !(optional[name] ?? []).includes(member)));
    }
  });
});
