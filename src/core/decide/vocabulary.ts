import { monthNames, weekdayNames } from '../copy/calendar.ts';
import { factWordsAbroad } from './fact-words-abroad.ts';
import { factWordsEnglish } from './fact-words-english.ts';
import { rememberingRecent } from '../recent.ts';
import { countedWords, freeWords, lightUncased, lightWords } from './light-words.ts';
import { negations } from './negations.ts';
import { inOneSpelling } from './same-meaning.ts';
import { spelled } from './spelling.ts';

/** What the words of two texts mean to the check of near repeats. Words are given in lower case. */
export interface Vocabulary {
  /** Whether it is known which words carry facts; if not, any word may. */
  readonly isKnown: boolean;
  /** The name of the fact a word stands for, the same for words that say the same; undefined when it stands for none. */
  readonly factOf: (word: string) => string | undefined;
  /** Whether a word says nothing by itself. */
  readonly isLight: (word: string) => boolean;
  /** Whether a word may be put in or left out. */
  readonly isFree: (word: string) => boolean;
  /** A word that is no name in the one spelling that it is compared in. */
  readonly spellingOf: (word: string) => string;
}

const days: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames].map(spelled));

/** Whether a word is a month or a day of the week. */
export function isDay(word: string): boolean {
  return days.has(word);
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
const free: ReadonlySet<string> = new Set(partsOf(freeWords));
const counted: ReadonlySet<string> = new Set(partsOf(countedWords));

/** Whether it matters which determiner stands before a word: a figure, or a word that counts or orders. */
export function isCounted(word: string): boolean {
  return counted.has(word) || /^\p{N}/u.test(word);
}

/** Least share of the words of a text that light words of its language are. */
const leastLight = 0.12;

/** `%` is no word of its own when it is spelled. */
const percent = '% percent pct prozent procent proc процент процента процентов';

/** Large numbers and what they are cut to, of one meaning a line; never of two languages in which they differ. */
const scales = `
million millionen mio mill mln millions millón millones milhão milhões milione milioni miljoen milion miliony milionów milyon миллион миллиона миллионов млн
milliard milliarden mrd mld milliards miliardo miliardi miljard miliard miliardy miliardów milyar миллиард миллиарда миллиардов млрд
tausend tsd
tysiąc tysiące tysięcy tys
тысяча тысячи тысяч тыс
`;

/** Letters of the shortest and the longest stem. */
const [shortest, longest] = [2, 12];

interface Facts {
  readonly words: Map<string, string>;
  readonly stems: Set<string>;
  readonly endings: Set<string>;
}

/** Every line holds the words of one meaning, which is called by the first. */
function addLines({ words }: Facts, lines: string): void {
  for (const line of lines.trim().split('\n')) {
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

/** Words whose facts are remembered: two dozen beginnings and endings are tried on each, and copy says few words over and over. */
const mostRemembered = 4096;

function buildFacts(language: Language | undefined): Facts {
  const facts: Facts = { words: new Map(), stems: new Set(), endings: new Set() };
  for (const name of [...monthNames, ...weekdayNames]) facts.words.set(spelled(name), spelled(name));
  addWords(facts, negations);
  if (language === 'en') {
    addWords(facts, factWordsEnglish.words);
    addLines(facts, factWordsEnglish.lines);
  } else if (language !== undefined) {
    addWords(facts, factWordsAbroad[language]);
    addLines(facts, scales);
  }
  addLines(facts, percent);
  return facts;
}

function buildVocabulary(language: Language | undefined): Vocabulary {
  const facts = buildFacts(language);
  const own = light.find(([name]) => name === language)?.[1] ?? noWords;
  const findFact = (word: string): string | undefined => {
    const known = facts.words.get(word);
    if (known !== undefined) return known;
    for (let length = Math.min(longest, word.length); length >= shortest; length--) {
      if (facts.stems.has(word.slice(0, length)) || facts.endings.has(word.slice(-length))) return word;
    }
    return undefined;
  };
  const factOf = rememberingRecent(findFact, mostRemembered);
  return {
    isKnown: language !== undefined,
    factOf,
    isLight: (word) => (own.has(word) || noWords.has(word)) && factOf(word) === undefined,
    isFree: (word) => free.has(word),
    spellingOf: language === 'en' ? inOneSpelling : (word) => word,
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
