import { bylineWords, markedBylines, strongBylines, weakBylines } from './byline-phrases.ts';
import { weekdayNames } from './calendar.ts';
import { kindOf, kinds } from './characters.ts';
import { endsSentence } from './sentence-shape.ts';
import { listedSource } from './sources.ts';
import { indexPhrases, phraseAt } from './wording.ts';
import type { Traits } from './traits.ts';

const marked = indexPhrases(markedBylines);
const strong = indexPhrases(strongBylines);
const weak = indexPhrases(weakBylines);

const longestLine = 160;
const mostWords = 12;

/** `Smith`, `O'Neill,`, `@jsmith`, `j.smith@example.com`; not `Tuesday`. */
function isNameWord(word: string): boolean {
  const bare = word.replace(/[.,;:]+$/, '').toLowerCase();
  if (/\p{Nd}/u.test(word) || weekdayNames.has(bare)) return false;
  if (word.includes('@') || bylineWords.has(bare)) return true;
  const first = kindOf(Number(word.codePointAt(0)));
  return first === kinds.upper || first === kinds.caseless || first === kinds.dense;
}

/** Whether words are the names of people with their trade and house, and nothing else. */
function areNames(rest: string): boolean {
  const words = rest
    .replace(/[\s=<*_)]+$/, '')
    .trim()
    .split(' ');
  if (words.length > mostWords || !words.every(isNameWord)) return false;
  return words.length > 1 || listedSource(rest) !== undefined;
}

/** `Reuters`, `John Smith, Associated Press`: a house, or a name and a house. */
function endsInHouse(head: string): boolean {
  const [name = '', house] = head.split(/, | \| | \/ /);
  if (house === undefined) return listedSource(head) !== undefined;
  return listedSource(house) !== undefined && areNames(name);
}

/**
 * Whether a line names the author: `By Jane Roe`, `Von Jan Muster`, `Автор: А. Иванов`, `文/张三`, `^By JANE ROE=`.
 * `overStory`: the line stands over the story, where less is asked of it.
 */
export function isByline(traits: Traits, overStory: boolean): boolean {
  const { head, opening, measured, text } = traits;
  if (text.length > longestLine || measured.words > mostWords) return false;
  if (phraseAt(opening, 0, marked) !== undefined) return !endsSentence(text);
  const phrase = phraseAt(opening, 0, strong) ?? (overStory ? phraseAt(opening, 0, weak) : undefined);
  if (phrase === undefined) return overStory && endsInHouse(head);
  return areNames(head.slice(head.length - opening.length + phrase.length).trim());
}
