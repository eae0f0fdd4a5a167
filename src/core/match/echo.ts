import type { Paragraph } from '../copy/article.ts';
import { headWords } from './contained/heads.ts';
import { wordsOfParagraph } from './paragraph-words.ts';
import { gramWords } from './passages/gram.ts';

/** Words in a row that two places must share before either search for parts of paragraphs can find anything. */
const echoWords: number = Math.min(headWords, gramWords);

/** Slots for each word at the least: the table is at most half full. */
const slotsPerWord = 2;

function gramAt(words: Uint32Array, at: number): number {
  let hash = 0;
  for (let word = at; word < at + echoWords; word++) {
    hash = Math.imul((hash >>> 15) ^ hash ^ Number(words[word]), 0x9e3779b1);
  }
  return Math.max(1, (hash ^ (hash >>> 16)) >>> 0);
}

/**
 * Whether any five words in a row stand in an article twice, also across the borders of its paragraphs. Where none do,
 * no paragraph is contained in others (its first five words would stand there, `findHeads`) and no two share a passage
 * (its grams are of five words, `PassageIndex`): most copy needs no such search. Words are told by their hashes, so that
 * an echo may be seen where there is none, never the other way round.
 *
 * Open addressing with linear probing (Knuth, vol. 3, 6.4). Linear: some 10 ns a word.
 */
export function hasEcho(paragraphs: readonly Paragraph[]): boolean {
  // The paragraphs that the searches read, so that neighbours there are neighbours here.
  const read = paragraphs.filter(({ folded, role }) => folded !== '' && role !== 'separator');
  const hashes = read.map((paragraph) => wordsOfParagraph(paragraph).hashed);
  const words = new Uint32Array(hashes.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const own of hashes) {
    words.set(own, length);
    length += own.length;
  }
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(slotsPerWord * length + 1)));
  const mask = slots.length - 1;
  for (let at = 0; at + echoWords <= length; at++) {
    const gram = gramAt(words, at);
    let slot = gram & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (slots[slot] === gram) return true;
    slots[slot] = gram;
  }
  return false;
}
