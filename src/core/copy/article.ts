/** Half-open range of bytes in the original file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * An article's bytes beside the text they stand for.
 *
 * `text` leaves out a byte-order mark and nothing else. `byteAt` turns an offset into `text` (UTF-16 units, at a
 * character border) into a byte offset of `bytes`; it rises with its argument and `byteAt(text.length)` is
 * `bytes.length`.
 */
export interface DecodedArticle {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Lower-case WHATWG label where there is one: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  byteAt(offset: number): number;
}

/** One printed line: `text.slice(start, end)` without its line end; the next line begins at `next`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** How the paragraphs of an article are set. */
export type Layout = 'line' | 'blank' | 'wrapped' | 'indented';

export const layouts = {
  line: 'every line is a paragraph',
  blank: 'blank lines part the paragraphs',
  wrapped: 'paragraphs are wrapped at a column',
  indented: 'an indented line opens a paragraph',
} satisfies Record<Layout, string>;

/** What a paragraph is in the article. */
export type Role =
  'body' | 'headline' | 'dateline' | 'byline' | 'source' | 'credit' | 'notice' | 'promo' | 'separator';

export const roles = {
  body: 'copy of the story itself',
  headline: 'title over the story',
  dateline: 'place and date of the report, on a line of its own',
  byline: 'the line that names the author',
  source: 'attribution line that names where the copy comes from',
  credit: 'reporters, editors, photographers',
  notice: 'copyright, disclaimer, note to editors',
  promo: 'pointer to other copy, share button, ad marker',
  separator: 'rule or end mark: ***, -30-, (END), Reuter',
} satisfies Record<Role, string>;

/**
 * What a paragraph stands among. `prose` is running copy. The others repeat their lines on purpose, so that a repeat
 * there says nothing about a fault.
 */
export type Context = 'prose' | 'short' | 'question' | 'list' | 'table' | 'code' | 'embed' | 'caption';

export const contexts = {
  prose: 'a paragraph of sentences',
  short: 'a line too short or too loose to be a sentence',
  question: 'a turn of questions and answers',
  list: 'an item of a list',
  table: 'a row of a table or a roster',
  code: 'program code or markup',
  embed: 'the signature of a social embed',
  caption: 'the words under a picture, chart or table',
} satisfies Record<Context, string>;

/** The unit of copy. Offsets are UTF-16 units of `DecodedArticle.text`. */
export interface Paragraph {
  /** Position in the article, from 0. */
  readonly index: number;
  /** First unit of its first line, indentation included. */
  readonly start: number;
  /** After its last unit; the line end stays outside. */
  readonly end: number;
  /** Index into `Article.lines`, from 0. */
  readonly firstLine: number;
  /** Index into `Article.lines`, inclusive. */
  readonly lastLine: number;
  readonly role: Role;
  readonly context: Context;
  /** Text after folding (`match/fold.ts`): what "the same" is judged on. Empty for a line without letter or digit. */
  readonly folded: string;
  /** Letters and digits in `folded`, in code points. */
  readonly letters: number;
  /** Set where its last sentence may go on in the next paragraph: the two may be lines of one, wrapped. */
  readonly mayGoOn?: true;
}

/** One piece of copy, taken apart. */
export interface Article {
  /** As the report shows it; `/` between folders. Bytes that are not UTF-8 are lone surrogates U+DC80..U+DCFF. */
  readonly path: string;
  readonly decoded: DecodedArticle;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly paragraphs: readonly Paragraph[];
}
