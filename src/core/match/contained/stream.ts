import type { Article } from '../../copy/article.ts';
import { hashWords } from '../near/grams.ts';
import { wordsOfParagraph } from '../paragraph-words.ts';
import { tokensOf } from './tokens.ts';

/** A paragraph in the stream. */
export interface Placed {
  /** Index in the article. */
  readonly index: number;
  /** Half-open range of positions in the stream. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The words as they are compared. */
  readonly tokens: readonly string[];
}

/**
 * The words of an article end to end. Between two paragraphs of which copy has been cut stands a position without a
 * word. Paragraphs of the stream are called by their place in `placed`.
 */
export interface Stream {
  readonly placed: readonly Placed[];
  /** A hash of the word at each position: to look words up, not to tell that they are equal. */
  readonly hashes: Uint32Array;
  /** Paragraph that each position belongs to. */
  readonly owners: Uint32Array;
}

/**
 * Lays the words of all paragraphs that stay end to end; rules, end marks and paragraphs without words are passed over.
 * Linear.
 */
export function streamOf({ paragraphs }: Article, isStaying: (index: number) => boolean): Stream {
  const placed: Placed[] = [];
  let position = 0;
  let isCut = false;
  const hashed: Uint32Array[] = [];
  for (const paragraph of paragraphs) {
    const { index, folded, role } = paragraph;
    if (!isStaying(index)) {
      isCut = true;
      continue;
    }
    if (folded === '' || role === 'separator') continue;
    const { words, hashed: hashedWords } = wordsOfParagraph(paragraph);
    const start = isCut ? position + 1 : position;
    position = start + words.length;
    isCut = false;
    const tokens = tokensOf(folded, words);
    placed.push({ index, start, end: position, words, tokens });
    hashed.push(tokens === words ? hashedWords : hashWords(tokens));
  }
  const hashes = new Uint32Array(position);
  const owners = new Uint32Array(position);
  for (const [paragraph, { start, end }] of placed.entries()) {
    hashes.set(hashed[paragraph] as Uint32Array, start); // one for each
    owners.fill(paragraph, start, end);
  }
  return { placed, hashes, owners };
}

/** A paragraph of the stream; numbers of paragraphs come from the stream. */
export function placedAt({ placed }: Stream, paragraph: number): Placed {
  return placed[paragraph] as Placed;
}

/** The word at a position, and as it is compared; undefined where there is none. */
export function wordAt(
  stream: Stream,
  position: number,
  form: 'words' | 'tokens' = 'words',
): string | undefined {
  const owner = stream.owners[position];
  if (owner === undefined) return undefined;
  const placed = placedAt(stream, owner);
  return placed[form][position - placed.start];
}

/** Equal words from two positions on, at most `most`; all `most` words from `a` on are in one paragraph. */
export function equalWords(stream: Stream, a: number, b: number, most: number): number {
  const { hashes } = stream;
  let equal = 0;
  while (
    equal < most &&
    hashes[a + equal] === hashes[b + equal] &&
    wordAt(stream, a + equal, 'tokens') === wordAt(stream, b + equal, 'tokens')
  )
    equal++;
  return equal;
}
