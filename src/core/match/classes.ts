import type { Article, Paragraph } from '../copy/article.ts';
import { parseSourceLine } from '../copy/source-line.ts';
import { matchKey, sameText, withoutFullStop } from './fold.ts';
import { ruleText } from './rule-text.ts';

/** For each paragraph the index of the first paragraph that says the same, itself included. */
export type Classes = readonly number[];

/**
 * End marks that stand on the last words of a story as old wires send them (`…a barrel. Reuter`); one copy of a block
 * may carry it and the other not. They say nothing but that the story ends.
 */
const endMarks: readonly string[] = [
  ' reuter',
  ' reuters',
  ' (end)',
  ' (ends)',
  ' ends',
  ' ###',
  ' endit',
  '-30-', // folding takes the blanks beside a dash
];
const sentenceEnd = /[.!?…。।۔]["')\]]{0,3}$/;

/** A folded text without an end mark behind its last sentence. */
export function withoutEndMark(folded: string): string {
  const mark = endMarks.find((known) => folded.endsWith(known));
  if (mark === undefined) return folded;
  const body = folded.slice(0, -mark.length);
  return sentenceEnd.test(body.slice(-4)) ? withoutFullStop(body) : folded;
}

/** What is compared of a paragraph; two source lines are compared by the sources they name. */
function keyText(article: Article, paragraph: Paragraph): string {
  if (paragraph.role === 'source') {
    const line = parseSourceLine(article.decoded.text.slice(paragraph.start, paragraph.end));
    if (line !== undefined) return `source\n${line.sources.join('\n')}\n\n${line.detail}`;
  }
  if (paragraph.folded !== '') return withoutEndMark(paragraph.folded);
  return paragraph.role === 'separator' ? `mark\n${ruleText(article, paragraph)}` : '';
}

/**
 * Sorts the paragraphs of an article into classes of equal text. The key only nominates: `sameText` decides. A
 * paragraph with nothing to read (a picture, a stray sign) is alone in its class; rules and end marks are compared as
 * printed, so that they can close a block. Expected linear time.
 */
export function classify(article: Article): Classes {
  const heads = new Map<string, { index: number; text: string }[]>();
  return article.paragraphs.map((paragraph) => {
    const { index } = paragraph;
    const text = keyText(article, paragraph);
    if (text === '') return index;
    const key = matchKey(text);
    const known = heads.get(key);
    const head = known?.find((candidate) => sameText(candidate.text, text));
    if (head !== undefined) return head.index;
    if (known === undefined) heads.set(key, [{ index, text }]);
    else known.push({ index, text });
    return index;
  });
}
