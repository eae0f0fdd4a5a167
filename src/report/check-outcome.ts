import type { KnownFinding } from './baseline.ts';

/** How much a check is about that looks at some of the articles. */
interface ScopeSizes {
  /** Articles that it is about. */
  readonly articles: number;
  /** Findings that touch none of them, and are left out of the report. */
  readonly elsewhere: number;
}

/** What a check makes of a finding: it counts, or is `known` from the baseline. */
export type Standing = 'counts' | 'known';

/** What a check makes of findings, by their ids; of others it makes nothing. */
export function standingsOf(check: CheckOutcome | undefined): ReadonlyMap<string, Standing> {
  return new Map([
    ...(check?.counted ?? []).map((id) => [id, 'counts'] as const),
    ...(check?.known ?? []).map((id) => [id, 'known'] as const),
  ]);
}

/** What a check came to. */
export interface CheckOutcome {
  readonly passed: boolean;
  /** Ids of the findings that count and are not known, in the order of the report. */
  readonly counted: readonly string[];
  /** So many of them are let pass. */
  readonly maxFindings: number;
  /** Ids of the findings that would count and stand in the baseline. */
  readonly known: readonly string[];
  /** What stands in the baseline and is not found any more, in any article. */
  readonly stale: readonly KnownFinding[];
  readonly since?: ScopeSizes & { readonly commit: string };
  readonly focus?: ScopeSizes & { readonly paths: readonly string[] };
}
