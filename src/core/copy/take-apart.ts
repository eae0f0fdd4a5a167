import { countLetters, fold } from '../match/fold.ts';
import type { Article, DecodedArticle, Layout, Line, Paragraph, Role } from './article.ts';
import type { Draft } from './draft.ts';
import { groupLines } from './layout.ts';
import type { LineGroup } from './line-group.ts';
import { splitLines } from './lines.ts';
import { assignRoles } from './roles.ts';

/** The lines of a paragraph as printed, parted by LF. */
function printedText(text: string, lines: readonly Line[]): string {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return text.slice(first.start, first.end);
  return lines.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function draftOf(
  text: string,
  lines: readonly Line[],
  { firstLine, lastLine, mark }: LineGroup,
  index: number,
): Draft {
  const own = lines.slice(firstLine, lastLine + 1);
  const printed = printedText(text, own);
  const folded = fold(printed);
  return {
    index,
    start: Number(own[0]?.start),
    end: Number(own.at(-1)?.end),
    firstLine,
    lastLine,
    text: printed,
    folded,
    letters: countLetters(folded),
    mark,
  };
}

/** Roles of lines that stand by themselves, however they end. */
const loneRoles: readonly Role[] = ['separator', 'source', 'byline', 'dateline'];

/**
 * Takes one piece of copy apart into its lines and paragraphs. Every line with a letter or digit is in one paragraph;
 * blank lines are in none, save those inside front matter and blocks of code. Linear in the length of the text.
 */
export function takeApart(path: string, decoded: DecodedArticle, layout: Layout | 'auto'): Article {
  const { text } = decoded;
  const lines = splitLines(text);
  const { layout: prevailing, groups } = groupLines(text, lines, layout);
  const drafts = groups.map((group, index) => draftOf(text, lines, group, index));
  const verdicts = assignRoles(drafts);
  const isLone = (index: number): boolean => loneRoles.some((role) => verdicts[index]?.role === role);
  const paragraphs = drafts.map(({ index, start, end, firstLine, lastLine, folded, letters }): Paragraph => {
    const { role, context } = verdicts[index] as (typeof verdicts)[number]; // one for each draft
    const mayGoOn = groups[index]?.mayGoOn === true && !isLone(index) && !isLone(index + 1);
    const paragraph = { index, start, end, firstLine, lastLine, role, context, folded, letters };
    return mayGoOn ? { ...paragraph, mayGoOn } : paragraph;
  });
  return { path, decoded, lines, layout: prevailing, paragraphs };
}
