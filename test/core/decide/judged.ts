import { judge } from '../../../src/core/decide/judge.ts';
import type { Rule, Verdict } from '../../../src/core/decide/rules.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { makeArticle, sentence, type Made } from '../made-article.ts';

export const name = (text: string): Made => ({ text, context: 'short' });
export const question = (text: string): Made => ({ text, context: 'question' });
export const item = (text: string): Made => ({ text, context: 'list' });
export const row = (text: string): Made => ({ text, context: 'table' });
export const headline = (text: string): Made => ({ text, role: 'headline', context: 'short' });
export const source = (text: string): Made => ({ text, role: 'source', context: 'short' });
export const rule: Made = { text: '***', role: 'separator', context: 'short' };

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The n-th of five sentences of prose that are long enough to be cut wherever they stand. */
export function long(at: number): string {
  return `${sentence(at).slice(0, -1)}, and ${lower(sentence(at + 5))}`;
}

/** The same with a word more, which says nothing. */
export function nearly(at: number, word = 'Meanwhile'): string {
  return `${word} ${lower(long(at))}`;
}

/** The same with six words more: less alike than what is cut, more than what is not looked at. */
export function hardly(at: number): string {
  return `${nearly(at, 'Meanwhile however also').slice(0, -1)}, however, also, meanwhile.`;
}

/** Verdicts on an article of paragraphs of their own. */
export function verdictsOf(
  paragraphs: readonly (Made | string)[],
  settings: Partial<Settings> = {},
): readonly Verdict[] {
  return judge(makeArticle(paragraphs), { ...defaultSettings, ...settings }).verdicts;
}

/** For each repeat `copy<keeper rule`, by the copy's place; of several keepers the first and the last. */
export function judged(paragraphs: readonly (Made | string)[], settings: Partial<Settings> = {}): string[] {
  return verdictsOf(paragraphs, settings)
    .flatMap(({ links }) => links)
    .toSorted((x, y) => x.b - y.b)
    .map(({ a, b, last = a, rule: why }) => `${b}<${a}${last === a ? '' : `-${last}`} ${why}`);
}

/** Rules by the step that decides by them. */
export type NearRule = Extract<Rule, `near-${string}` | `update${string}` | 'cut-short'>;
export type ContainedRule = 'inside' | 'inside-apart' | 'teaser' | 'merged' | 'rebroken' | 'contained-unsure';
export type PassageRule = 'passage' | 'sentence-again';
/** `unsettled` is what settling makes of a rule that cuts; those across articles are for feeds. */
export type SameRule = Exclude<
  Rule,
  NearRule | ContainedRule | PassageRule | 'headline-inside' | 'keep-text' | 'unsettled' | `across-${string}`
>;

/** The smallest article that a rule decides. */
export interface Case {
  readonly article: readonly (Made | string)[];
  readonly settings?: Partial<Settings>;
  readonly expected: readonly string[];
}
