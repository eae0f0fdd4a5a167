/** Marks that open a quotation, with those that close it; German and Swedish close with marks that open elsewhere. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '"': '"',
};

/** Which pieces of a text stand between quotation marks that are closed again, wholly or in part. */
export function insideQuotes(pieces: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let open: { closing: string; quoted: number[] } | undefined;
  for (const [at, piece] of pieces.entries()) {
    for (const character of piece) {
      const closing = pairs[character];
      if (open?.closing.includes(character) === true) {
        for (const quoted of open.quoted) inside.add(quoted);
        open = undefined;
      } else if (open === undefined && closing !== undefined) {
        open = { closing, quoted: [] };
      } else if (open !== undefined && open.quoted.at(-1) !== at) {
        open.quoted.push(at);
      }
    }
  }
  return inside;
}
