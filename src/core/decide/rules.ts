import type { FindingKind } from '../finding.ts';

/** Why a repeat is cut or stays. */
export type Rule =
  | 'block-follows'
  | 'block-is-article'
  | 'adjacent'
  | 'lead-again'
  | 'headline-again'
  | 'prose-again'
  | 'cut-all'
  | 'source-again'
  | 'on-purpose'
  | 'form'
  | 'recurring'
  | 'short'
  | 'careful'
  | 'unsettled'
  | 'source-of-exhibit'
  | 'source-adds'
  | 'source-frame'
  | 'source-of-item'
  | 'source-careful'
  | 'across-report'
  | 'across-cut'
  | 'across-guarded';

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
} satisfies Record<Rule, RuleInfo>;

/** A link between paragraphs of one article, judged. */
export interface JudgedLink {
  readonly a: number;
  readonly b: number;
  readonly rule: Rule;
}

/** What becomes of one run of links. */
export interface Verdict {
  readonly kind: FindingKind;
  readonly links: readonly JudgedLink[];
}

export function isCut(rule: Rule): boolean {
  return rules[rule].action === 'cut';
}
