import { kinds } from '../core/finding.ts';
import type { Report } from './report.ts';
import { flag, listOf, objectOf, oneOf, share, text, whole, type Shape } from './shape.ts';

const count = whole(0);
const span = objectOf({ start: count, end: count });
const place = objectOf({ byte: count, line: whole(1), column: whole(1) });

const settings = objectOf({
  cut: text,
  across: text,
  keep: text,
  layout: text,
  near: share,
  keepText: listOf(text),
  standing: listOf(text),
});

const totals = objectOf({
  articles: count,
  articlesCut: count,
  paragraphs: count,
  paragraphsCut: count,
  bytesIn: count,
  bytesOut: count,
  findings: count,
  findingsCut: count,
  skipped: count,
});

const article = objectOf({
  path: text,
  encoding: text,
  layout: text,
  bytesIn: count,
  bytesOut: count,
  paragraphs: count,
  cuts: listOf(objectOf({ span, keeper: objectOf({ path: text, span }), finding: text })),
  removals: listOf(span),
  findings: listOf(text),
});

const copy = objectOf(
  { path: text, start: place, end: place, part: oneOf(['keeper', 'cut', 'kept']), printing: count },
  { text },
);

const finding = objectOf(
  {
    id: text,
    kind: oneOf(Object.keys(kinds)),
    action: oneOf(['cut', 'kept']),
    reason: text,
    score: share,
    copies: listOf(copy),
  },
  {
    differences: listOf(objectOf({ printing: whole(1), keeper: text, copy: text })),
    shares: listOf(objectOf({ printing: whole(1), ofCopy: share, ofKeeper: share })),
    spread: objectOf({ articles: count, sources: count }),
  },
);

const skip = objectOf({ path: text, reason: text, level: oneOf(['error', 'note']) });

const check = objectOf(
  {
    passed: flag,
    counted: listOf(text),
    maxFindings: count,
    known: listOf(text),
    stale: listOf(objectOf({ id: text, kind: oneOf(Object.keys(kinds)), count: whole(1), text })),
  },
  {
    since: objectOf({ commit: text, articles: count, elsewhere: count }),
    focus: objectOf({ paths: listOf(text), articles: count, elsewhere: count }),
  },
);

/** By `schema/report.schema.json`. Members of a later minor version are let through; nothing prints them. */
const report = objectOf(
  {
    schemaVersion: text,
    tool: objectOf({ name: text, version: text }),
    settings,
    totals,
    articles: listOf(article),
    findings: listOf(finding),
    skipped: listOf(skip),
    limits: listOf(text),
  },
  { check },
);

const head: Shape = objectOf({ schemaVersion: text, tool: objectOf({ name: oneOf(['dedupe-wire']) }) });

/** A stored report, or what is wrong with it: the end of a sentence that begins with the file's name. */
export type ReadReport =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'fault'; readonly fault: string };

function fault(words: string): ReadReport {
  return { kind: 'fault', fault: words };
}

/** Understands the text of a `report.json`. Every member that a format reads has been checked then. */
export function readReport(json: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return fault('is no JSON, or not all of it; give a report.json of dedupe-wire');
  }
  if (head(value, '') !== undefined) return fault('is no report of dedupe-wire; give its report.json');
  const { schemaVersion } = value as { readonly schemaVersion: string };
  if (!/^1\.\d+$/.test(schemaVersion))
    return fault(
      `has schema version ${schemaVersion}, and this dedupe-wire reads versions 1.x; use the one that wrote it`,
    );
  const wrong = report(value, '');
  if (wrong !== undefined) return fault(`is not as dedupe-wire wrote it (${wrong}); write it again`);
  return { kind: 'report', report: value as Report };
}
