import { kinds, type Finding, type FindingCopy, type FindingKind, type Skip } from '../core/finding.ts';
import { linesOf, repeatOf } from './copies.ts';
import { forJson, forJsonValue, forTerminal } from './escape.ts';
import { actedOn, evidenceInWords, folded, likeness } from './in-words.ts';
import { count } from './numbers.ts';
import { inPieces } from './pieces.ts';
import { reachOf } from './reach.ts';
import { relativeUri } from './uri.ts';
import type { Report } from './report.ts';

/** GitHub refuses a file with more results than this, and keeps 100 locations of each. */
const most = { results: 25_000, locations: 100 };

/** Level of a result: what is cut has to be looked at, what stays is worth knowing. */
const levels: Readonly<Record<Finding['action'], 'warning' | 'note'>> = { cut: 'warning', kept: 'note' };

/**
 * The report as SARIF 2.1.0 with one run. A result is a finding: its locations are the copies that were acted on, its
 * related locations the copy that stays and others. Under a baseline each says whether it is `new` or `unchanged`.
 * `partialFingerprints` holds the finding's id, so that a service knows it again where lines have moved. Paths are
 * relative to `%SRCROOT%`, which is where the tool was run.
 */
export function sarif(report: Report): Iterable<string> {
  return inPieces(log(report));
}

const kindNames = Object.keys(kinds) as FindingKind[];

function* log(report: Report): Generator<string> {
  const shown = chosen(report.findings);
  yield '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\n';
  yield '"version":"2.1.0","runs":[{\n';
  yield `"tool":{"driver":{"name":"dedupe-wire","version":${forJson(report.tool.version)},"rules":[\n`;
  yield kindNames.map((kind) => forJsonValue(ruleOf(kind))).join(',\n');
  yield '\n]}},\n"columnKind":"utf16CodeUnits",\n';
  yield `"invocations":[${forJsonValue(invocationOf(report, report.findings.length - shown.length))}],\n`;
  yield '"results":[';
  const stateOf = baselineStates(report);
  let before = '\n';
  for (const finding of shown) {
    const result = resultOf(finding, stateOf);
    if (result === undefined) continue;
    yield before + forJsonValue(result);
    before = ',\n';
  }
  yield '\n]}]}\n';
}

/** All findings, and when those are too many, what is cut before what stays. */
function chosen(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most.results) return findings;
  const cuts = findings.filter(({ action }) => action === 'cut');
  const kept = findings.filter(({ action }) => action === 'kept');
  return [...cuts, ...kept].slice(0, most.results);
}

function ruleOf(kind: FindingKind): object {
  const { title, explanation, level, reach } = kinds[kind];
  const [first = explanation] = explanation.split(/(?<=\.) /);
  return {
    id: kind,
    name: title.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: first },
    fullDescription: { text: explanation },
    help: { text: `${explanation}\n\nMore: dedupe-wire explain ${kind}` },
    defaultConfiguration: { level },
    properties: { tags: [reach === 'feed' ? 'across-articles' : 'inside-article'] },
  };
}

function invocationOf({ skipped, limits }: Report, left: number): object {
  const errors = skipped.filter(({ level }) => level === 'error');
  const dropped = `${count(left, 'finding')} left out: a log may hold ${count(most.results, 'result')}.`;
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: [
      ...skipped.map((skip) => notificationOf(skip)),
      ...[...limits, ...(left > 0 ? [dropped] : [])].map((limit) => ({
        level: 'warning',
        message: { text: forTerminal(limit) },
      })),
    ],
  };
}

function notificationOf({ path, reason, level }: Skip): object {
  return {
    level,
    message: { text: forTerminal(`${path}: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
  };
}

function artifactOf(path: string): object {
  return { uri: relativeUri(path), uriBaseId: '%SRCROOT%' };
}

type StateOf = (id: string) => { readonly baselineState?: 'new' | 'unchanged' };

/** A run that compared with no baseline says nothing of one. */
function baselineStates({ check }: Report): StateOf {
  if (check === undefined || check.known.length + check.stale.length === 0) return () => ({});
  const known = new Set(check.known);
  return (id) => ({ baselineState: known.has(id) ? 'unchanged' : 'new' });
}

function resultOf(finding: Finding, stateOf: StateOf): object | undefined {
  const acted = actedOn(finding);
  if (acted.length === 0) return undefined;
  const shown = new Set(acted.slice(0, most.locations));
  const related = finding.copies.filter((copy) => !shown.has(copy)).slice(0, most.locations);
  return {
    ruleId: finding.kind,
    ruleIndex: kindNames.indexOf(finding.kind),
    level: levels[finding.action],
    message: { text: messageOf(finding, related) },
    locations: Array.from(shown, (copy) => locationOf(copy)),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((copy, id) => ({
            id,
            ...locationOf(copy),
            message: { text: copy.part === 'keeper' ? 'The copy that stays' : 'Another copy that stays' },
          })),
        }),
    ...stateOf(finding.id),
    partialFingerprints: { 'dedupeWire/v1': finding.id },
    properties: { action: finding.action, score: finding.score },
  };
}

function locationOf({ path, start, end }: FindingCopy): object {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        byteOffset: start.byte,
        byteLength: end.byte - start.byte,
      },
    },
  };
}

/** Brackets open a link in a SARIF message; a backslash takes that from them. */
function forMessage(text: string): string {
  return forTerminal(text).replace(/[\\[\]]/g, String.raw`\$&`);
}

/** What was done, with a link to the copy that stays. */
function messageOf(finding: Finding, related: readonly FindingCopy[]): string {
  const repeat = repeatOf(finding);
  const acted = repeat === undefined ? [] : repeat.others;
  const places = acted.map(({ path, pieces }) =>
    reachOf(finding) === 'feed' ? `${path}:${pieces[0]?.copy.start.line ?? 1}` : linesOf(pieces, '-'),
  );
  const keeper = related.findIndex(({ part }) => part === 'keeper');
  const link =
    keeper < 0 || repeat === undefined
      ? 'the copy that stays'
      : `[${forMessage(reachOf(finding) === 'feed' ? `${repeat.keeper.path}:${repeat.keeper.pieces[0]?.copy.start.line ?? 1}` : linesOf(repeat.keeper.pieces, '-'))}](${keeper})`;
  const done = `${kinds[finding.kind].title}: ${finding.action} ${forMessage(folded(places))}, ${likeness(finding)} ${link}.`;
  return [
    done,
    ...[finding.reason, ...evidenceInWords(finding)].map((sentence) => forMessage(sentence)),
  ].join(' ');
}
