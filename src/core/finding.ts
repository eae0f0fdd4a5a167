import type { Span } from './copy/article.ts';

/** What a finding is about; DESIGN of the kinds: `kinds` below. */
export type FindingKind =
  | 'repeated-block'
  | 'repeated-paragraph'
  | 'repeated-source-line'
  | 'near-repeat'
  | 'contained-paragraph'
  | 'repeated-passage'
  | 'updated-paragraph'
  | 'shared-paragraph'
  | 'repeated-article'
  | 'standing-text';

/** How much a finding matters to a reader of a report: `warning` is a repeat that is cut by default. */
export type Level = 'warning' | 'note';

export interface KindInfo {
  readonly title: string;
  readonly level: Level;
  /** `article` findings stay inside one article, `feed` findings lie across articles. */
  readonly reach: 'article' | 'feed';
  /** Two or three sentences for a person who meets the kind for the first time. */
  readonly explanation: string;
}

export const kinds = {
  'repeated-block': {
    title: 'Repeated block',
    level: 'warning',
    reach: 'article',
    explanation:
      'Two or more paragraphs in a row are printed again in the same article, in the same order. ' +
      'The later copy is cut when it follows the first one directly or when the block is most of the article; ' +
      'otherwise each of its paragraphs is judged alone.',
  },
  'repeated-paragraph': {
    title: 'Repeated paragraph',
    level: 'warning',
    reach: 'article',
    explanation:
      'One paragraph is printed again in the same article. The later copy is cut when it is prose and does not ' +
      'stand where lines repeat on purpose, such as an interview, a list or a table.',
  },
  'repeated-source-line': {
    title: 'Repeated source line',
    level: 'warning',
    reach: 'article',
    explanation:
      'An attribution line names a source that this article has named already. The later line is cut unless it ' +
      'belongs to a table, a chart or a picture, or is the second half of a press release frame.',
  },
  'near-repeat': {
    title: 'Near repeat',
    level: 'warning',
    reach: 'article',
    explanation:
      'One paragraph is printed again with small changes of wording and the same facts. It is cut when the two are ' +
      'alike enough.',
  },
  'contained-paragraph': {
    title: 'Contained paragraph',
    level: 'warning',
    reach: 'article',
    explanation:
      'Every sentence of a paragraph stands in other copy: a teaser, a summary, a quotation printed twice, paragraphs ' +
      'run together. The longer or the properly split copy stays.',
  },
  'repeated-passage': {
    title: 'Repeated passage',
    level: 'note',
    reach: 'article',
    explanation:
      'Sentences are repeated inside a paragraph that is new otherwise, or a body is printed again with other ' +
      'paragraph breaks. Whole paragraphs are cut; parts of one only on request (--cut sentences).',
  },
  'updated-paragraph': {
    title: 'Updated paragraph',
    level: 'note',
    reach: 'article',
    explanation:
      'Two paragraphs are nearly the same and differ in a fact: a number, a name, a date, a negation, a quotation, ' +
      'or a word that may be one. This is never cut.',
  },
  'shared-paragraph': {
    title: 'Shared paragraph',
    level: 'note',
    reach: 'feed',
    explanation: 'The same paragraphs stand in several articles. They are cut on request (--across cut).',
  },
  'repeated-article': {
    title: 'Repeated article',
    level: 'note',
    reach: 'feed',
    explanation:
      'Several articles say the same from beginning to end, and all but one are emptied on request (--across cut); ' +
      'or they are versions of one story, which stay.',
  },
  'standing-text': {
    title: 'Standing text',
    level: 'note',
    reach: 'feed',
    explanation:
      'The same paragraph stands in many articles that share little else: a disclaimer, a sign-off, an ad marker. ' +
      'It is cut on request (--across cut).',
  },
} satisfies Record<FindingKind, KindInfo>;

/** A position in a file: `byte` from 0; `line` and `column` from 1, the column in UTF-16 units. */
export interface Place {
  readonly byte: number;
  readonly line: number;
  readonly column: number;
}

/** `keeper`: the copy that stays for the others. `cut`: left out of the cleaned copy. `kept`: repeated, and stays. */
export type Part = 'keeper' | 'cut' | 'kept';

export interface FindingCopy {
  readonly path: string;
  readonly start: Place;
  /** `byte` is exclusive, `line` is the last line of the copy, `column` is after its last unit. */
  readonly end: Place;
  readonly part: Part;
  /** Which printing of the repeat this is: 0 for the keeper's, 1 for the next, … A printing with new copy inside is in pieces. */
  readonly printing: number;
  /** The copy as printed, line ends as LF. Left out where it equals the text of the keeper's piece it repeats. */
  readonly text?: string;
}

/** Words that differ between a keeper and another printing; either side is empty for an insertion or a deletion. */
export interface Difference {
  readonly printing: number;
  readonly keeper: string;
  readonly copy: string;
}

/** How much of an article stands in its keeper, and how much of the keeper in it: shares of their letters, 0 to 1. */
export interface Share {
  readonly printing: number;
  readonly ofCopy: number;
  readonly ofKeeper: number;
}

/** How far a text has spread in a feed. */
export interface Spread {
  readonly articles: number;
  /** Agencies, outlets or folders that the articles come from. */
  readonly sources: number;
}

/** One entry of the report. */
export interface Finding {
  /** Kind and content decide it, so it outlives moved lines and renamed folders; unique within a report. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly action: 'cut' | 'kept';
  /** A sentence for a person: which rule decided, and on what evidence. */
  readonly reason: string;
  /** 1 for equal folded text; for near repeats the share of aligned words, from 0 to 1. */
  readonly score: number;
  /** By printing, then by path and position. */
  readonly copies: readonly FindingCopy[];
  readonly differences?: readonly Difference[];
  /** Of versions of one story, one for each printing after the keeper's. */
  readonly shares?: readonly Share[];
  /** Of standing text. */
  readonly spread?: Spread;
}

/** A span left out of a cleaned copy, with the span that says the same and stays. Both spans hold paragraphs' text only. */
export interface Cut {
  readonly span: Span;
  readonly keeper: { readonly path: string; readonly span: Span };
  /** Copies on the way to the keeper that are cut as well; needed to prove the cut anew, and in no report. */
  readonly via?: readonly { readonly path: string; readonly span: Span }[];
  readonly finding: string;
}

/** What became of one article. */
export interface ArticleResult {
  readonly path: string;
  readonly encoding: string;
  readonly layout: string;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Paragraphs, rules and end marks not counted. */
  readonly paragraphs: number;
  /** Paragraphs cut, sorted by position; each proved against its keeper. */
  readonly cuts: readonly Cut[];
  /** Bytes to leave out, white space around the cuts included; sorted, disjoint. */
  readonly removals: readonly Span[];
  /** Ids of the findings that touch the article, sorted by position. */
  readonly findings: readonly string[];
}

/** An input that was not judged, and why: one sentence without the path. */
export interface Skip {
  readonly path: string;
  readonly reason: string;
  /** `error` makes the run untrustworthy (exit 2); `note` is what a user would expect, such as a binary file. */
  readonly level: 'error' | 'note';
  /** Left out as it was told or is documented, such as what is hidden or the output of an earlier run: nothing is lost. */
  readonly asTold?: true;
}

export interface Totals {
  readonly articles: number;
  readonly articlesCut: number;
  readonly paragraphs: number;
  readonly paragraphsCut: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly findings: number;
  readonly findingsCut: number;
  readonly skipped: number;
}

/** What a run found and decided; the same input gives the same result, whatever the order it came in. */
export interface Result {
  /** Sorted by path, code unit by code unit. */
  readonly articles: readonly ArticleResult[];
  /** Sorted by the path and position of the first copy after the keeper. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skip[];
  /** What was not looked into, one sentence each, with how often; empty when every candidate was. */
  readonly limits: readonly string[];
  readonly totals: Totals;
}
