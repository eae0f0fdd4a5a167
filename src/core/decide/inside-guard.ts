import type { Article, Paragraph } from '../copy/article.ts';
import { isSentenceShaped, splitSentences } from '../copy/sentences.ts';
import { wordSet } from '../copy/word-list.ts';
import { fold, withoutFullStop } from '../match/fold.ts';
import { isNameLine } from './name-line.ts';
import { between, paragraphAt, textAt, type View } from './view.ts';

/*
 * Whether a paragraph that stands inside a longer one may go. Of 94 such paragraphs of real copy a careful editor would
 * have put 28 back and argued about 42: headlines, standfirsts, notes, and body copy that a caption or a box repeats. What
 * is left here are those that nobody missed: a paragraph printed again with a sentence added, and pull quotes.
 */

/** What follows on a body sentence in a caption or a box that repeats it. */
const captionWords = wordSet({
  en: 'pictured file photo image above below left right seen read see also click watch',
  de: 'foto bild archivbild symbolbild oben unten links rechts lesen siehe',
  fr: 'photo image ci-dessus ci-dessous lire voir',
  es: 'foto imagen arriba abajo lea vea',
  pt: 'foto imagem acima abaixo leia veja',
  it: 'foto immagine sopra sotto leggi vedi',
  eo: 'foto bildo supre sube legu vidu',
});

const quotation = /^["“”„«»「『‹›'‘’].*["“”„«»」』‹›'’]\s*$/su;

/** Whether the copy opens the keeper, and what is added to it is running copy of a sentence or more. */
function isExtended(copy: Paragraph, keeper: Paragraph, keeperText: string): boolean {
  const opening = withoutFullStop(copy.folded);
  if (!keeper.folded.startsWith(opening)) return false;
  const words = keeper.folded.slice(opening.length).match(/[\p{L}\p{M}]+/u);
  return words !== null && !captionWords.has(words[0]) && isSentenceShaped(keeperText);
}

/** Whether the copy stands above the keeper and begins as it does: a summary of its first sentences. */
function isSummary(copy: Paragraph, keeper: Paragraph, copyText: string): boolean {
  const [first, ...others] = splitSentences(copyText);
  if (first === undefined || others.length === 0 || copy.folded.includes('"')) return false;
  const opening = withoutFullStop(fold(copyText.slice(first.start, first.end)));
  return copy.index < keeper.index && keeper.folded.startsWith(opening);
}

/** Whether the copy is a quotation that the keeper holds, marks and all. */
function isPullQuote(copy: Paragraph, keeper: Paragraph, copyText: string): boolean {
  return quotation.test(copyText) && keeper.folded.includes(withoutFullStop(copy.folded));
}

function endsInColon({ decoded }: Article, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && fold(decoded.text.slice(paragraph.start, paragraph.end)).endsWith(':');
}

/** Whether the paragraph above one introduces it: it ends in a colon. */
export function isIntroduced(view: View, index: number): boolean {
  const above = Number(view.above[index]);
  return endsInColon(view.article, view.article.paragraphs[above]);
}

/**
 * Whether the line below a paragraph gives the name of who said it: a pull quote. Where only one of two printings is
 * signed, the name would be left without its words.
 */
export function isSigned(view: View, index: number): boolean {
  const below = view.article.paragraphs[Number(view.below[index])];
  if (below === undefined || below.role !== 'body' || below.context === 'prose') return false;
  return isNameLine(textAt(view, below.index));
}

/** Whether `copy` may go in favour of the longer paragraph `keeper`. `held`: how many paragraphs the keeper holds. */
export function mayGoInside(view: View, copy: number, keeper: number, held: number): boolean {
  if (held > 1 || Number(view.above[copy]) < 0 || isIntroduced(view, copy)) return false;
  if (between(view.breaksBefore, Math.min(copy, keeper), Math.max(copy, keeper)) > 0) return false;
  const [shorter, longer] = [paragraphAt(view, copy), paragraphAt(view, keeper)];
  if ([shorter, longer].some(({ role, context }) => role !== 'body' || context !== 'prose')) return false;
  const text = textAt(view, copy);
  return (
    isExtended(shorter, longer, textAt(view, keeper)) ||
    isPullQuote(shorter, longer, text) ||
    isSummary(shorter, longer, text)
  );
}
