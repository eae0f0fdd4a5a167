// What the benchmark reads of a report. Written by hand and not taken from the source, so that a field that goes
// missing is noticed here; schema/report.schema.json describes the whole.

export interface ReportSpan {
  readonly start: number;
  readonly end: number;
}

export interface ReportCopy {
  readonly path: string;
  readonly start: { readonly byte: number };
  readonly end: { readonly byte: number };
}

export interface ReportFinding {
  readonly id: string;
  readonly kind: string;
  readonly action: string;
  readonly reason: string;
  readonly copies: readonly ReportCopy[];
  readonly differences?: readonly unknown[];
}

export interface ReportArticle {
  readonly path: string;
  readonly cuts: readonly { readonly span: ReportSpan; readonly finding: string }[];
}

export interface Report {
  readonly articles: readonly ReportArticle[];
  readonly findings: readonly ReportFinding[];
}

/** One run of the tool over a feed: its report, and the cleaned text of every article by path. */
export interface Outcome {
  readonly report: Report;
  readonly cleaned: ReadonlyMap<string, string>;
}
