import { monthNames, weekdayNames } from '../copy/calendar.ts';
import { factWordsAbroad } from './fact-words-abroad.ts';
import { factWordsEnglish } from './fact-words-english.ts';
import { lightUncased, lightWords } from './light-words.ts';
import { negations } from './negations.ts';
import { spelled } from './spelling.ts';

/** What the words of two texts mean to the check of near repeats. Words are given in lower case. */
export interface Vocabulary {
  /** Whether it is known which words carry facts; if not, any word may. */
  readonly isKnown: boolean;
  /** The name of the fact a word stands for, the same for words that say the same; undefined when it stands for none. */
  readonly factOf: (word: string) => string | undefined;
  /** Whether a word says nothing by itself. */
  readonly isLight: (word: string) => boolean;
}

type Language = keyof typeof lightWords;

function partsOf(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(spelled);
}

const light: readonly (readonly [Language, ReadonlySet<string>])[] = (
  ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ru'] as const
).map((language) => [language, new Set(partsOf(lightWords[language]))]);
const noWords: ReadonlySet<string> = new Set(partsOf(lightUncased));

/** Least share of the words of a text that light words of its language are. */
const leastLight = 0.12;

/** `%` is no word of its own when it is spelled. */
const percent = '% percent pct prozent procent процент процента процентов';

/** Letters of the shortest and the longest stem. */
const [shortest, longest] = [2, 12];

interface Facts {
  readonly words: Map<string, string>;
  readonly stems: Set<string>;
  readonly endings: Set<string>;
}

/** Every line holds the words of one meaning, which is called by the first. */
function addLines({ words }: Facts, lines: string): void {
  for (const line of lines.split('\n')) {
    const forms = partsOf(line);
    for (const form of forms) words.set(form, String(forms[0]));
  }
}

/** Every word has a meaning of its own; `rise-` is the beginning of such words, `-hundert` the end of them. */
function addWords({ words, stems, endings }: Facts, list: string): void {
  for (const word of partsOf(list)) {
    if (word.endsWith('-')) stems.add(word.slice(0, -1));
    else if (word.startsWith('-')) endings.add(word.slice(1));
    else words.set(word, word);
  }
}

function buildFacts(language: Language | undefined): Facts {
  const facts: Facts = { words: new Map(), stems: new Set(), endings: new Set() };
  for (const name of [...monthNames, ...weekdayNames]) facts.words.set(spelled(name), spelled(name));
  addWords(facts, negations);
  if (language === 'en') {
    addWords(facts, factWordsEnglish.words);
    addLines(facts, factWordsEnglish.lines);
  } else if (language !== undefined) addWords(facts, factWordsAbroad[language]);
  addLines(facts, percent);
  return facts;
}

function buildVocabulary(language: Language | undefined): Vocabulary {
  const facts = buildFacts(language);
  const own = light.find(([name]) => name === language)?.[1] ?? noWords;
  const factOf = (word: string): string | undefined => {
    const known = facts.words.get(word);
    if (known !== undefined) return known;
    for (let length = Math.min(longest, word.length); length >= shortest; length--) {
      if (facts.stems.has(word.slice(0, length)) || facts.endings.has(word.slice(-length))) return word;
    }
    return undefined;
  };
  return {
    isKnown: language !== undefined,
    factOf,
    isLight: (word) => (own.has(word) || noWords.has(word)) && factOf(word) === undefined,
  };
}

const vocabularies = new Map<Language | undefined, Vocabulary>();

function vocabularyIn(language: Language | undefined): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const vocabulary = buildVocabulary(language);
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** The vocabulary of the language that most words of two texts are of, light ones before all; built when first needed. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  let best: Language | undefined;
  let most = 0;
  for (const [language, own] of light) {
    const hits = words.filter((word) => own.has(word)).length;
    if (hits === 0 || hits < words.length * leastLight) continue;
    const { factOf } = vocabularyIn(language);
    const known = hits + words.filter((word) => !own.has(word) && factOf(word) !== undefined).length;
    if (known > most) [best, most] = [language, known];
  }
  return vocabularyIn(best);
}
