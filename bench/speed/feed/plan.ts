import { randomFrom, type Random } from '../../quality/random.ts';

/** One paragraph of an article before it is written out. */
export type Line =
  | { readonly kind: 'own'; readonly paragraph: number }
  | { readonly kind: 'copy' | 'edited'; readonly article: number; readonly paragraph: number }
  | { readonly kind: 'standing'; readonly text: number };

/** What an article is made of; says which text stands where and holds none. */
export interface Plan {
  readonly lines: readonly Line[];
  /** How often the copy after the first paragraph is printed. */
  readonly printed: number;
  readonly layout: 'line' | 'blank' | 'wrapped';
  readonly lineEnd: '\n' | '\r\n';
}

/** Lines of standing text that the whole feed shares. */
export const standingTexts = 40;

/** Articles from which on earlier ones are copied from. */
const firstCopies = 20;
/** Most copies are of recent copy: of the day before, at 400 articles a day and five days of a story. */
const recent = 2000;

/**
 * Which paragraphs article `at` has. It depends on the seed and on `at` alone and copies only from earlier articles, so
 * that a small feed is the head of each larger one.
 */
export function planOf(seed: number, at: number): Plan {
  const random = randomFrom(seed, `plan ${at}`);
  const { own, isVersion } = headOf(seed, at);
  const isDoubled = random.chance(0.15);
  const printed = isDoubled ? random.pick([2, 2, 2, 2, 2, 2, 2, 2, 3]) : 1;
  const lines: Line[] = isVersion
    ? versionOf(seed, at, random)
    : ownLines(isDoubled ? Math.ceil(own / 2) : own);
  const insert = (line: Line): void => {
    lines.splice(1 + random.int(lines.length), 0, line);
  };
  const kinds = [
    ['copy', 0.1],
    ['edited', 0.05],
  ] as const;
  for (const [kind, share] of kinds) {
    if (at < firstCopies || !random.chance(share)) continue;
    for (let left = 1 + random.int(3); left > 0; left -= 1)
      insert({ kind, ...earlierParagraph(seed, at, random) });
  }
  if (random.chance(0.2)) {
    for (let left = 1 + random.int(2); left > 0; left -= 1) {
      lines.push({ kind: 'standing', text: random.int(standingTexts) });
    }
  }
  return {
    lines,
    printed,
    layout: random.pick([
      'line',
      'line',
      'line',
      'line',
      'line',
      'line',
      'blank',
      'blank',
      'blank',
      'wrapped',
    ]),
    lineEnd: random.chance(0.02) ? '\r\n' : '\n',
  };
}

interface Head {
  /** Paragraphs that an article would have of its own. */
  readonly own: number;
  /** Whether it is an earlier article written anew instead. */
  readonly isVersion: boolean;
}

/** What others have to know of an article to copy from it; cheap, because it is asked for often. */
function headOf(seed: number, at: number): Head {
  const random = randomFrom(seed, `head ${at}`);
  return { own: 7 + random.int(12), isVersion: random.chance(0.05) && at >= firstCopies };
}

function ownLines(count: number): Line[] {
  return Array.from({ length: count }, (_, paragraph) => ({ kind: 'own', paragraph }));
}

/** The later version of a story: paragraphs of the earlier one with small edits, some left out, some new. */
function versionOf(seed: number, at: number, random: Random): Line[] {
  const article = earlierArticle(seed, at, random);
  const lines = Array.from({ length: ownIn(seed, article) }, (_, paragraph): Line => {
    if (random.chance(0.2)) return { kind: 'own', paragraph };
    return { kind: random.chance(0.6) ? 'edited' : 'copy', article, paragraph };
  });
  return lines.filter((_, index) => index === 0 || !random.chance(0.1));
}

function earlierParagraph(seed: number, at: number, random: Random): { article: number; paragraph: number } {
  const article = earlierArticle(seed, at, random);
  return { article, paragraph: random.int(ownIn(seed, article)) };
}

/** An earlier article that is no version, so that its paragraphs do stand in the feed. */
function earlierArticle(seed: number, at: number, random: Random): number {
  let back = Math.min(at, random.chance(0.7) ? recent : at);
  // The first articles are no versions, so the search ends.
  for (;;) {
    const found = at - 1 - random.int(back);
    if (!headOf(seed, found).isVersion) return found;
    back = Math.min(at, back + recent);
  }
}

/** Own paragraphs that an article has whether it is printed doubled, and so shorter, or not. */
function ownIn(seed: number, article: number): number {
  return Math.ceil(headOf(seed, article).own / 2);
}
