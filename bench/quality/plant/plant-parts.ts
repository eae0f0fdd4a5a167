import { paragraph, type DraftArticle } from '../feed/draft.ts';
import { label } from './label.ts';
import { place, plantEach, takeArticles, type Original, type Planting } from './planting.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** Two paragraphs of an article as one, in its file or in another. */
export function plantMerged(planting: Planting, count: number): void {
  const make = ({ article, paragraph }: Original): Original | undefined => {
    const next = article.paragraphs[article.paragraphs.indexOf(paragraph) + 1];
    const taken = planting.stock.findIndex((original) => original.paragraph === next);
    return taken === -1 ? undefined : planting.stock[taken];
  };
  plantEach(planting, count, make, (original, next, at) => {
    planting.stock.splice(planting.stock.indexOf(next), 1);
    const text = `${original.paragraph.text} ${next.paragraph.text}`;
    const copies = place(planting, original, at % 2 === 0 ? 'other' : 'apart', [text]);
    label(planting.draft, 'merged', 'either', [original.paragraph, next.paragraph], copies);
  });
}

/** One paragraph as two, broken where a sentence ends. */
export function plantSplit(planting: Planting, count: number): void {
  const make = ({ paragraph: { text } }: Original): string[] | undefined => {
    const ends = sentenceEnds(text).filter((end) => end > 60 && text.length - end > 60);
    const end = ends[Math.floor(ends.length / 2)];
    return end === undefined ? undefined : [text.slice(0, end).trimEnd(), text.slice(end)];
  };
  plantEach(planting, count, make, (original, texts, at) => {
    const copies = place(planting, original, at % 2 === 0 ? 'other' : 'apart', texts);
    label(planting.draft, 'split', 'either', [original.paragraph], copies);
  });
}

/** What a site prints of a paragraph before it breaks off. */
function teaserOf(text: string, at: number): string | undefined {
  const words = text.split(' ');
  if (words.length < 20) return undefined;
  const some = words.slice(0, 12 + (at % 8)).join(' ');
  const last = words[12 + (at % 8)] ?? '';
  const first = sentenceEnds(text).find((end) => end > 50 && end < text.length - 40);
  const whole = first === undefined ? some : text.slice(0, first).trimEnd();
  const ways = [
    `${some} …`,
    `${some} ${last.slice(0, 3)}...`,
    `${some}… [+1234 chars]`,
    `${whole} Read more`,
  ];
  return ways[at % ways.length];
}

/** Teasers above the paragraph whose beginning they are, or in a file of their own. */
export function plantTeasers(planting: Planting, count: number): void {
  let tried = 0;
  const make = ({ paragraph: { text } }: Original): string | undefined => {
    tried += 1;
    return teaserOf(text, tried);
  };
  plantEach(planting, count, make, (original, text, at) => {
    const { article } = original;
    if (at % 2 === 0) {
      const [copy] = place(planting, original, 'other', [text]);
      if (copy !== undefined) label(planting.draft, 'teaser', 'copy', [original.paragraph], [copy]);
      return;
    }
    const copy = paragraph(planting.draft, text, 'copy');
    article.paragraphs.splice(article.bodyAt, 0, copy);
    label(planting.draft, 'teaser', 'copy', [original.paragraph], [copy]);
  });
}

/** A quoted sentence of a paragraph again as a paragraph of its own. */
export function plantPullQuotes(planting: Planting, count: number): void {
  const make = ({ paragraph: { text } }: Original): string | undefined => {
    const quotes = text.matchAll(/[“„«"][^“”„«»"]{50,}[”“»"]/gu);
    return [...quotes].map(([quote]) => quote).find((quote) => quote.length < text.length - 30);
  };
  plantEach(planting, count, make, (original, text) => {
    const copies = place(planting, original, 'apart', [text]);
    label(planting.draft, 'pull-quote', 'copy', [original.paragraph], copies);
  });
}

/** The first sentences of two paragraphs as a summary above the body. */
export function plantSummaries(planting: Planting, count: number): void {
  const firstOf = (text: string): string | undefined => {
    const end = sentenceEnds(text).find((place) => place > 40);
    return end === undefined ? undefined : text.slice(0, end).trimEnd();
  };
  const suits = ({ paragraphs, bodyAt }: DraftArticle): boolean =>
    paragraphs.length > bodyAt + 3 &&
    paragraphs.slice(bodyAt, bodyAt + 2).every(({ text }) => firstOf(text) !== undefined);
  for (const article of takeArticles(planting, count, suits)) {
    const originals = article.paragraphs.slice(article.bodyAt, article.bodyAt + 2);
    const text = originals.map((original) => firstOf(original.text)).join(' ');
    const copy = paragraph(planting.draft, text, 'copy');
    article.paragraphs.splice(article.bodyAt, 0, copy);
    label(planting.draft, 'summary', 'copy', originals, [copy]);
  }
}

/** The headline again as the first line of the body. */
export function plantHeadlines(planting: Planting, count: number): void {
  const suits = ({ bodyAt, paragraphs }: DraftArticle): boolean => bodyAt === 1 && paragraphs.length > 3;
  for (const article of takeArticles(planting, count, suits)) {
    const headline = article.paragraphs[0];
    if (headline === undefined) continue;
    const copy = paragraph(planting.draft, headline.text, 'copy');
    article.paragraphs.splice(1, 0, copy);
    label(planting.draft, 'headline-again', 'either', [headline], [copy]);
  }
}
