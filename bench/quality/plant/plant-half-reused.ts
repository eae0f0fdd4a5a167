import { takeSpare, type Ref } from '../feed/draft.ts';
import { takeApart } from '../copy/words.ts';
import { labelParts } from './label.ts';
import { place, plantEach, type Original, type Planting } from './planting.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** A paragraph of which one half is another one's and the other half is new. */
interface Half {
  readonly text: string;
  /** Where the reused words stand in the new paragraph and in the old one. */
  readonly reused: Part;
  readonly source: Part;
  readonly fresh: Part;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Paragraphs that reuse half of another one: whole sentences, or words without regard to sentences. */
export function plantHalfReused(planting: Planting, count: number): void {
  for (const kind of ['half-sentences', 'half-words'] as const) {
    const breakOf = kind === 'half-words' ? middleWord : middleSentence;
    const make = (original: Original): Half | undefined => halfOf(planting, original, breakOf);
    plantEach(planting, count, make, (original, half, at) => {
      const [copy] = place(planting, original, at % 2 === 0 ? 'other' : 'apart', [half.text], 'mixed');
      if (copy === undefined) return;
      const { draft } = planting;
      draft.fresh.push({ id: copy.id, ...half.fresh });
      const source: Ref = { id: original.paragraph.id, ...half.source };
      labelParts(draft, kind, 'copy', [source], [{ id: copy.id, ...half.reused }]);
    });
  }
}

type Break = (text: string) => number | undefined;

/** The end of a word near the middle. */
function middleWord(text: string): number | undefined {
  const { pieces, glue } = takeApart(text);
  if (pieces.length < 24) return undefined;
  const half = pieces.slice(0, Math.ceil(pieces.length / 2)).join(glue);
  return half.length + glue.length;
}

/** The end of a sentence that is nearest to the middle. */
function middleSentence(text: string): number | undefined {
  const ends = sentenceEnds(text).filter((end) => end > text.length * 0.3 && end < text.length * 0.7);
  return ends.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
}

function halfOf(planting: Planting, original: Original, breakOf: Break): Half | undefined {
  const old = original.paragraph.text;
  const end = breakOf(old);
  if (end === undefined || old.slice(0, end).split(' ').length < 12) return undefined;
  const spare = takeSpareWith(planting, original, breakOf);
  if (spare === undefined) return undefined;
  const source = { from: 0, to: end - 1 };
  const reused = old.slice(source.from, source.to);
  if (planting.random.chance(0.5)) {
    // The reused half first, then the second half of a new paragraph.
    const text = `${reused} ${spare.second}`;
    return { text, source, reused: source, fresh: { from: reused.length + 1, to: text.length } };
  }
  const text = `${spare.first} ${reused}`;
  const from = spare.first.length + 1;
  return { text, source, reused: { from, to: text.length }, fresh: { from: 0, to: spare.first.length } };
}

function takeSpareWith(
  { draft }: Planting,
  { article }: Original,
  breakOf: Break,
): { first: string; second: string } | undefined {
  for (let text = takeSpare(draft, article.language); text !== undefined;) {
    const end = breakOf(text);
    if (end !== undefined) return { first: text.slice(0, end).trimEnd(), second: text.slice(end) };
    text = takeSpare(draft, article.language);
  }
  return undefined;
}
