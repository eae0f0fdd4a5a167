import type { DecodedArticle } from './article.ts';
import { mapPieces, type Piece } from './byte-pieces.ts';
import { mapBytes, weighBrokenUtf8, weighUtf32, weighUtf8, type WeighUnit } from './byte-map.ts';

function weighed(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  bomLength: number,
  weigh: WeighUnit,
): DecodedArticle {
  const bytesBefore = mapBytes(text, weigh);
  return { bytes, text, encoding, byteAt: (offset) => bomLength + bytesBefore(offset) };
}

/** An article from text that has no bytes yet: they are its UTF-8. A lone surrogate gives the bytes of U+FFFD. */
export function fromString(text: string): DecodedArticle {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === text.length) return { bytes, text, encoding: 'utf-8', byteAt: (offset) => offset };
  return weighed(bytes, text, 'utf-8', 0, weighUtf8);
}

/**
 * An article in UTF-8. `text` is what stands after a byte-order mark of `bomLength` bytes; a lone surrogate
 * U+DC80..U+DCFF in it stands for one byte 0x80..0xFF that was no UTF-8.
 */
export function fromUtf8(bytes: Uint8Array, text: string, bomLength: number): DecodedArticle {
  // As many units as bytes: no character takes more than one of either.
  if (text.length === bytes.length - bomLength) return fromFixedWidth(bytes, text, 'utf-8', 1, bomLength);
  return weighed(bytes, text, 'utf-8', bomLength, weighBrokenUtf8);
}

/**
 * An article in an encoding whose characters all take `width` bytes; at width 2 it is UTF-16 units that do. Bytes that
 * are left over at the end belong to the last character.
 */
export function fromFixedWidth(
  bytes: Uint8Array,
  text: string,
  encoding: string,
  width: 1 | 2 | 4,
  bomLength: number,
): DecodedArticle {
  if (width === 4) return weighed(bytes, text, encoding, bomLength, weighUtf32);
  const byteAt = (offset: number): number =>
    offset < text.length ? bomLength + offset * width : bytes.length;
  return { bytes, text, encoding, byteAt };
}

/**
 * An article in an encoding where bytes cannot be told from the text, piece by piece: a piece is a line with its line
 * end, or less. Offsets at the borders of pieces and before the line end of a piece are exact, others are so only in a
 * piece that has as many bytes as units.
 */
export function fromPieces(bytes: Uint8Array, encoding: string, pieces: readonly Piece[]): DecodedArticle {
  const text = pieces.map((piece) => piece.text).join('');
  return { bytes, text, encoding, byteAt: mapPieces(pieces, bytes.length) };
}
