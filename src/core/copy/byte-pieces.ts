/** A stretch of text and the byte it begins at. */
export interface Piece {
  readonly text: string;
  readonly byte: number;
}

/** Units of the line end that closes a piece; in the encodings that are read line by line they are bytes as well. */
function lineEndLength(text: string): number {
  if (text.endsWith('\r\n')) return 2;
  return text.endsWith('\n') || text.endsWith('\r') ? 1 : 0;
}

/** Where each piece begins, and at the end where the last one ends. */
interface Borders {
  readonly offsets: Uint32Array;
  readonly bytes: Uint32Array;
  readonly lineEnds: Uint8Array;
}

function bordersOf(pieces: readonly Piece[], length: number): Borders {
  const offsets = new Uint32Array(pieces.length + 1);
  const bytes = new Uint32Array(pieces.length + 1).fill(length);
  const lineEnds = new Uint8Array(pieces.length);
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    offsets[index] = offset;
    bytes[index] = piece.byte;
    lineEnds[index] = lineEndLength(piece.text);
    offset += piece.text.length;
  }
  offsets[pieces.length] = offset;
  return { offsets, bytes, lineEnds };
}

/** Index of the last border at or before `offset`. */
function findBorder(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (Number(offsets[middle]) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Maps an offset into the joined text of `pieces` to a byte; `length` bytes in all. Exact at borders, before the line
 * end of a piece, and in pieces with as many bytes as units; in between it shares the bytes out evenly, which keeps
 * it rising. A look-up takes logarithmic time.
 */
export function mapPieces(pieces: readonly Piece[], length: number): (offset: number) => number {
  const { offsets, bytes, lineEnds } = bordersOf(pieces, length);
  return (offset) => {
    const piece = findBorder(offsets, offset);
    const byte = Number(bytes[piece]);
    const before = offset - Number(offsets[piece]);
    if (before === 0) return byte;
    const lineEnd = Number(lineEnds[piece]);
    const units = Number(offsets[piece + 1]) - Number(offsets[piece]) - lineEnd;
    const span = Number(bytes[piece + 1]) - byte - lineEnd;
    return before < units ? byte + Math.floor((before * span) / units) : byte + span + before - units;
  };
}
