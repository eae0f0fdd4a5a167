import { forJson } from './escape.ts';
import {
  articleJson,
  checkJson,
  findingJson,
  settingsJson,
  skipJson,
  stringJson,
  totalsJson,
} from './json.ts';
import { inPieces } from './pieces.ts';
import type { Report } from './report.ts';

/**
 * The report as one JSON object a line, each with its `type`: first `run`, then every `article`, `finding`, `skip` and
 * `limit`, of a check `check`, at the end `totals`, by which a reader knows that nothing is missing. Members are those of `report.json`.
 */
export function ndjson(report: Report): Iterable<string> {
  return inPieces(lines(report));
}

function* lines(report: Report): Generator<string> {
  const { name, version } = report.tool;
  yield `{"type":"run","schemaVersion":${forJson(report.schemaVersion)},"tool":{"name":${forJson(name)},"version":${forJson(version)}},"settings":`;
  yield* settingsJson(report.settings);
  yield '}\n';
  for (const article of report.articles) yield* typed('article', articleJson(article));
  for (const finding of report.findings) yield* typed('finding', findingJson(finding));
  for (const skip of report.skipped) yield* typed('skip', skipJson(skip));
  for (const limit of report.limits) {
    yield '{"type":"limit","limit":';
    yield* stringJson(limit);
    yield '}\n';
  }
  if (report.check !== undefined) yield* typed('check', [checkJson(report.check)]);
  yield* typed('totals', [totalsJson(report.totals)]);
}

/** An object with its type as the first member. */
function* typed(type: string, object: Iterable<string>): Generator<string> {
  let opening = `{"type":"${type}",`;
  for (const piece of object) {
    yield opening === '' ? piece : opening + piece.slice(1);
    opening = '';
  }
  yield '\n';
}
