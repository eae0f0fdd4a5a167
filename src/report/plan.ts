import { kinds, type ArticleResult, type Finding, type Result, type Skip } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { forJson } from './escape.ts';
import { inPieces } from './pieces.ts';
import {
  isCount,
  isList,
  isOneOf,
  isRecord,
  isScore,
  isText,
  isTrue,
  optional,
  type Check,
} from './shapes.ts';

/** Where an article of a plan lies, and what it has to be. */
export interface PlannedFile {
  /** What reports call it. */
  readonly path: string;
  /** Its file, seen from the working folder; absolute where it does not lie in it. */
  readonly file: string;
  /** Its place in the out folder. */
  readonly out: string;
  /** Of its bytes, in base64. */
  readonly sha256: string;
}

/** Another name of a planned file. */
export interface PlannedName extends Omit<PlannedFile, 'sha256'> {
  readonly of: string;
}

/** Whether the cuts of a finding are to be made, and whether a person has said so. */
export interface Decision {
  readonly decision: 'cut' | 'keep';
  readonly reviewed?: true;
}

/** What a run would do, to be looked at before it is done. */
export interface Plan {
  /** Of the program that made it. */
  readonly tool: string;
  readonly settings: Settings;
  /** How the bytes were read. */
  readonly encoding: string;
  /** What was given: seen from the working folder. */
  readonly roots: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly otherNames: readonly PlannedName[];
  readonly result: Result;
  /** By the id of each finding that has cuts. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The decisions of a plan that nobody has looked at: what a run would do. */
export function freshDecisions({ findings }: Pick<Result, 'findings'>): Map<string, Decision> {
  return new Map(
    findings.filter(({ action }) => action === 'cut').map(({ id }) => [id, { decision: 'cut' }]),
  );
}

/** JSON that can be printed raw; what would act stands in strings only, and is escaped there. */
function line(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) => forJson(JSON.parse(text) as string));
}

function* list(name: string, items: readonly unknown[], end = ',\n'): Generator<string> {
  yield `${JSON.stringify(name)}:[`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${line(item)}`;
  yield items.length === 0 ? `]${end}` : `\n]${end}`;
}

function* whole(plan: Plan): Generator<string> {
  const { result, decisions } = plan;
  yield `{"plan":{"by":"dedupe-wire","version":1,"tool":${forJson(plan.tool)}},\n`;
  yield `"encoding":${forJson(plan.encoding)},\n"settings":${line(plan.settings)},\n`;
  yield `"totals":${line(result.totals)},\n`;
  yield* list('roots', plan.roots);
  yield* list('files', plan.files);
  yield* list('otherNames', plan.otherNames);
  yield* list('skipped', result.skipped);
  yield* list('limits', result.limits);
  yield* list('articles', result.articles);
  // The decision comes first, where a person who edits it sees it.
  const decided = result.findings.map((finding) => ({ ...decisions.get(finding.id), ...finding }));
  yield* list('findings', decided, '\n');
  yield '}\n';
}

/** The plan as JSON, one article or finding a line, in pieces. */
export function planJson(plan: Plan): Iterable<string> {
  return inPieces(whole(plan));
}

const isSpan = isRecord({ start: isCount, end: isCount });
const isPlace = isRecord({ path: isText, span: isSpan });
const isPosition = isRecord({ byte: isCount, line: isCount, column: isCount });
const isSettings = isRecord({
  cut: isOneOf('careful', 'standard', 'sentences', 'all'),
  across: isOneOf('report', 'cut', 'off'),
  keep: isOneOf('first', 'last', 'longest', 'latest'),
  layout: isText,
  near: isScore,
  keepText: isList(isText),
  standing: isList(isText),
} satisfies Record<keyof Settings, Check>);
const isSkip = isRecord({
  path: isText,
  reason: isText,
  level: isOneOf('error', 'note'),
  asTold: optional(isTrue),
} satisfies Record<keyof Skip, Check>);
const isArticle = isRecord({
  path: isText,
  encoding: isText,
  layout: isText,
  bytesIn: isCount,
  bytesOut: isCount,
  paragraphs: isCount,
  cuts: isList(isRecord({ span: isSpan, keeper: isPlace, via: optional(isList(isPlace)), finding: isText })),
  removals: isList(isSpan),
  findings: isList(isText),
} satisfies Record<keyof ArticleResult, Check>);
const isFinding = isRecord({
  decision: optional(isOneOf('cut', 'keep')),
  reviewed: optional(isTrue),
  id: isText,
  kind: isOneOf(...Object.keys(kinds)),
  action: isOneOf('cut', 'kept'),
  reason: isText,
  score: isScore,
  copies: isList(
    isRecord({
      path: isText,
      start: isPosition,
      end: isPosition,
      part: isOneOf('keeper', 'cut', 'kept'),
      printing: isCount,
      text: optional(isText),
    }),
  ),
  differences: optional(isList(isRecord({ printing: isCount, keeper: isText, copy: isText }))),
  shares: optional(isList(isRecord({ printing: isCount, ofCopy: isScore, ofKeeper: isScore }))),
  spread: optional(isRecord({ articles: isCount, sources: isCount })),
} satisfies Record<keyof Finding | keyof Decision, Check>);
const totals = ['articles', 'articlesCut', 'paragraphs', 'paragraphsCut', 'bytesIn', 'bytesOut'] as const;
const moreTotals = ['findings', 'findingsCut', 'skipped'] as const;
const isPlan = isRecord({
  plan: isRecord({ by: isOneOf('dedupe-wire'), version: isCount, tool: isText }),
  encoding: isText,
  settings: isSettings,
  totals: isRecord(Object.fromEntries([...totals, ...moreTotals].map((name) => [name, isCount]))),
  roots: isList(isText),
  files: isList(isRecord({ path: isText, file: isText, out: isText, sha256: isText })),
  otherNames: isList(isRecord({ path: isText, file: isText, out: isText, of: isText })),
  skipped: isList(isSkip),
  limits: isList(isText),
  articles: isList(isArticle),
  findings: isList(isFinding),
});

/** What `planJson` wrote, as JSON gives it back. */
interface Written extends Pick<Plan, 'settings' | 'encoding' | 'roots' | 'files' | 'otherNames'> {
  readonly plan: { readonly version: number; readonly tool: string };
  readonly totals: Result['totals'];
  readonly skipped: Result['skipped'];
  readonly limits: Result['limits'];
  readonly articles: Result['articles'];
  readonly findings: readonly (Finding & Partial<Decision>)[];
}

/** Whether a path cannot lead out of the folder that it is seen from. */
function isBelow(path: string): boolean {
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Whether every article is named once, and no place leads out of its folder. */
function isSound({ files, otherNames, articles }: Written): boolean {
  const names = new Set(files.map(({ path }) => path));
  const places = new Set([...files, ...otherNames].map(({ out }) => out));
  const paths = new Set(articles.map(({ path }) => path));
  return (
    names.size === files.length &&
    places.size === files.length + otherNames.length &&
    paths.size === articles.length &&
    [...names, ...places].every(isBelow) &&
    [...paths, ...otherNames.map(({ of }) => of)].every((path) => names.has(path))
  );
}

/** Reads a plan, or says why it is none: the end of a sentence that begins with the file's name. */
export function readPlan(text: string): Plan | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is no JSON; make a plan with --plan';
  }
  if (!isPlan(value) || !isSound(value as Written))
    return 'is no plan, or was changed into one that cannot be read; make it again with --plan';
  const { plan, totals: sums, skipped, limits, articles, findings, ...rest } = value as unknown as Written;
  if (plan.version !== 1) return 'was made by a newer version of this program; apply it with that version';
  const decisions = new Map<string, Decision>();
  const plain = findings.map(({ decision, reviewed, ...finding }) => {
    if (finding.action === 'cut')
      decisions.set(finding.id, { decision: decision ?? 'keep', ...(reviewed === true ? { reviewed } : {}) });
    return finding;
  });
  const result: Result = { articles, findings: plain, skipped, limits, totals: sums };
  return { ...rest, tool: plan.tool, result, decisions };
}
