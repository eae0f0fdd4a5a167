/** Quotation marks and brackets by families; a family is open after an odd number of its marks. */
const families: readonly string[] = [
  '"＂”„“‟',
  '«»',
  '‹›',
  '「」｢｣',
  '『』',
  '〝〞〟',
  '()（）',
  '[]［］',
  '{}｛｝',
  '【】〔〕〈〉《》',
];

/** The family of each mark, as a bit. */
const bitOf: ReadonlyMap<string, number> = new Map(
  families.flatMap((marks, family) => [...marks].map((mark): [string, number] => [mark, 1 << family])),
);

/** What old wires send for a quotation mark. */
const doubled: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’']);

/**
 * For each offset of a text whether a quotation or a bracket is open there: 0 where none is. Marks are counted, not
 * paired, since the languages of the world set them every way round. A mark too many opens all that follows. Linear.
 */
export function openMarks(text: string): Uint16Array {
  const open = new Uint16Array(text.length + 1);
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    open[at] = state;
    if (doubled.has(text.slice(at, at + 2))) {
      open[++at] = state;
      state ^= 1;
    } else state ^= bitOf.get(text.charAt(at)) ?? 0;
  }
  open[text.length] = state;
  return open;
}
