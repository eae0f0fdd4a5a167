import type { Article, Context, Layout, Paragraph, Role } from '../../src/core/copy/article.ts';
import { fromString } from '../../src/core/copy/decoded.ts';
import { splitLines } from '../../src/core/copy/lines.ts';
import { countLetters, fold } from '../../src/core/match/fold.ts';

/** A paragraph of an article that is made for a test: what it is, without a guess from its wording. */
export interface Made {
  readonly text: string;
  readonly role?: Role;
  readonly context?: Context;
  /** Whether its last sentence may go on in the next one. */
  readonly mayGoOn?: true;
}

/** Prose is what a plain text is; a rule or an end mark has the context of one. */
function whole(made: Made | string): Made & Required<Omit<Made, 'mayGoOn'>> {
  return { role: 'body', context: 'prose', ...(typeof made === 'string' ? { text: made } : made) };
}

/** An article of which each paragraph stands on lines of its own, `separator` between them. */
export function makeArticle(
  paragraphs: readonly (Made | string)[],
  separator = '\n',
  path = 'a.txt',
): Article {
  const made = paragraphs.map(whole);
  const text = made.map((paragraph) => paragraph.text).join(separator) + '\n';
  const lines = splitLines(text);
  let start = 0;
  let line = 0;
  const lineAt = (offset: number): number => {
    while (Number(lines[line]?.next) <= offset) line++;
    return line;
  };
  const taken = made.map((paragraph, index): Paragraph => {
    const from = start;
    const end = from + paragraph.text.length;
    start = end + separator.length;
    const folded = fold(paragraph.text);
    const letters = countLetters(folded);
    const { role, context, mayGoOn } = paragraph;
    return {
      ...(mayGoOn === undefined ? {} : { mayGoOn }),
      index,
      start: from,
      end,
      firstLine: lineAt(from),
      lastLine: lineAt(end),
      role,
      context,
      folded,
      letters,
    };
  });
  const layout: Layout = 'line';
  return { path, decoded: fromString(text), lines, layout, paragraphs: taken };
}

/** Sentences of prose, each of its own words and long enough to be cut alone. */
export const prose: readonly string[] = [
  'The harbour council opened the old bridge to walkers early on a cold winter morning.',
  'Engineers had painted the railings twice before the first visitors crossed the river.',
  'A teacher from the island carried the lantern that had stood in the village school.',
  'Nobody in the market could remember when the captain had last written to his office.',
  'The machine in the garden counted every summer guest and printed a quiet little paper.',
  'After the story was read aloud, the kitchen staff waited under the golden window.',
  'She followed the heavy carpet into the office, where a letter lay open on the table.',
  'Farmers along the river sold their apples while the council argued about the price.',
  'The orchestra played for two hours and the audience stayed until the lamps went out.',
  'Divers found the missing anchor near the northern pier and left it where it was.',
];

/** The n-th sentence of prose. */
export function sentence(at: number): string {
  return prose[at] ?? `Paragraph number ${at} has words of its own, and enough of them to be cut alone.`;
}
