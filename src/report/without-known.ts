import type { Report } from './report.ts';

/**
 * The report without findings that a check knows from its baseline: what annotates a change, or fails in a test view,
 * would show them again and again.
 */
export function withoutKnown(report: Report): Report {
  const known = new Set(report.check?.known);
  return known.size === 0
    ? report
    : { ...report, findings: report.findings.filter(({ id }) => !known.has(id)) };
}
