import { alignWords } from '../match/align.ts';
import { factSentences, type FactChange } from '../match/facts/fact.ts';

/** Changes told in a sentence each; the report lists the words of all. */
const mostTold = 3;
/** Units of a side that are printed. */
const longest = 60;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line === '') return 'nothing';
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

function told(sentences: readonly string[]): string {
  const more = sentences.length - mostTold;
  return [...sentences.slice(0, mostTold), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** What differs, for a person: `A number differs: “12” and “14”.` */
export function detailOf(changes: readonly FactChange[]): string {
  return told(
    changes.map(({ fact, a, b }) => `${factSentences[fact].slice(0, -1)}: ${quoted(a)} and ${quoted(b)}.`),
  );
}

/** In what wording two texts differ: `Words differ: “berichtet” and “bestreitet”.` */
export function wordingOf(keeper: string, copy: string): string {
  return told(
    alignWords(keeper, copy).map(
      (change) => `Words differ: ${quoted(change.keeper.join(' '))} and ${quoted(change.copy.join(' '))}.`,
    ),
  );
}
