import type { Range } from '../clean/removals.ts';
import type { FindingKind } from '../finding.ts';

/** Why a repeat is cut or stays. */
export type Rule =
  | 'block-follows'
  | 'block-is-article'
  | 'adjacent'
  | 'lead-again'
  | 'headline-again'
  | 'headline-inside'
  | 'prose-again'
  | 'cut-all'
  | 'source-again'
  | 'on-purpose'
  | 'form'
  | 'recurring'
  | 'short'
  | 'careful'
  | 'unsettled'
  | 'keep-text'
  | 'torn'
  | 'near-again'
  | 'near-below'
  | 'near-unsure'
  | 'near-leaned-on'
  | 'near-amid'
  | 'cut-short'
  | 'update'
  | 'update-unsure'
  | 'inside'
  | 'teaser'
  | 'merged'
  | 'rebroken'
  | 'contained-unsure'
  | 'inside-apart'
  | 'brief'
  | 'introduced'
  | 'quoted-first'
  | 'signed'
  | 'headline-alone'
  | 'passage'
  | 'sentence-again'
  | 'source-of-exhibit'
  | 'source-adds'
  | 'source-frame'
  | 'source-of-item'
  | 'source-careful'
  | 'across-report'
  | 'across-cut'
  | 'across-guarded'
  | 'across-near'
  | 'across-near-cut'
  | 'across-below'
  | 'across-unsure'
  | 'across-chain'
  | 'across-passage'
  | 'across-version';

interface RuleInfo {
  readonly action: 'cut' | 'kept';
  /** A sentence for a person. */
  readonly reason: string;
}

export const rules = {
  'block-follows': { action: 'cut', reason: 'The block is printed again where its first printing ends.' },
  'block-is-article': { action: 'cut', reason: 'The block is most of the article, printed again.' },
  adjacent: { action: 'cut', reason: 'The paragraph is printed again directly below itself.' },
  'lead-again': { action: 'cut', reason: 'The opening paragraph is printed again.' },
  'headline-again': { action: 'cut', reason: 'The headline is printed again as the first line of the body.' },
  'headline-inside': {
    action: 'cut',
    reason: 'The headline is printed again as the first line of the body, without the house named behind it.',
  },
  'prose-again': { action: 'cut', reason: 'A paragraph of prose is printed again in the same article.' },
  'cut-all': { action: 'cut', reason: 'Every later copy is cut (--cut all).' },
  'source-again': { action: 'cut', reason: 'The line names a source that the article has named already.' },
  'on-purpose': {
    action: 'kept',
    reason:
      'It stands among lines that repeat on purpose: questions, a list, a table, code, captions or embeds.',
  },
  form: { action: 'kept', reason: 'The copies stand under different headings or names, as in a form.' },
  recurring: {
    action: 'kept',
    reason: 'It comes back four times or more with other copy between, like a refrain.',
  },
  short: { action: 'kept', reason: 'A line this short, or not shaped as a sentence, may repeat on purpose.' },
  careful: {
    action: 'kept',
    reason: 'The copies stand apart, and careful cutting leaves such copies alone.',
  },
  unsettled: { action: 'kept', reason: 'Without it the rest of the article would be read in another way.' },
  'keep-text': { action: 'kept', reason: 'It is text that is never cut (--keep-text).' },
  torn: {
    action: 'kept',
    reason:
      'A sentence of the line beside it may go on in it: nothing shows whether these lines are wrapped.',
  },
  'near-again': {
    action: 'cut',
    reason: 'The paragraph is printed again with small changes of wording and the same facts.',
  },
  'near-below': {
    action: 'kept',
    reason: 'The two are nearly the same, but less alike than what is cut (--near).',
  },
  'near-unsure': {
    action: 'kept',
    reason: 'The two are nearly the same, but it cannot be proved that they are alike enough to be cut.',
  },
  'near-leaned-on': { action: 'kept', reason: 'The copy it could be cut for goes itself.' },
  'near-amid': {
    action: 'kept',
    reason: 'The paragraphs above and below it are nearly the same as well, and stay: so does this one.',
  },
  'cut-short': { action: 'kept', reason: 'The copy that would stay breaks off, and this one does not.' },
  update: { action: 'kept', reason: 'The two are nearly the same and differ in a fact.' },
  'update-unsure': {
    action: 'kept',
    reason: 'The two are nearly the same, and a word that differs may be a fact.',
  },
  inside: { action: 'cut', reason: 'Every sentence of it stands in a longer paragraph, which stays.' },
  teaser: { action: 'cut', reason: 'It breaks off, and the same paragraph stands there whole.' },
  merged: { action: 'cut', reason: 'It runs paragraphs together that also stand by themselves; these stay.' },
  rebroken: { action: 'cut', reason: 'The copy is printed again with other paragraph breaks.' },
  'contained-unsure': {
    action: 'kept',
    reason: 'Its words stand in another paragraph, but it is not certain that no sign differs.',
  },
  'inside-apart': {
    action: 'kept',
    reason: 'Every sentence of it stands in longer copy, but it may have a place of its own.',
  },
  brief: { action: 'kept', reason: 'A short paragraph that stands apart may be repeated on purpose.' },
  introduced: { action: 'kept', reason: 'The line above introduces it and would lead to nothing.' },
  'quoted-first': {
    action: 'kept',
    reason:
      'Its first printing is a quotation that the line above introduces; here it has a place of its own.',
  },
  signed: { action: 'kept', reason: 'The line below names who said it, and would be left alone.' },
  'headline-alone': { action: 'kept', reason: 'Without it nothing but the headline would be left.' },
  passage: {
    action: 'kept',
    reason: 'Part of the paragraph stands in another one; --cut sentences cuts whole sentences.',
  },
  'sentence-again': {
    action: 'cut',
    reason: 'The sentences stand in another paragraph, which stays (--cut sentences).',
  },
  'source-of-exhibit': {
    action: 'kept',
    reason: 'The line belongs to the table, chart or picture above it.',
  },
  'source-adds': { action: 'kept', reason: 'The line names a known source and says more than its name.' },
  'source-frame': {
    action: 'kept',
    reason: 'The first and the last line of a press release both name its source.',
  },
  'source-of-item': { action: 'kept', reason: 'Each item of the article names its own source.' },
  'source-careful': {
    action: 'kept',
    reason: 'New copy stands between the lines, and careful cutting leaves them alone.',
  },
  'across-report': {
    action: 'kept',
    reason: 'Repeats across articles are reported; --across cut cuts them.',
  },
  'across-cut': {
    action: 'cut',
    reason: 'Another article of the feed has the same copy, and it stays there (--across cut).',
  },
  'across-guarded': { action: 'kept', reason: 'It is short or stands among lines that repeat on purpose.' },
  'across-near': {
    action: 'kept',
    reason: 'Paragraphs of two articles are nearly the same; --across cut cuts those that are alike enough.',
  },
  'across-near-cut': {
    action: 'cut',
    reason:
      'Another article has nearly the same paragraph with the same facts, and it stays there (--across cut).',
  },
  'across-below': {
    action: 'kept',
    reason: 'Paragraphs of two articles are nearly the same, but less alike than what is cut (--near).',
  },
  'across-unsure': {
    action: 'kept',
    reason:
      'Paragraphs of two articles are nearly the same, but it cannot be proved that they are alike enough to be cut.',
  },
  'across-chain': { action: 'kept', reason: 'The copy it could be cut for goes itself.' },
  'across-passage': { action: 'kept', reason: 'Part of the paragraph stands in another article.' },
  'across-version': {
    action: 'kept',
    reason: 'The articles are versions of one story; only paragraphs that are the same are ever cut.',
  },
} satisfies Record<Rule, RuleInfo>;

/** A link between paragraphs of one article, judged. */
export interface JudgedLink {
  readonly a: number;
  readonly b: number;
  readonly rule: Rule;
  /** The last paragraph of a keeper that stretches over several. */
  readonly last?: number;
  /** Stretches of text, where not all of the paragraphs is meant. */
  readonly within?: { readonly keeper: Range; readonly copy: Range };
  /** 1 where it is left out. */
  readonly score?: number;
  /** What the rule saw, as a sentence. */
  readonly detail?: string;
}

/** What becomes of one run of links. */
export interface Verdict {
  readonly kind: FindingKind;
  readonly links: readonly JudgedLink[];
}

export function isCut(rule: Rule): boolean {
  return rules[rule].action === 'cut';
}

/** Rules that cut a copy which says less than its keeper, or nearly the same. */
const looseRules: ReadonlySet<Rule> = new Set<Rule>([
  'near-again',
  'across-near-cut',
  'headline-inside',
  'inside',
  'teaser',
  'merged',
  'rebroken',
  'sentence-again',
]);

/** Whether a rule cuts only copies that are the same as their keeper, so that another keeper serves as well. */
export function saysTheSame(rule: Rule): boolean {
  return !looseRules.has(rule);
}
