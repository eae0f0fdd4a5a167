/** What a changed word can change in the news that a paragraph brings. */
export type Fact =
  | 'number'
  | 'money'
  | 'percentage'
  | 'date'
  | 'weekday'
  | 'time'
  | 'unit'
  | 'name'
  | 'negation'
  | 'reversal'
  | 'hedge'
  | 'kind'
  | 'quotation'
  | 'order'
  | 'clause'
  | 'word';

/** What each fact means to a reader of the report. */
export const factSentences: Readonly<Record<Fact, string>> = {
  number: 'A number differs.',
  money: 'An amount of money or its currency differs.',
  percentage: 'A percentage differs.',
  date: 'A date, a month or a day counted from today differs.',
  weekday: 'A weekday differs.',
  time: 'A time of day differs.',
  unit: 'A unit of measure differs.',
  name: 'A name differs, or a word that may be one.',
  negation: 'A negation stands on one side only.',
  reversal: 'A word that turns the meaning round differs.',
  hedge: 'A word that says how sure, how many or how much differs.',
  kind: 'Another one of its kind is named: a post, a side, a material, a crime.',
  quotation: 'Words inside quotation marks differ.',
  order: 'The same words stand in other places and may belong to other facts.',
  clause: 'A clause stands on one side only, or is worded anew from end to end.',
  word: 'A word differs in a language without word lists, so it may be a fact.',
};

/** A fact that two texts do not share: the differing words of each side as printed, '' where a side has none. */
export interface FactChange {
  readonly fact: Fact;
  readonly a: string;
  readonly b: string;
}
