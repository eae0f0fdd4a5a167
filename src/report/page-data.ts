// What the page of the HTML report is told: written by html-index.ts and html-details.ts, read by the program in page/.
// Lists of columns and numbers instead of objects, since an archive has a hundred thousand findings. Every string is
// text that can be shown as it is: whatever would act has been spelled out.

/** What a stretch of an article's bar stands for, and what a piece of copy is. */
export const parts = { cut: 0, kept: 1, keeper: 2, version: 3 } as const;
export type PagePart = (typeof parts)[keyof typeof parts];

/** The bar of an article has this many steps from its first byte to its last. */
export const barSteps = 1000;

export interface PageKind {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
}

export interface PageTotals {
  readonly articles: number;
  readonly articlesCut: number;
  readonly paragraphs: number;
  readonly paragraphsCut: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Bytes that are printed elsewhere as well and stay. */
  readonly bytesKept: number;
  readonly findings: number;
  readonly findingsCut: number;
}

/** One entry an article, sorted by path. */
export interface PageArticles {
  readonly paragraphs: readonly number[];
  readonly paragraphsCut: readonly number[];
  readonly bytes: readonly number[];
  readonly bytesCut: readonly number[];
  readonly findings: readonly number[];
  /** 1 where every line is a paragraph. */
  readonly lines: readonly number[];
  /** Triples of step, length in steps and part, sorted by step. */
  readonly bars: readonly (readonly number[])[];
}

/** One entry a finding, in the order of the report. */
export interface PageFindings {
  readonly id: readonly string[];
  /** Indexes into the kinds. */
  readonly kind: readonly number[];
  /** 1 where copies are cut. */
  readonly cut: readonly number[];
  readonly score: readonly number[];
  /** Indexes into the paths: the article of the first copy after the keeper. */
  readonly path: readonly number[];
  /** The line where that copy begins. */
  readonly line: readonly number[];
  readonly printings: readonly number[];
  /** Letters and signs (UTF-16 units) of all printings after the keeper's. */
  readonly size: readonly number[];
  /** The other articles that hold a copy, rising; 0 where there is none. */
  readonly others: readonly (readonly number[] | 0)[];
  /** What a check makes of each: 1 where it counts, 2 where it is known from the baseline; left out where there is no check. */
  readonly check?: readonly number[];
  /** The first finding of each block of details. */
  readonly blocks: readonly number[];
}

export interface PageIndex {
  readonly version: string;
  readonly headline: string;
  /** The settings of the run, as half a sentence. */
  readonly settings: string;
  readonly totals: PageTotals;
  /** The kinds that were found. */
  readonly kinds: readonly PageKind[];
  /** The articles' paths, then others that findings name. */
  readonly paths: readonly string[];
  readonly articles: PageArticles;
  readonly findings: PageFindings;
  readonly skipped: readonly {
    readonly path: string;
    readonly reason: string;
    readonly isError: boolean;
  }[];
  readonly limits: readonly string[];
  /** What a check came to, one sentence each. */
  readonly check: readonly string[];
  /** Whether the copy around each finding could be had. */
  readonly hasSurroundings: boolean;
}

/** A stretch of one printing. */
export interface PagePiece {
  readonly part: PagePart;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  /** As printed; left out where it equals the text of the keeper's piece. */
  readonly text?: string;
  /** Letters and signs that were left out at the end of the text. */
  readonly more?: number;
  /** Copy between the piece before and this one, where it could be had. */
  readonly between?: string;
}

/** Pairs of offset and length of the stretches that differ, one list for each piece. */
export type PageMarks = readonly (readonly number[])[];

export interface PagePrinting {
  /** Index into the paths. */
  readonly path: number;
  readonly pieces: readonly PagePiece[];
  /** Copy that stands before and after it in the article. */
  readonly before?: string;
  readonly after?: string;
  /** Where it differs from the keeper's printing: in the keeper's words, and in its own. */
  readonly keeperMarks?: PageMarks;
  readonly marks?: PageMarks;
  /** Set when too many words differ to mark each of them. */
  readonly unmarked?: true;
}

export interface PageDetail {
  readonly reason: string;
  /** The keeper's printing first. */
  readonly printings: readonly PagePrinting[];
  /** Printing, the keeper's words, the copy's words. */
  readonly differences?: readonly (readonly [number, string, string])[];
  /** Differences beyond those. */
  readonly moreDifferences?: number;
  /** Printing, how much of it stands in the keeper, how much of the keeper in it. */
  readonly shares?: readonly (readonly [number, number, number])[];
  /** Articles and sources in which the text stands. */
  readonly spread?: readonly [number, number];
}
