import type { Token } from './scan.ts';

/** What capitals say in two texts that are compared: whether they mark names, and which words stand in which case. */
export interface Capitals {
  /** Words that stand in lower case, so that a capital at the beginning of a sentence makes no name of them. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand capitalised inside a sentence. */
  readonly inner: ReadonlySet<string>;
}

const capital = /^[\p{Lu}\p{Lt}]/u;

export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : capital.test(text);
}

function isLowerAscii(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Two letters and more, all capitals: an acronym, or a word that is shouted. */
export function isShouted(text: string): boolean {
  if (isLowerAscii(text.charCodeAt(1))) return false;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether the letters of a word come in two cases. */
export function hasCase(text: string): boolean {
  return isLowerAscii(text.charCodeAt(0) | 0x20) || text.toLowerCase() !== text.toUpperCase();
}

/** Share of words in capitals from which on capitals say nothing: headlines, and wires without lower case. */
const mostShouted = 0.6;

/** Whether capitals tell names from other words in a text: it has some, and is not set in capitals altogether. */
export function isCased(tokens: readonly Token[]): boolean {
  let [words, capitals, shouted] = [0, 0, 0];
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || !hasCase(text)) continue;
    words++;
    if (isCapital(text)) capitals++;
    if (isShouted(text) || (text.length === 1 && isCapital(text))) shouted++;
  }
  return capitals > 0 && shouted <= words * mostShouted;
}

/** Offsets of words that a sentence, a quotation or a colon makes first: their capital says nothing. */
export type Firsts = (start: number) => boolean;

/** Collects the words of one text by their case; a text without two cases has nothing to say. */
export function collectCapitals(tokens: readonly Token[], isFirst: Firsts): Capitals {
  const lower = new Set<string>();
  const inner = new Set<string>();
  if (!isCased(tokens)) return { lower, inner };
  for (const { kind, text, key, start } of tokens) {
    if (kind !== 'word' || !hasCase(text)) continue;
    if (!isCapital(text)) lower.add(key);
    else if (!isFirst(start)) inner.add(key);
  }
  return { lower, inner };
}
