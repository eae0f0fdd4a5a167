import { isInvisible, skipInvisible } from './blank.ts';
import { isLetter, kindOf, kinds } from './characters.ts';

/**
 * What the first characters of a line say it is. `rule` is any line without letter or digit: `***`, `+--+`, a lone
 * `>`. `equals` and `dashes` are rules of nothing but these, which may underline the line above. `fence` opens or
 * closes a block of code in Markdown.
 */
export type Sign = 'text' | 'heading' | 'item' | 'row' | 'rule' | 'equals' | 'dashes' | 'image' | 'fence';

/** Bullets as typed and as word processors write them; the ASCII ones and the dash need a blank after them. */
const typedBullets = '-*+–';
const setBullets = '•‣◦●○▪■□►▶·∙';

/** No table row begins further right than this; longer lines are not looked through. */
const furthest = 200;

const HASH = 0x23;
const PIPE = 0x7c;

/** Whether a letter or digit stands in the range. Stops at the first. */
function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = kindOf(Number(text.codePointAt(at)));
    if (kind === kinds.digit || isLetter(kind)) return true;
  }
  return false;
}

function isHeading(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === HASH) at++;
  return at > from && at - from <= 6 && at < to && isInvisible(text.charCodeAt(at));
}

/** How often the character at `from` stands there in a row. */
export function runLength(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === unit) at++;
  return at - from;
}

/** Whether the range is three or more of `mark` and nothing else. */
function isRuleOf(mark: string, text: string, from: number, to: number): boolean {
  return text.charAt(from) === mark && to - from >= 3 && runLength(text, from, to) === to - from;
}

function isFence(text: string, from: number, to: number): boolean {
  const isMark = text.charAt(from) === '`' || text.charAt(from) === '~';
  return isMark && runLength(text, from, to) >= 3;
}

function isBarRow(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from) !== PIPE) return false;
  const end = Math.min(to, from + furthest);
  for (let at = from + 1; at < end; at++) if (text.charCodeAt(at) === PIPE) return true;
  return false;
}

function isImage(text: string, from: number): boolean {
  return text.startsWith('![', from) || text.startsWith('[![', from);
}

/** After the number of an item at `from`: `7.`, `12)`, `(3)`, `b)`; `from` when there is none. */
function skipItemNumber(text: string, from: number, to: number): number {
  const open = text.charAt(from) === '(' ? from + 1 : from;
  let at = open;
  while (at < to && at < open + 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  const numbered = at > open;
  if (!numbered && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') at++;
  const closed = text.charAt(at) === ')' || (text.charAt(at) === '.' && open === from && numbered);
  return at > open && closed ? at + 1 : from;
}

/** Where the words of a list item begin that opens at `from`; `from` when it is no item. */
export function itemContent(text: string, from: number, to: number): number {
  const first = text.charAt(from);
  if (setBullets.includes(first)) return skipInvisible(text, from + 1, to);
  const at = typedBullets.includes(first) ? from + 1 : skipItemNumber(text, from, to);
  const content = skipInvisible(text, at, to);
  return content > at && at > from ? content : from;
}

/** The last sign of a sentence that found no room in the line above: ` »`, ` ?`, `:)`. No rule looks like that. */
function isLeftOver(text: string, from: number, to: number): boolean {
  return to - from <= 3 && '.,;:?!)]}"\'”’“»›'.includes(text.charAt(to - 1));
}

/** What the visible part `from`..`to` of a line says the line is; `gaps` is the number of wide gaps between its words. */
export function readSign(text: string, from: number, to: number, gaps: number): Sign {
  if (isRuleOf('=', text, from, to)) return 'equals';
  if (isRuleOf('-', text, from, to)) return 'dashes';
  if (isFence(text, from, to)) return 'fence';
  if (isBarRow(text, from, to)) return 'row';
  if (!hasWord(text, from, to)) return isLeftOver(text, from, to) ? 'text' : 'rule';
  if (isImage(text, from)) return 'image';
  if (isHeading(text, from, to)) return 'heading';
  if (gaps >= 2) return 'row';
  return itemContent(text, from, to) > from ? 'item' : 'text';
}
