import type { Draft, DraftArticle, DraftParagraph, Ref, Right } from './draft.ts';
import type { PlantKind } from '../plant/kinds.ts';

/** A place in a file: bytes of UTF-8 from `start` to before `end`, lines from 1. */
export interface Spot {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One plant: what was printed again, where, and what may be done about it. */
export interface Label {
  readonly id: string;
  readonly kind: PlantKind;
  readonly right: Right;
  readonly original: readonly Spot[];
  readonly copy: readonly Spot[];
  /** The words of the copy. */
  readonly words: string;
  readonly facts: readonly string[];
}

/** A text that stands nowhere else in the feed, or whose other printings are labelled. */
export interface OwnText {
  readonly spot: Spot;
  readonly text: string;
  /** Another wording of the text that a plant put beside it without changing a fact: one of the two may go. */
  readonly twin?: string;
}

export interface Feed {
  /** Path below the feed's folder to text. */
  readonly files: ReadonlyMap<string, string>;
  readonly labels: readonly Label[];
  /** Every word that must be somewhere in the cleaned copies. */
  readonly own: readonly OwnText[];
}

const width = { wrapped: 66, indented: 64 };
const indent = '    ';

interface Printed {
  readonly path: string;
  readonly article: string;
  /** UTF-16 unit at which the paragraph's text begins. */
  readonly at: number;
  readonly text: string;
}

/** Prints a draft as files, and turns its references into places of the files. */
export function render(draft: Draft): Feed {
  const files = new Map<string, string>();
  const printed = new Map<number, Printed>();
  for (const [at, article] of draft.articles.entries()) {
    const path = pathOf(at);
    const { text, starts } = print(article);
    files.set(path, text);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const set = setText(paragraph, article);
      printed.set(paragraph.id, { path, article: text, at: starts[index] ?? 0, text: set });
    }
  }
  const spotOf = (ref: Ref): Spot => place(ref, printed);
  const twins = twinsOf(draft, printed);
  const own = ownRefs(draft).map((ref): OwnText => {
    const twin = twins.get(ref.id);
    const text = { spot: spotOf(ref), text: textOf(ref, printed) };
    return twin === undefined ? text : { ...text, twin };
  });
  const labels = draft.labels.map((label, at) => ({
    id: `${label.kind}-${at + 1}`,
    kind: label.kind,
    right: label.right,
    original: label.original.map(spotOf),
    copy: label.copy.map(spotOf),
    words: label.copy.map((ref) => textOf(ref, printed)).join('\n'),
    facts: label.facts,
  }));
  return { files, labels, own };
}

function ownRefs(draft: Draft): Ref[] {
  const whole = draft.articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ origin }) => origin === 'own'),
  );
  return [...whole.map(({ id }) => ({ id })), ...draft.fresh];
}

/** The copies of plants of one paragraph each of which either printing may stay, by original. */
function twinsOf({ labels }: Draft, printed: ReadonlyMap<number, Printed>): ReadonlyMap<number, string> {
  const pairs = labels.flatMap(({ right, original: [first, ...more], copy: [second, ...others] }) => {
    const isPair = right === 'either' && more.length + others.length === 0;
    if (!isPair || first === undefined || second === undefined) return [];
    return [[first.id, textOf(second, printed)] as const];
  });
  return new Map(pairs);
}

function pathOf(at: number): string {
  const day = String(1 + Math.floor(at / 100)).padStart(2, '0');
  return `2026/03/${day}/${String(at + 1).padStart(5, '0')}.txt`;
}

function print(article: DraftArticle): { text: string; starts: number[] } {
  const between = article.layout === 'line' || article.layout === 'indented' ? '\n' : '\n\n';
  const starts: number[] = [];
  let text = '';
  for (const paragraph of article.paragraphs) {
    if (text !== '') text += between;
    if (article.layout === 'indented') text += indent;
    starts.push(text.length);
    text += setText(paragraph, article);
  }
  return { text: `${text}\n`, starts };
}

function setText(paragraph: DraftParagraph, { layout }: DraftArticle): string {
  const columns = layout === 'wrapped' || layout === 'indented' ? width[layout] : undefined;
  return columns === undefined ? paragraph.text : wrap(paragraph.text, columns);
}

/** Breaks lines at blanks; no other character changes, so that places in the text stay where they were. */
export function wrap(text: string, columns: number): string {
  let used = 0;
  let wrapped = '';
  for (const word of text.split(' ')) {
    const fits = used + 1 + word.length <= columns;
    if (wrapped !== '') wrapped += fits ? ' ' : '\n';
    used = fits && wrapped !== '' ? used + 1 + word.length : word.length;
    wrapped += word;
  }
  return wrapped;
}

function printedOf(id: number, printed: ReadonlyMap<number, Printed>): Printed {
  const found = printed.get(id);
  if (found === undefined) throw new Error(`A label names paragraph ${id}, which is not printed.`);
  return found;
}

function textOf(ref: Ref, printed: ReadonlyMap<number, Printed>): string {
  return printedOf(ref.id, printed).text.slice(ref.from ?? 0, ref.to);
}

function place(ref: Ref, printed: ReadonlyMap<number, Printed>): Spot {
  const { path, article, at, text } = printedOf(ref.id, printed);
  const before = article.slice(0, at + (ref.from ?? 0));
  const inside = text.slice(ref.from ?? 0, ref.to);
  const start = Buffer.byteLength(before);
  const firstLine = 1 + linesIn(before);
  return {
    path,
    start,
    end: start + Buffer.byteLength(inside),
    firstLine,
    lastLine: firstLine + linesIn(inside),
  };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
