import { grouped } from '../numbers.ts';
import type { PagePiece, PagePrinting } from '../page-data.ts';
import { make } from './dom.ts';
import type { Child } from './dom.ts';
import { partNames } from './words.ts';

/** How the words of a printing are set. */
export interface CopyStyle {
  /** The keeper's texts, which pieces without one of their own repeat. */
  readonly keeperTexts: readonly string[];
  /** Offsets and lengths of what differs, piece by piece. */
  readonly marks: readonly (readonly number[])[];
  /** Whether every line of the article is a paragraph; its lines are set apart then. */
  readonly lines: boolean;
}

/** The words of a printing: its own, and those around it where they could be had. */
export interface CopyText {
  readonly before: HTMLElement | undefined;
  readonly body: HTMLElement;
  readonly after: HTMLElement | undefined;
}

export function textsOf({ pieces }: PagePrinting, keeperTexts: readonly string[]): readonly string[] {
  return pieces.map(({ text }, piece) => text ?? keeperTexts[piece] ?? '');
}

/** Where one paragraph ends and the next begins, there is a gap; its line ends stay for whoever copies the text. */
function set(text: string, lines: boolean): Child[] {
  const parts = text.split(lines ? /(\s*\n\s*)/ : /(\s*\n\s*\n)/);
  return parts.map((part, at) => (at % 2 === 0 ? part : make('span', { class: 'gap' }, part)));
}

function marked(text: string, marks: readonly number[], lines: boolean): Child[] {
  const words: Child[] = [];
  let at = 0;
  for (let mark = 0; mark < marks.length; mark += 2) {
    const from = marks[mark] ?? 0;
    const to = from + (marks[mark + 1] ?? 0);
    words.push(...set(text.slice(at, from), lines));
    words.push(make('mark', {}, ...set(text.slice(from, to), lines)));
    at = to;
  }
  return [...words, ...set(text.slice(at), lines)];
}

/** The language of an article is unknown: an empty `lang` keeps a screen reader from taking it for English. */
function foreign(style: string, ...words: readonly Child[]): HTMLElement {
  return make('div', { class: style, lang: '', dir: 'auto' }, ...words);
}

/** Whether all of a printing begins and ends with lines, so that its surroundings are paragraphs of their own. */
function standsApart({ before = '', after = '', pieces }: PagePrinting): boolean {
  const between = pieces.slice(1).map((piece) => piece.between ?? '\n');
  return (
    [before, ...between].every((text) => /(^|\n)$/.test(text)) &&
    [...between, after].every((text) => /^(\n|$)/.test(text))
  );
}

function around(text: string | undefined, lines: boolean): HTMLElement | undefined {
  const words = (text ?? '').replace(/^\n+|\s+$/g, '');
  return words.trim() === '' ? undefined : foreign('copy around', ...set(words, lines));
}

function pieceNode(piece: PagePiece, text: string, marks: readonly number[], lines: boolean): HTMLElement {
  const words = make(
    'span',
    { class: `piece ${partNames[piece.part].style}` },
    ...marked(text, marks, lines),
  );
  if (piece.more !== undefined)
    words.append(make('span', { class: 'note', lang: 'en' }, ` … ${grouped(piece.more)} more letters`));
  return words;
}

/** What stands between two pieces; where it could not be had, a word about it when they are no neighbours. */
function betweenNode(
  { between, lines: [first] }: PagePiece,
  last: number,
  { lines, apart }: Setting,
): HTMLElement {
  if (between === undefined) {
    const isNeighbour = first - last <= (lines ? 1 : 2);
    if (isNeighbour) return make('span', { class: 'gap' }, '\n');
    return make('span', { class: 'note', lang: 'en' }, '\n… other copy stands here …\n');
  }
  if (between.trim() === '') return make('span', { class: 'gap' }, between);
  return make(
    'span',
    { class: 'around' },
    ...set(apart ? between.replace(/^\s+|\s+$/g, '') : between, lines),
  );
}

interface Setting {
  readonly lines: boolean;
  /** Whether pieces and what stands between them are paragraphs of their own. */
  readonly apart: boolean;
}

/** The words of one printing, with what stands around them faded and what differs marked. */
export function copyText(printing: PagePrinting, { keeperTexts, marks, lines }: CopyStyle): CopyText {
  const apart = standsApart(printing);
  const body = foreign(apart ? 'copy body apart' : 'copy body');
  const texts = textsOf(printing, keeperTexts);
  if (!apart) body.append(make('span', { class: 'around' }, ...set(printing.before ?? '', lines)));
  for (const [at, piece] of printing.pieces.entries()) {
    if (at > 0) body.append(betweenNode(piece, printing.pieces[at - 1]?.lines[1] ?? 0, { lines, apart }));
    body.append(pieceNode(piece, texts[at] ?? '', marks[at] ?? [], lines));
  }
  if (!apart) body.append(make('span', { class: 'around' }, ...set(printing.after ?? '', lines)));
  return {
    before: apart ? around(printing.before, lines) : undefined,
    body,
    after: apart ? around(printing.after, lines) : undefined,
  };
}
