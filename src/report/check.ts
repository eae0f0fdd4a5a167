import { kinds } from '../core/finding.ts';
import type { Finding, FindingKind } from '../core/finding.ts';
import { knownAmong, staleAmong, type Baseline, type KnownFinding } from './baseline.ts';
import type { CheckOutcome } from './check-outcome.ts';
import { narrow } from './narrow.ts';
import type { Report } from './report.ts';

/** What counts in a check: whatever would be cut, or findings of a kind. */
export type Counted = 'cut' | FindingKind;

/** The articles that a check is about. */
export interface Scope {
  /** As it was given: the commit since which they were changed, or the files and folders that they lie in. */
  readonly of:
    | { readonly kind: 'since'; readonly commit: string }
    | { readonly kind: 'focus'; readonly paths: readonly string[] };
  /** Their paths. */
  readonly articles: ReadonlySet<string>;
}

export interface CheckPolicy {
  readonly failOn: readonly Counted[];
  readonly maxFindings: number;
  readonly baseline: Baseline | undefined;
  readonly scope: Scope | undefined;
}

/**
 * Whether a finding counts. A kind that is cut by default counts where it would be cut: what stays there stays on
 * purpose. The other kinds are news by being there.
 */
export function counts({ kind, action }: Finding, failOn: readonly Counted[]): boolean {
  if (action === 'cut' && failOn.includes('cut')) return true;
  return failOn.includes(kind) && (action === 'cut' || kinds[kind].level === 'note');
}

/** Adds to a report what a check makes of it, and leaves out what the check is not about. */
export function checked(report: Report, policy: CheckPolicy): Report & { readonly check: CheckOutcome } {
  const { failOn, maxFindings, baseline = new Map<string, KnownFinding>(), scope } = policy;
  const counting = report.findings.filter((finding) => counts(finding, failOn));
  const known = knownAmong(counting, baseline);
  const about = scope === undefined ? report : narrow(report, scope.articles);
  const shown = new Set(about.findings.map(({ id }) => id));
  const ids = counting.map(({ id }) => id).filter((id) => shown.has(id));
  const counted = ids.filter((id) => !known.has(id));
  const check: CheckOutcome = {
    passed: counted.length <= maxFindings,
    counted,
    maxFindings,
    known: ids.filter((id) => known.has(id)),
    stale: staleAmong(report.findings, baseline),
  };
  if (scope === undefined) return { ...about, check };
  const elsewhere = report.findings.length - about.findings.length;
  return { ...about, check: { ...check, ...told(scope, elsewhere) } };
}

function told({ of, articles }: Scope, elsewhere: number): Pick<CheckOutcome, 'since' | 'focus'> {
  const sizes = { articles: articles.size, elsewhere };
  return of.kind === 'since'
    ? { since: { commit: of.commit, ...sizes } }
    : { focus: { paths: of.paths, ...sizes } };
}
