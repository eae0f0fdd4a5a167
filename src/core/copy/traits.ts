import type { Draft, Mark } from './draft.ts';
import { isDense, measure, type Measure } from './measure.ts';
import { readsAsSentence } from './sentence-shape.ts';
import { closing, head, opening } from './wording.ts';

/** What wording and figures a paragraph shows, found once for all rules. */
export interface Traits {
  /** As printed, without the marks of the layout. */
  readonly text: string;
  readonly mark: Mark;
  /** The first and last 200 units, plain (`wording.ts`); the opening without leading brackets and marks. */
  readonly opening: string;
  readonly closing: string;
  /** The first 200 units, tidy, case and leading marks kept. */
  readonly head: string;
  readonly measured: Measure;
  readonly dense: boolean;
  /** `isSentenceShaped`. */
  readonly sentence: boolean;
  /** Emphasised from beginning to end, as questions of an interview are. */
  readonly bold: boolean;
  /** `Draft.letters`. */
  readonly letters: number;
}

function withoutLineMarks(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let from = 0;
      while (from < line.length && '> '.includes(line.charAt(from))) from++;
      return line.slice(from);
    })
    .join('\n');
}

/** `- `, `* `, `12. `, `(b) ` at the head of an item, `## ` at the head of a heading. */
const headMark = /^(?:#{1,6}|[-*+•·▪►‣]|\(?[\p{L}\d]{1,3}[.)])\s+/u;

function withoutMarks(text: string, mark: Mark): string {
  if (mark === 'quote') return withoutLineMarks(text);
  if (mark !== 'heading' && mark !== 'item') return text;
  const own = text.trimStart();
  const found = headMark.exec(own.slice(0, 16));
  return found === null ? own : own.slice(found[0].length);
}

function isBold(text: string): boolean {
  const own = text.trim();
  return own.length > 4 && (own.startsWith('**') || own.startsWith('__')) && own.endsWith(own.slice(0, 2));
}

export function readTraits(draft: Draft): Traits {
  const text = withoutMarks(draft.text, draft.mark);
  const measured = measure(text);
  const first = head(text);
  let last: string | undefined;
  return {
    text,
    mark: draft.mark,
    opening: opening(first),
    // Few paragraphs are short enough for the rules that ask.
    get closing() {
      return (last ??= closing(text));
    },
    head: first,
    measured,
    dense: isDense(measured),
    sentence: readsAsSentence(text, measured),
    bold: isBold(text),
    letters: draft.letters,
  };
}
