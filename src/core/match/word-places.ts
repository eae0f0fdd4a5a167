import { fold } from './fold.ts';
import { signOf, signs } from './near/signs.ts';
import { wordsOf } from './near/words.ts';

/** Half-open range of text offsets (UTF-16 units). */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a text without white space, in order. */
function tokensOf(text: string): Place[] {
  return [...text.matchAll(/[^\s\u0085\u200b]+/gu)].map(({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
}

/** The words of a stretch of text. A letter behind it keeps what folding drops where nothing can be read: `10 €`. */
function wordsIn(text: string, { start, end }: Place): string[] {
  return wordsOf(fold(`${text.slice(start, end)} | a`)).slice(0, -1);
}

/**
 * A token in pieces that hold a word each: characters that are words of their own, and what stands between them, as in
 * `NHKによると2024年`.
 */
function* piecesOf(text: string, { start, end }: Place): Generator<Place, void, void> {
  let from = start;
  for (let at = start; at < end;) {
    const next = at + (Number(text.codePointAt(at)) > 0xffff ? 2 : 1);
    const [word] = wordsIn(text, { start: at, end: next });
    if (word !== undefined && signOf(Number(word.codePointAt(0))) === signs.alone) {
      yield { start: from, end: at };
      yield { start: at, end: next };
      from = next;
    }
    at = next;
  }
  yield { start: from, end };
}

/** Where the words of a token stand in it; the whole token for each where its pieces do not add up to them. */
function placesIn(text: string, token: Place, words: readonly string[]): Place[] {
  if (words.length === 1) return [token];
  const pieces = [...piecesOf(text, token)].flatMap((piece) =>
    wordsIn(text, piece).map((word) => ({ word, piece })),
  );
  const fits = pieces.length === words.length && pieces.every(({ word }, at) => word === words[at]);
  return fits ? pieces.map(({ piece }) => piece) : words.map(() => token);
}

/**
 * Where the words of a paragraph stand as printed: for each of the words of its folded text (`wordsOf`) the printed
 * token that holds it, or the character itself where that is a word, as in unspaced scripts; both tokens for a word
 * broken at a line end. Undefined where the tokens do not add up to the same words: no place is better than a wrong one.
 * Linear.
 */
export function placesOfWords(printed: string, words: readonly string[]): Place[] | undefined {
  const tokens = tokensOf(printed);
  const places: Place[] = [];
  const goesOn = (own: readonly string[]): boolean =>
    own.every((word, at) => word === words[places.length + at]);
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at] as Place;
    let own = wordsIn(printed, token);
    const next = tokens[at + 1];
    if (next !== undefined && !goesOn(own)) {
      token = { start: token.start, end: next.end };
      own = wordsIn(printed, token);
      at++;
    }
    if (!goesOn(own)) return undefined;
    for (const place of placesIn(printed, token, own)) places.push(place);
  }
  return places.length === words.length ? places : undefined;
}
