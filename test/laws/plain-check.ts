/*
 * What the laws are checked with. It shares nothing with the tool: words are runs of letters and digits, text is the
 * same when its words are. It is cruder than the tool's own idea of sameness, and errs towards finding a loss.
 */

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The words of a text in lower case; each ideograph is a word of its own, because Chinese sets no blanks. */
export function words(text: string): string[] {
  const plain = text.normalize('NFC').replace(invisible, '').toUpperCase().toLowerCase();
  return plain.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a sequence of words stands in another without a gap. */
export function standsIn(part: readonly string[], whole: string): boolean {
  return whole.includes(` ${part.join(' ')} `);
}

/** A text's words on one line, ready for `standsIn`. */
export function wordLine(text: string): string {
  return ` ${words(text).join(' ')} `;
}

/** The share of the words of one text that stand in another in the same order (longest common subsequence). */
export function covered(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return 1;
  let before = Array.from({ length: whole.length + 1 }, () => 0);
  for (const word of part) {
    const row = [0];
    whole.forEach((other, at) => {
      row.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
    });
    before = row;
  }
  return (before[whole.length] ?? 0) / part.length;
}

/** The bytes that stay when the spans go; throws when spans overlap, lie outside or are out of order. */
export function without(
  bytes: Uint8Array,
  spans: readonly { readonly start: number; readonly end: number }[],
): Buffer {
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > bytes.length)
      throw new Error(`span ${start}-${end} is out of place`);
    kept.push(bytes.subarray(at, start));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return Buffer.concat(kept);
}
