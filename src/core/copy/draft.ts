/** What the layout alone says about a paragraph. */
export type Mark = 'heading' | 'item' | 'row' | 'code' | 'image' | 'quote' | 'front-matter' | 'plain';

/** A paragraph before it is known what it is in the article. Offsets as in `Paragraph`. */
export interface Draft {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** As printed, marks included, line ends as LF. */
  readonly text: string;
  readonly folded: string;
  readonly letters: number;
  readonly mark: Mark;
}
