import { nameJoiners } from './labels.ts';
import { listedSource, sourceOfAddress, type NamedSource } from './sources.ts';

/** What stands between two commas of an attribution line: the words of a name or an addition, or one address. */
export interface Piece {
  readonly text: string;
  readonly address: NamedSource | undefined;
}

type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'joiner'; readonly text: string }
  | { readonly kind: 'address'; readonly text: string; readonly address: NamedSource }
  | { readonly kind: 'comma' };

const comma: Token = { kind: 'comma' };

/** A full stop after a word of four letters ends a sentence, not an abbreviation. */
const fullWord = /\p{L}{4}\.$/u;

function tokensOfName(word: string): readonly Token[] {
  if (listedSource(word) !== undefined && !/[,;.]$/.test(word)) return [{ kind: 'word', text: word }];
  const parts = word.replaceAll(/[,;/|·]/g, ' , ').split(' ');
  const tokens = parts
    .filter((part) => part !== '')
    .map((text): Token => (/^[,-]+$/.test(text) ? comma : { kind: 'word', text }));
  return fullWord.test(word) ? [...tokens, comma] : tokens;
}

function tokensOf(word: string): readonly Token[] {
  const text = word.replace(/^[(<]+/, '').replace(/[)>,;.]+$/, '');
  const address = sourceOfAddress(text);
  if (address !== undefined) return [{ kind: 'address', text, address }];
  return nameJoiners.has(word.length === 1 ? word : word.toLowerCase())
    ? [{ kind: 'joiner', text: word }]
    : tokensOfName(word);
}

/** Tokens of a short line; a Markdown link becomes its text and its address. */
function tokenize(line: string): readonly Token[] {
  const spaced = line
    .replaceAll(/\[([^\][]*)\]\(([^)\s]*)\)/g, '$1 , $2 , ')
    .replaceAll(/[，、；]/g, ', ')
    .replaceAll(/["“”„«»]/g, ' ');
  return spaced.split(' ').flatMap(tokensOf);
}

function isKnown(piece: Piece): boolean {
  return piece.address !== undefined || listedSource(piece.text) !== undefined;
}

/** `A and B` are two names where one of them is known, else they may be one: `Standard & Poor's`. */
function join(pieces: readonly Piece[], joiner: string, piece: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (joiner === '' || last === undefined || isKnown(last) || isKnown(piece)) return [...pieces, piece];
  return [...pieces.slice(0, -1), { text: `${last.text} ${joiner} ${piece.text}`, address: undefined }];
}

/** The names, addresses and additions of what follows the label of an attribution line. */
export function splitPieces(line: string): readonly Piece[] {
  let pieces: readonly Piece[] = [];
  let words: string[] = [];
  let joiner = '';
  const close = (next: string): void => {
    if (words.length > 0) pieces = join(pieces, joiner, { text: words.join(' '), address: undefined });
    words = [];
    joiner = next;
  };
  for (const token of tokenize(line)) {
    if (token.kind === 'word') words.push(token.text);
    else if (token.kind === 'joiner') close(token.text);
    else if (token.kind === 'comma') close('');
    else {
      close('');
      pieces = [...pieces, { text: token.text, address: token.address }];
    }
  }
  close('');
  return pieces;
}
