import type { ArticleResult, Finding, Result, Skip, Totals } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { CheckOutcome } from './check-outcome.ts';

/** Every format is made from this and nothing else; `schema/report.schema.json` says what each part means. */
export interface Report {
  /** Rises in its second part when something is added, in its first when something changes or goes. */
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'dedupe-wire'; readonly version: string };
  readonly settings: Settings;
  readonly totals: Totals;
  /** Of a run that was a check. */
  readonly check?: CheckOutcome;
  readonly articles: readonly ArticleResult[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skip[];
  /** What was not looked into, one sentence each. */
  readonly limits: readonly string[];
}

/**
 * Puts a run's result under a title page. Nothing of the machine or the moment goes in, so that the same articles
 * give the same report anywhere.
 */
export function makeReport(result: Result, settings: Settings, version: string): Report {
  return {
    schemaVersion: '1.0',
    tool: { name: 'dedupe-wire', version },
    settings,
    totals: result.totals,
    articles: result.articles,
    findings: result.findings,
    skipped: result.skipped,
    limits: result.limits,
  };
}
