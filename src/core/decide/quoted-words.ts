/** Double marks that stand for each other at one level of a quotation. */
const families = ['"″', '“”„‟', '«»', '‹›', '「」', '『』', '《》', '〈〉'];
const singles = "'‘’‚‛`´";
const anyMark = new RegExp(`[${families.join('')}${singles}]`);
const readable = /[\p{L}\p{M}\p{N}]/u;

/** Two single marks in a row are how old wires send a double one. */
function withDoubles(text: string): string {
  return text.replace(/''|``|´´|‘‘|’’/g, '" ');
}

/** Marks what stands between each two marks of a family. Where one has no partner, all of the text may be quoted. */
function markDoubles(text: string, marks: string, inside: Uint8Array): void {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (!marks.includes(text.charAt(at))) continue;
    if (open >= 0) inside.fill(1, open, at);
    open = open < 0 ? at : -1;
  }
  if (open >= 0) inside.fill(1);
}

/** Whether a single mark at `at` opens: nothing readable before it, a word after it; Dutch `'s` and `'t` are none. */
function opens(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 3);
  return !readable.test(text.charAt(at - 1)) && readable.test(next.charAt(0)) && !/^[stn]\s/.test(next);
}

function closes(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && !readable.test(text.charAt(at + 1));
}

/**
 * Marks what stands between single marks. `workers' rights` ends like a quotation, so one reaches to the last mark that
 * can close it; one that nothing closes reaches to the end.
 */
function markSingles(text: string, inside: Uint8Array): void {
  let open = -1;
  let closed = -1;
  const fill = (): void => {
    if (open >= 0) inside.fill(1, open, closed < 0 ? text.length : closed);
  };
  for (let at = 0; at < text.length; at++) {
    if (!singles.includes(text.charAt(at))) continue;
    if (opens(text, at)) {
      // Marks up to here have been filled: nothing is filled twice but by one that nothing closes.
      if (open < 0 || closed >= 0) {
        fill();
        [open, closed] = [at, -1];
      }
    } else if (open >= 0 && closes(text, at)) closed = at;
  }
  fill();
}

/** 1 for each offset of a text that may stand inside quotation marks. Linear. */
export function quotedIn(printed: string): Uint8Array {
  const inside = new Uint8Array(printed.length);
  if (!anyMark.test(printed)) return inside;
  const text = withDoubles(printed);
  for (const marks of families) markDoubles(text, marks, inside);
  markSingles(text, inside);
  return inside;
}
