// Own words of the benchmark: nothing here may come from the tool, or a mistake of the tool would hide itself.

const dense =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}';
/** A letter of a script without blanks, a word of any other script, or a sign that carries a fact. */
const wordShape = new RegExp(`[${dense}%$€£¥]|[^\\P{L}${dense}]+|[\\p{N}\\p{M}]+`, 'gu');
const denseShape = new RegExp(`[${dense}]`, 'gu');
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The words of a text for counting: lower case, without punctuation; `%` and signs of currencies are words. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').replace(unseen, '').toLowerCase();
  const found: string[] = [];
  let end = -1;
  for (const match of plain.matchAll(wordShape)) {
    const word = match[0];
    // Letters, digits and marks that touch are one word: "7th", "B2", "ko̱".
    if (match.index === end && !isDense(word) && isJoined(found.at(-1)))
      found.push(`${found.pop() ?? ''}${word}`);
    else found.push(word);
    end = match.index + word.length;
  }
  return found;
}

function isDense(word: string): boolean {
  return word.search(denseShape) === 0 || '%$€£¥'.includes(word);
}

function isJoined(word: string | undefined): boolean {
  return word !== undefined && !isDense(word);
}

/** Every run of five words, as one string each; of a shorter text the text itself. */
export function gramsOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  if (words.length < 5) return [words.join(' ')];
  return Array.from({ length: words.length - 4 }, (_, at) => words.slice(at, at + 5).join(' '));
}

/** A text in pieces that can be replaced one by one, and what joins them again. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly glue: string;
}

/** Takes a paragraph apart at blanks; one of a script without blanks at the words that ICU sees. */
export function takeApart(text: string): Pieces {
  const letters = text.match(denseShape)?.length ?? 0;
  if (letters * 3 < text.length) return { pieces: text.split(' '), glue: ' ' };
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(text);
  return { pieces: Array.from(segments, (segment) => segment.segment), glue: '' };
}

/** The word inside a piece, without the punctuation around it. */
export interface Core {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

export function coreOf(piece: string): Core {
  const characters = [...piece];
  const first = characters.findIndex(isWordCharacter);
  if (first === -1) return { before: piece, word: '', after: '' };
  const last = characters.findLastIndex(isWordCharacter);
  return {
    before: characters.slice(0, first).join(''),
    word: characters.slice(first, last + 1).join(''),
    after: characters.slice(last + 1).join(''),
  };
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}
