import type { Finding, FindingCopy } from '../../src/core/finding.ts';
import type { Case, ExpectedFinding, LineRange } from './case-file.ts';

/** The part of a report that the cases look at. */
export interface ReportRead {
  readonly findings: readonly Finding[];
  readonly skipped: readonly { readonly path: string }[];
  readonly totals: { readonly paragraphsCut: number };
}

/** First to last line of the copies given, pieces of one printing taken together. */
function extent(copies: readonly FindingCopy[]): LineRange {
  return [
    Math.min(...copies.map((copy) => copy.start.line)),
    Math.max(...copies.map((copy) => copy.end.line)),
  ];
}

function hasRange(found: readonly LineRange[], wanted: LineRange): boolean {
  return found.some(([first, last]) => first === wanted[0] && last === wanted[1]);
}

/** The line ranges of the printings after the keeper's that have the part asked for. */
function printings(finding: Finding, part: 'cut' | 'kept'): LineRange[] {
  const numbers = [...new Set(finding.copies.map((copy) => copy.printing))].filter((number) => number > 0);
  return numbers.flatMap((number) => {
    const copies = finding.copies.filter((copy) => copy.printing === number && copy.part === part);
    return copies.length === 0 ? [] : [extent(copies)];
  });
}

function ranges(wanted: LineRange | readonly LineRange[] | undefined): readonly LineRange[] {
  if (wanted === undefined) return [];
  return typeof wanted[0] === 'number' ? [wanted as LineRange] : (wanted as readonly LineRange[]);
}

function linesFit(finding: Finding, lines: NonNullable<ExpectedFinding['lines']>): boolean {
  const keeper = finding.copies.filter((copy) => copy.printing === 0);
  if (lines.keeper !== undefined && !hasRange([extent(keeper)], lines.keeper)) return false;
  return (['cut', 'kept'] as const).every((part) => {
    const found = printings(finding, part);
    return ranges(lines[part]).every((range) => hasRange(found, range));
  });
}

function inTenths(share: number): number {
  return Math.round(share * 10) / 10;
}

/** Whether the reason and the figures of a finding are those expected. */
function saysSo({ reason, spread, shares = [] }: Finding, wanted: ExpectedFinding): boolean {
  if (!(wanted.reason ?? []).every((words) => reason.includes(words))) return false;
  if (wanted.spread !== undefined) {
    const [articles, sources] = wanted.spread;
    if (spread?.articles !== articles || spread.sources !== sources) return false;
  }
  if (wanted.shares === undefined) return true;
  const found = shares.map(({ ofCopy, ofKeeper }) => `${inTenths(ofCopy)} ${inTenths(ofKeeper)}`);
  return found.join(', ') === wanted.shares.map((pair) => pair.join(' ')).join(', ');
}

function fits(finding: Finding, wanted: ExpectedFinding): boolean {
  const kinds = typeof wanted.kind === 'string' ? [wanted.kind] : wanted.kind;
  if (!kinds.includes(finding.kind) || finding.action !== wanted.action) return false;
  const paths = [...(wanted.paths ?? []), ...(wanted.path === undefined ? [] : [wanted.path])];
  if (!paths.every((path) => finding.copies.some((copy) => copy.path === `in/${path}`))) return false;
  if (!saysSo(finding, wanted)) return false;
  return wanted.lines === undefined || linesFit(finding, wanted.lines);
}

/** A finding in one line, for a person who reads why a case failed. */
function told(finding: Finding): string {
  const copies = finding.copies.map(
    ({ part, path, start, end }) => `${part} ${path}:${start.line}-${end.line}`,
  );
  const shares = (finding.shares ?? []).map(({ ofCopy, ofKeeper }) => ` (${ofCopy}, ${ofKeeper})`);
  return `${finding.action} ${finding.kind}: ${copies.join(', ')}${shares.join('')} “${finding.reason}”`;
}

/** What the report lacks or has too much of, one sentence each; empty when the case is content. */
export function complaints(report: ReportRead, { findings, only, skipped }: Case): string[] {
  const said = report.findings.map(told);
  const missing = findings.filter((wanted) => !report.findings.some((finding) => fits(finding, wanted)));
  const extra = report.findings.filter((finding) => !findings.some((wanted) => fits(finding, wanted)));
  const unnamed = skipped.filter((path) => !report.skipped.some((skip) => skip.path === `in/${path}`));
  return [
    ...missing.map(
      (wanted) => `not found: ${JSON.stringify(wanted)}; found: ${said.join(' | ') || 'nothing'}`,
    ),
    ...(only ? extra.map((finding) => `not expected: ${told(finding)}`) : []),
    ...unnamed.map((path) => `not named as skipped: ${path}`),
  ];
}
