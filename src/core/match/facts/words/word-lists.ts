/** Facts that words of a list can stand for; the words of one line say the same. */
export type ListedFact =
  | 'money'
  | 'percentage'
  | 'number'
  | 'date'
  | 'time'
  | 'unit'
  | 'name'
  | 'negation'
  | 'reversal'
  | 'hedge'
  | 'bound'
  | 'kind';

/**
 * The words of one language that facts hang on, lower case. Lists are parted by blanks; lists of lines hold
 * `meaning: word word`, a word with `_` is a phrase. General knowledge of the language, no other source.
 *
 * A missing word costs a fact or a paragraph kept for nothing, so the lists lean to what news copy uses.
 */
export interface WordLists {
  /** Words that carry grammar and no fact: articles, prepositions, pronouns, auxiliaries. */
  readonly grammar: string;
  /** Words of news copy that are no names though they begin sentences, and that carry no fact where they move. */
  readonly common: string;
  /** Articles that also say one. */
  readonly ones: string;
  /** `value: words`; `e6: million` multiplies by a power of ten, `half: and_a_half` adds a half. */
  readonly numbers: string;
  readonly ordinals: string;
  /** Twelve lines. */
  readonly months: string;
  /** Seven lines, Monday first. */
  readonly weekdays: string;
  /** Names of months and days that are plain words too: they count beside a number or capitalised inside a sentence. */
  readonly unsure: string;
  /** Words that may stand between the parts of a number: `two hundred and five`. */
  readonly joints: string;
  /** Words between a day and its month: `5 de junio`. */
  readonly dayJoints: string;
  /** Syllables that turn a word into its opposite. */
  readonly opposites: string;
  /** Plain words of which one on each side is a reversal, one alone nothing: `big large / small little`. */
  readonly pairs: string;
  /** The mark before decimals. */
  readonly decimal: '.' | ',';
  /** Whether numbers are written as one word: `zweihundertfünfzig`. */
  readonly compounds: boolean;
  /** Whether a blank may stand between thousands. */
  readonly spaced: boolean;
  readonly lists: Readonly<Partial<Record<ListedFact, string>>>;
}
