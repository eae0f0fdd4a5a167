import type { Span } from '../core/copy/article.ts';
import type {
  ArticleResult,
  Cut,
  Difference,
  Finding,
  FindingCopy,
  Place,
  Share,
  Skip,
  Spread,
  Totals,
} from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { knownJson } from './baseline.ts';
import type { CheckOutcome } from './check-outcome.ts';
import { forJson } from './escape.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';

/** Longest run of article text put into one string, so that escapes cannot make it too long for the engine. */
const sliceLength = 1 << 20;

/**
 * The report as JSON, in pieces of some 64 kB of UTF-8 text without lone surrogates. One article, finding or skipped
 * file a line, keys always in the same order: two reports can be compared line by line.
 */
export function json(report: Report): Iterable<string> {
  return inPieces(whole(report));
}

function* whole(report: Report): Generator<string> {
  const { name, version } = report.tool;
  yield `{"schemaVersion":${forJson(report.schemaVersion)},"tool":{"name":${forJson(name)},"version":${forJson(version)}},\n`;
  yield '"settings":';
  yield* settingsJson(report.settings);
  yield `,\n"totals":${totalsJson(report.totals)},\n`;
  if (report.check !== undefined) yield `"check":${checkJson(report.check)},\n`;
  yield* list('articles', report.articles, articleJson);
  yield* list('findings', report.findings, findingJson);
  yield* list('skipped', report.skipped, skipJson);
  yield* list('limits', report.limits, stringJson);
  yield '}\n';
}

function* list<T>(
  name: string,
  items: readonly T[],
  write: (item: T) => Iterable<string>,
): Generator<string> {
  yield `"${name}":[`;
  let before = '\n';
  for (const item of items) {
    yield before;
    yield* write(item);
    before = ',\n';
  }
  yield items.length === 0 ? ']' : '\n]';
  yield name === 'limits' ? '\n' : ',\n';
}

function* joined<T>(items: readonly T[], write: (item: T) => Iterable<string>): Generator<string> {
  yield '[';
  let before = '';
  for (const item of items) {
    yield before;
    yield* write(item);
    before = ',';
  }
  yield ']';
}

// The writers below name each key, so that the order never depends on how the object was built. A key that is missing
// here is found by the schema test, which compares a whole result with what was written.

export function* settingsJson(settings: Settings): Generator<string> {
  const { cut, across, keep, layout, near } = settings;
  const plain = { cut, across, keep, layout, near } satisfies Omit<Settings, 'keepText' | 'standing'>;
  yield `${JSON.stringify(plain).slice(0, -1)},"keepText":`;
  yield* joined(settings.keepText, stringJson);
  yield ',"standing":';
  yield* joined(settings.standing, stringJson);
  yield '}';
}

export function totalsJson(totals: Totals): string {
  const {
    articles,
    articlesCut,
    paragraphs,
    paragraphsCut,
    bytesIn,
    bytesOut,
    findings,
    findingsCut,
    skipped,
  } = totals;
  const ordered = {
    articles,
    articlesCut,
    paragraphs,
    paragraphsCut,
    bytesIn,
    bytesOut,
    findings,
    findingsCut,
    skipped,
  };
  return JSON.stringify(ordered satisfies Totals);
}

export function checkJson({
  passed,
  counted,
  maxFindings,
  known,
  stale,
  since,
  focus,
}: CheckOutcome): string {
  const plain = { passed, counted, maxFindings, known };
  const sizes = ({ articles, elsewhere }: { articles: number; elsewhere: number }): string =>
    `"articles":${articles},"elsewhere":${elsewhere}`;
  const about =
    (since === undefined ? '' : `,"since":{"commit":${forJson(since.commit)},${sizes(since)}}`) +
    (focus === undefined ? '' : `,"focus":{"paths":[${focus.paths.map(forJson).join(',')}],${sizes(focus)}}`);
  return `${JSON.stringify(plain).slice(0, -1)},"stale":[${stale.map(knownJson).join(',')}]${about}}`;
}

export function* articleJson(result: ArticleResult): Generator<string> {
  yield `{"path":${forJson(result.path)},"encoding":${forJson(result.encoding)},"layout":${forJson(result.layout)}`;
  yield `,"bytesIn":${result.bytesIn},"bytesOut":${result.bytesOut},"paragraphs":${result.paragraphs},"cuts":`;
  yield* joined(result.cuts, cut);
  yield ',"removals":';
  yield* joined(result.removals, (removal) => [span(removal)]);
  yield ',"findings":';
  yield* joined(result.findings, (id) => [forJson(id)]);
  yield '}';
}

function span({ start, end }: Span): string {
  return `{"start":${start},"end":${end}}`;
}

function* cut(item: Cut): Generator<string> {
  yield `{"span":${span(item.span)},"keeper":{"path":${forJson(item.keeper.path)},"span":${span(item.keeper.span)}}`;
  yield `,"finding":${forJson(item.finding)}}`;
}

export function* findingJson(item: Finding): Generator<string> {
  yield `{"id":${forJson(item.id)},"kind":${forJson(item.kind)},"action":${forJson(item.action)},"reason":`;
  yield* stringJson(item.reason);
  yield `,"score":${item.score},"copies":`;
  yield* joined(item.copies, copy);
  if (item.differences !== undefined) {
    yield ',"differences":';
    yield* joined(item.differences, difference);
  }
  if (item.shares !== undefined) {
    yield ',"shares":';
    yield* joined(item.shares, (share) => [shareJson(share)]);
  }
  if (item.spread !== undefined) yield `,"spread":${spreadJson(item.spread)}`;
  yield '}';
}

function shareJson({ printing, ofCopy, ofKeeper }: Share): string {
  return JSON.stringify({ printing, ofCopy, ofKeeper } satisfies Share);
}

function spreadJson({ articles, sources }: Spread): string {
  return JSON.stringify({ articles, sources } satisfies Spread);
}

function place({ byte, line, column }: Place): string {
  return `{"byte":${byte},"line":${line},"column":${column}}`;
}

function* copy(item: FindingCopy): Generator<string> {
  yield `{"path":${forJson(item.path)},"start":${place(item.start)},"end":${place(item.end)}`;
  yield `,"part":${forJson(item.part)},"printing":${item.printing}`;
  if (item.text !== undefined) {
    yield ',"text":';
    yield* stringJson(item.text);
  }
  yield '}';
}

function* difference(item: Difference): Generator<string> {
  yield `{"printing":${item.printing},"keeper":`;
  yield* stringJson(item.keeper);
  yield ',"copy":';
  yield* stringJson(item.copy);
  yield '}';
}

export function* skipJson(item: Skip): Generator<string> {
  yield `{"path":${forJson(item.path)},"reason":${forJson(item.reason)},"level":${forJson(item.level)}`;
  yield item.asTold === true ? ',"asTold":true}' : '}';
}

/**
 * A JSON string written slice by slice. A surrogate pair that a slice parts is written as two escapes, which say the
 * same; a `##` on a border is broken like any other.
 */
export function* stringJson(text: string): Generator<string> {
  if (text.length <= sliceLength) {
    yield forJson(text);
    return;
  }
  yield '"';
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + sliceLength, text.length);
    const written = forJson(text.slice(start, end)).slice(1, -1);
    yield start > 0 && text[start - 1] === '#' && written.startsWith('#')
      ? `\\u0023${written.slice(1)}`
      : written;
  }
  yield '"';
}
