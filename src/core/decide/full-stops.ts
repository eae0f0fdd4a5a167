/** Signs that end a sentence; those of Chinese and Japanese need no blank behind them. */
const stops = '.!?…⋯。！？｡।॥۔؟։።။';
const denseStops = '。！？｡';
/** What may stand between a sentence and its full stop's blank, and before the first word of the next one. */
const closing = /[\p{Pe}\p{Pf}\p{Pi}"'`´′″*_]/u;
const opening = /[\p{Ps}\p{Pi}\p{Pf}"'`´′″*_¿¡\p{Pd}]/u;
const blank = /[\s\u200b]/;
const lower = /\p{Ll}/u;
/** Words that a full stop belongs to, whatever follows. */
const stopped = new Set(
  (
    'mr mrs ms dr st prof gen col lt sgt capt rep sen gov hon rev jr sr messrs vs no nos vol fig inc corp co ltd cie ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ca approx dept est bzw usw nr str abs dott sig sra srta dra ' +
    'mme mlle mm hr fr г ул им руб млн млрд тыс долл проф акад св'
  ).split(' '),
);
/** Units looked back for the word before a full stop. */
const wordReach = 12;

function isStop(text: string, at: number): boolean {
  return stops.includes(text.charAt(at) || ' ');
}

/** Whether a full stop at `at` may belong to the word before it: an initial, a count (`3. Juni`), an abbreviation. */
function belongsToWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - wordReach), at);
  const word = String(/[\p{L}\p{M}\p{N}]*$/u.exec(before));
  return /^(?:\p{L}|\p{N}{1,2})$/u.test(word) || stopped.has(word.toLowerCase());
}

/** Where the signs that close a sentence end, from a stop at `at` on. */
function afterStop(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isStop(text, end) || closing.test(text.charAt(end)))) end++;
  return end;
}

/** Whether a sentence ends with the signs from the stop at `at` up to `end`. In doubt it does not. */
function ends(text: string, at: number, end: number): boolean {
  if (end >= text.length || denseStops.includes(text.charAt(at))) return true;
  if (!blank.test(text.charAt(end))) return false;
  if (end === at + 1 && text.charAt(at) === '.' && belongsToWord(text, at)) return false;
  let next = end;
  while (next < text.length && (blank.test(text.charAt(next)) || opening.test(text.charAt(next)))) next++;
  return !lower.test(text.charAt(next));
}

/** Where a run of white space from `at` on ends, and whether a blank line is in it. */
function passBlanks(text: string, at: number): { readonly end: number; readonly parts: boolean } {
  let [end, lines] = [at, 0];
  for (; end < text.length && blank.test(text.charAt(end)); end++) {
    const sign = text.charAt(end);
    if (/[\n\v\f\u2028\u2029]/.test(sign) || (sign === '\r' && text.charAt(end + 1) !== '\n')) lines++;
  }
  return { end, parts: lines > 1 };
}

/**
 * Parts a text where a sentence surely ends, and at blank lines. A stop that may belong to an abbreviation parts nothing:
 * the longer the parts, the more has to be found again. The parts together are the text. Linear.
 */
export function partAtStops(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  const close = (end: number): void => {
    parts.push(text.slice(from, end));
    from = end;
  };
  while (at < text.length) {
    if (isStop(text, at)) {
      const end = afterStop(text, at);
      if (ends(text, at, end)) close(end);
      at = end;
    } else if (blank.test(text.charAt(at))) {
      const passed = passBlanks(text, at);
      if (passed.parts) close(passed.end);
      at = passed.end;
    } else at++;
  }
  if (from < text.length) close(text.length);
  return parts;
}

/** The last sign of a text that is neither white space nor a closing sign. */
function lastSign(text: string): string {
  let at = text.length;
  while (at > 0 && (blank.test(text.charAt(at - 1)) || closing.test(text.charAt(at - 1)))) at--;
  return text.charAt(at - 1);
}

/** Whether a text ends with the end of a sentence; white space and closing signs behind it do not count. */
export function endsInStop(text: string): boolean {
  return isStop(lastSign(text), 0);
}

/** Whether the sentence that a text ends with ends with a sign of Chinese or Japanese, which needs no blank behind it. */
export function endsInDenseStop(text: string): boolean {
  return denseStops.includes(lastSign(text));
}
