/** Marks that open a quotation, with the marks that can close it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['〈', '〉'],
  ['《', '》'],
]);

const letter = /[\p{L}\p{N}]/u;
const singles = "'‘’`´‹›‚";

/** Two single marks in a row are how old wires send a double one. */
function withDoubles(text: string): string {
  return text.replace(/``|''|‘‘|’’|´´/g, '" ');
}

/** Whether the single mark at `at` opens a quotation: nothing readable before it, a letter after. */
function opensSingle(text: string, at: number): boolean {
  if (text.charAt(at) === '‹' || text.charAt(at) === '‚') return true;
  return !letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
}

/** Whether the mark at `at` can close a quotation: something before it, no letter after. */
function closes(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + 1));
}

/**
 * 1 for each offset between single quotation marks; a mark that nothing closes is an apostrophe. `workers' rights` ends
 * like a quotation, so one reaches to the last mark that can close it before the next one opens.
 */
function markSingles(text: string, inside: Uint8Array): void {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (!singles.includes(text.charAt(at))) continue;
    if (open >= 0 && closes(text, at)) {
      inside.fill(1, open, at);
      open = at;
    } else if (opensSingle(text, at)) open = at;
  }
}

/**
 * 1 for each offset inside quotation marks of any shape. A double mark that nothing closes quotes the rest, and one that
 * nothing opens what stands before it: so does a quotation that runs on from paragraph to paragraph. Linear.
 */
export function quotations(printed: string): Uint8Array {
  const text = withDoubles(printed);
  const inside = new Uint8Array(text.length + 1);
  markSingles(text, inside);
  let closers = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (closers.includes(mark)) {
      inside.fill(1, from, at);
      closers = '';
      from = at;
      continue;
    }
    const closing = closers === '' ? pairs.get(mark) : undefined;
    // 5" is a length.
    if (closing === undefined || (mark === '"' && /\d/.test(text.charAt(at - 1)))) continue;
    if (closes(text, at)) inside.fill(1, from, at);
    else closers = closing;
    from = at;
  }
  if (closers !== '') inside.fill(1, from);
  return inside;
}
