const pieceLength = 64 * 1024;

/** Gathers small strings into pieces of some 64 kB: few writes, and no report need fit in one string. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let gathered: string[] = [];
  let length = 0;
  for (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < pieceLength) continue;
    yield gathered.join('');
    gathered = [];
    length = 0;
  }
  if (length > 0) yield gathered.join('');
}
