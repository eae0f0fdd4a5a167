import type { Article } from '../../copy/article.ts';
import { isDateline } from '../../copy/dateline.ts';
import { splitSentences } from '../../copy/sentences.ts';
import { tidy } from '../../copy/wording.ts';
import { fold } from '../fold.ts';
import type { WordRange } from '../near/alignment.ts';
import { wordsOf } from '../near/words.ts';
import type { Placed, Stream } from './stream.ts';
import { closesQuotation, layOut, opensQuotation, type Laid } from './tokens.ts';

/** Where sentences and quotations of a paragraph begin and end. Words are counted from the paragraph's first. */
export interface Borders {
  readonly sentences: readonly WordRange[];
  /** Number of the sentence that begins with this word. */
  sentenceAt(word: number): number | undefined;
  /** Whether something begins with this word; `quotation`: the beginning of a quotation will do. */
  begins(word: number, quotation: boolean): boolean;
  /** Whether something ends with this word. */
  ends(word: number, quotation: boolean): boolean;
  readonly isQuotation: { readonly begin: boolean; readonly end: boolean };
}

/** No dateline is longer, the dash behind it included. */
const datelineReach = 104;

/** The sentences of a text as ranges of its words; one for all when the words do not come out the same. */
function sentencesOf(text: string, words: readonly string[]): WordRange[] {
  const found: string[] = [];
  const ranges = splitSentences(text).map(({ start, end }) => {
    const first = found.length;
    for (const word of wordsOf(fold(text.slice(start, end)))) found.push(word);
    return { start: first, end: found.length };
  });
  const same = found.length === words.length && found.every((word, index) => word === words[index]);
  return same ? ranges.filter(({ start, end }) => start < end) : [{ start: 0, end: words.length }];
}

/** Words of the dateline that a paragraph begins with (`LONDON, March 2 (AP) - `); 0 for none. */
function datelineWords(text: string): number {
  const dash = /(?<=\s)[-–—]{1,2}(?=\s)/.exec(text.slice(0, datelineReach));
  if (dash === null) return 0;
  const line = tidy(text.slice(0, dash.index));
  return isDateline(line) ? wordsOf(fold(line)).length : 0;
}

function bordersOf(text: string, folded: string, words: readonly string[]): Borders {
  const sentences = sentencesOf(text, words);
  const numbers = new Map(sentences.map(({ start }, number) => [start, number]));
  const story = datelineWords(text);
  const lasts = new Set(sentences.map(({ end }) => end - 1));
  let known: Laid | undefined;
  const laid = (): Laid => (known ??= layOut(folded, words));
  return {
    sentences,
    sentenceAt: (word) => numbers.get(word),
    begins: (word, quotation) =>
      word === story || numbers.has(word) || (quotation && opensQuotation(laid(), word)),
    ends: (word, quotation) => lasts.has(word) || (quotation && closesQuotation(laid(), word)),
    get isQuotation(): Borders['isQuotation'] {
      return { begin: opensQuotation(laid(), 0), end: closesQuotation(laid(), words.length - 1) };
    },
  };
}

/** Gives the borders of a paragraph of the stream; found when first asked for, as few paragraphs need them. */
export function makeBorders(article: Article, { placed }: Stream): (paragraph: number) => Borders {
  const known: (Borders | undefined)[] = [];
  return (paragraph) => {
    const { index, words } = placed[paragraph] as Placed; // positions come from the stream
    const { start, end, folded } = article.paragraphs[index] as Article['paragraphs'][number];
    return (known[paragraph] ??= bordersOf(article.decoded.text.slice(start, end), folded, words));
  };
}
