import type { Article, Paragraph } from '../copy/article.ts';
import { isDateline } from '../copy/dateline.ts';
import { photoCredits } from '../copy/phrases.ts';
import { parseSourceLine } from '../copy/source-line.ts';
import { listedSource } from '../copy/sources.ts';
import { head, indexPhrases, opening, phraseAt } from '../copy/wording.ts';

/** Paragraphs of copy at whose head an agency may sign: the lead, below lines that were taken for copy. */
const leads = 3;
/** Units of a lead before its dateline has ended. */
const longestDateline = 90;
/** Words of the longest listed name and letters of the longest of a script without blanks. */
const mostWords = 4;
const mostDense = 8;

const pictures = indexPhrases(photoCredits);

/** The sources of the first line that names any, outside tables, charts and pictures. */
function sourceNamed(printed: readonly string[]): string {
  for (const text of printed) {
    const line = parseSourceLine(text);
    if (line !== undefined) return line.sources.join(', ');
  }
  return '';
}

/** The listed house among the parts of a signature: `dpa`, `tca/dpa`, `ats afp`, `서울=연합뉴스`, `ロンドン時事`. */
function houseIn(signature: string): string | undefined {
  const own = signature.trim();
  for (const part of [own, ...own.split(/[/=,;]/).toReversed(), ...own.split(' ').toReversed()]) {
    const house = listedSource(part);
    if (house !== undefined) return house;
  }
  return undefined;
}

/** The house that the last words name, whole words or, where no blank parts them, the last letters. */
function houseAtEnd(text: string): string | undefined {
  const words = text.split(' ');
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const house = listedSource(words.slice(-count).join(' '));
    if (house !== undefined) return house;
  }
  return undefined;
}

/** `新华社北京5月1日电`, `【ワシントン共同】`: the house at either end of what no blank parts. */
function houseOfDense(text: string): string | undefined {
  for (let length = mostDense; length > 1; length--) {
    const house = listedSource(text.slice(0, length)) ?? listedSource(text.slice(-length));
    if (house !== undefined) return house;
  }
  return undefined;
}

/** `WASHINGTON (Reuters) -`, `(CNN) The …`, `MOSCOW, January 21. /TASS/.`: what stands before, inside and after. */
const signed =
  /^([^()（）/]{0,60}?)(?:\(([^()]{2,40})\)|（([^（）]{2,40})）|(?<![^ ])\/([^/]{2,30})\/)(.?)(.{0,2})/u;

/** A house in brackets at the head of a story. In a sentence something else follows: "The agency (Reuters) said". */
function fromBrackets(line: string): string | undefined {
  const found = signed.exec(line);
  if (found === null) return undefined;
  const [, before = '', round, wide, slashed, next = '', then = ''] = found;
  // "WASHINGTON, March 20 - Rep William Gray (D-Pa), chairman of …"
  if (before.includes(' - ')) return undefined;
  const ends = /^(?:$| ?[-.:=_])/.test(next + then) || /^\p{Lu}/u.test(next);
  return before === '' || ends ? houseIn(round ?? wide ?? String(slashed)) : undefined;
}

/** `SAITAMA, Japan, Dec. 9 Kyodo - `, `МОСКВА, 5 мая - РИА Новости. `: a dateline, with the house at its end. */
function fromDash(line: string): string | undefined {
  const [before = '', after = ''] = line.slice(0, longestDateline).split(/ ?- /);
  if (before === line || !isDateline(before)) return undefined;
  const stop = after.indexOf('.');
  return houseAtEnd(before) ?? (stop < 0 ? undefined : listedSource(after.slice(0, stop)));
}

/** `新华社北京5月1日电 …`, `【ワシントン共同】…` */
function fromDense(line: string): string | undefined {
  const found = /^(?:【([^】]{2,20})】|([^\s。，、]{2,20}?)[电電](?:[ (（]|$))/u.exec(line);
  return found === null ? undefined : houseOfDense(found[1] ?? String(found[2]));
}

function houseOfLead(line: string): string | undefined {
  return fromBrackets(line) ?? fromDash(line) ?? fromDense(line);
}

/** `By JANE ROE, Associated Press`, `AP writers Jane Roe and John Doe contributed to this report.`; not `AP Photo/…`. */
function houseOfCredit(line: string): string | undefined {
  if (phraseAt(opening(line), 0, pictures) !== undefined) return undefined;
  const own = line.replace(/[.)\]]{1,4}$/, '');
  const last = own.slice(Math.max(...[...',|/'].map((sign) => own.lastIndexOf(sign))) + 1);
  const first = own.split(' ', 1).join('');
  // Words of a name are names of houses, too: Ani, Efe, Ria.
  return listedSource(last) ?? (first === first.toUpperCase() ? listedSource(first) : undefined);
}

/** How many folders all the paths have in common at their beginning. */
export function commonFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  let common = first.length;
  for (const folders of others) {
    let same = 0;
    while (same < common && folders[same] === first[same]) same++;
    common = same;
  }
  return common;
}

/** The first folder of a path below so many, years, months and days left out; '' for none. */
export function folderBelow(path: string, common: number): string {
  return (
    path
      .split('/')
      .slice(common, -1)
      .find((folder) => !/^[\d_-]*$/.test(folder)) ?? ''
  );
}

/**
 * Where an article comes from, so that it can be told how many sources have a text: the houses that its source line
 * names, else the house of its byline or credit, else the one that signs its dateline; '' when there is none of these.
 * Houses by their canonical names (`sources.ts`).
 */
export function originOf({ decoded, paragraphs }: Article): string {
  const printed = ({ start, end }: Paragraph): string => decoded.text.slice(start, end);
  const own = paragraphs.filter(({ folded, context }) => folded !== '' && context !== 'caption');
  const source = sourceNamed(own.filter(({ role }) => role === 'source').map(printed));
  if (source !== '') return source;
  // An old wire signs at the end: ` Reuter`.
  const credits = own.filter(({ role }) => role === 'byline' || role === 'credit' || role === 'separator');
  const lines = own.filter(({ role }) => role === 'dateline' || role === 'body').slice(0, leads);
  for (const credit of credits) {
    const house = houseOfCredit(head(printed(credit)));
    if (house !== undefined) return house;
  }
  for (const lead of lines) {
    const house = houseOfLead(head(printed(lead)));
    if (house !== undefined) return house;
  }
  return '';
}
