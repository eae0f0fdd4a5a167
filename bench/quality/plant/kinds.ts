/** What one kind of plant is, for the tables and for the goals. */
export interface KindInfo {
  readonly title: string;
  /** `repeat`: has to be found. `hazard`: must stay, and be reported as an update. `purpose`: must stay. */
  readonly group: 'repeat' | 'hazard' | 'purpose';
  /** Least recall asked for; kinds without one are shown only. */
  readonly goal?: number;
}

/** Every kind of plant once, in the order of the tables. */
export const plantKinds = {
  'body-twice': { title: 'body printed twice (paragraphs)', group: 'repeat', goal: 0.99 },
  'article-again': { title: 'article in a second file', group: 'repeat', goal: 0.99 },
  'exact-below': { title: 'exact, directly below', group: 'repeat', goal: 0.99 },
  'exact-apart': { title: 'exact, elsewhere in the file', group: 'repeat', goal: 0.99 },
  'exact-other': { title: 'exact, in another file', group: 'repeat', goal: 0.99 },
  'random-3': { title: '3 % of words replaced', group: 'repeat', goal: 0.99 },
  'random-10': { title: '10 % of words replaced', group: 'repeat', goal: 0.99 },
  'random-20': { title: '20 % of words replaced', group: 'repeat', goal: 0.97 },
  wrapped: { title: 're-wrapped, curly quotes, capitals', group: 'repeat', goal: 0.99 },
  punctuation: { title: 'other quotes and dashes', group: 'repeat' },
  opening: { title: 'opening in capitals', group: 'repeat' },
  spelling: { title: 'other spelling', group: 'repeat' },
  'function-words': { title: 'small words in or out', group: 'repeat' },
  'glued-body': { title: 'body again as one blob', group: 'repeat', goal: 0.99 },
  merged: { title: 'paragraphs merged', group: 'repeat', goal: 0.99 },
  split: { title: 'paragraph split', group: 'repeat', goal: 0.99 },
  teaser: { title: 'teaser broken off', group: 'repeat', goal: 0.99 },
  'pull-quote': { title: 'pull quote', group: 'repeat' },
  summary: { title: 'first sentences as a summary', group: 'repeat' },
  'headline-again': { title: 'headline as first line', group: 'repeat' },
  'half-sentences': { title: 'half reused, by sentences', group: 'repeat', goal: 0.95 },
  'half-words': { title: 'half reused, by words', group: 'repeat', goal: 0.95 },
  reordered: { title: 'body in another order', group: 'repeat' },
  'source-line': { title: 'source line doubled', group: 'repeat' },
  standing: { title: 'standing text', group: 'repeat' },
  version: { title: 'version of a story (what did not change)', group: 'repeat' },
  number: { title: 'another number', group: 'hazard' },
  percent: { title: 'another percentage', group: 'hazard' },
  money: { title: 'another sum of money', group: 'hazard' },
  weekday: { title: 'another weekday', group: 'hazard' },
  month: { title: 'another month', group: 'hazard' },
  name: { title: 'another name', group: 'hazard' },
  negation: { title: 'a negation in or out', group: 'hazard' },
  quotation: { title: 'another word in a quotation', group: 'hazard' },
  hedge: { title: 'said, confirmed → denied', group: 'hazard' },
  frame: { title: 'one frame, other company, number, day', group: 'hazard' },
  'version-fact': { title: 'changed fact in a new version', group: 'hazard' },
  interview: { title: 'questions of an interview', group: 'purpose' },
  'table-source': { title: 'source line under each table', group: 'purpose' },
  form: { title: 'form letters and charge lists', group: 'purpose' },
  refrain: { title: 'refrain', group: 'purpose' },
  credit: { title: 'credit under each picture', group: 'purpose' },
} satisfies Record<string, KindInfo>;

export type PlantKind = keyof typeof plantKinds;

/** The kinds of a group, in order. */
export function kindsOf(group: KindInfo['group']): PlantKind[] {
  const names = Object.keys(plantKinds) as PlantKind[];
  return names.filter((name) => plantKinds[name].group === group);
}

/** The least recall asked for a kind. */
export function goalOf(kind: PlantKind): number | undefined {
  const info: KindInfo = plantKinds[kind];
  return info.goal;
}
