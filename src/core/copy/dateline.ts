import { monthNames, weekdayNames } from './calendar.ts';
import { isLetter, kindOf, kinds } from './characters.ts';
import { listedSource } from './sources.ts';
import { wordSet } from './word-list.ts';

/** Words that join place, date and time, or say what the time stamp is of. Lower case. */
const stampWords: ReadonlySet<string> = wordSet({
  words: `
    on at of the de del d la le les den der am um à às a las al le o il em in en de di w dne el og kl klo st
    nd rd th uhr am pm a.m p.m gmt utc est edt cet cest msk et pt pst pdt bst ist jst kst h min г года год р
    року la-an an de jara updated update published posted last modified created first aktualisiert stand
    veröffentlicht publié mis jour actualizado publicado atualizado pubblicato aggiornato gepubliceerd
    bijgewerkt opublikowano aktualizacja опубликовано обновлено оновлено дата yayınlanma güncelleme
    publicerad uppdaterad publisert oppdatert publiceret opdateret julkaistu päivitetty publikigita ngày năm
    lúc
  `,
});

const mostTokens = 14;
const mostPlaces = 5;

type TokenKind = 'date' | 'number' | 'stamp' | 'place' | 'agency' | 'other';

/** 2020-05-01, 01.05.2020, 5/1/20, 2020年5月1日 */
const numericDate =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|(?:\d{4}年)?\d{1,2}月\d{1,2}日.*)$/;

function kindOfToken(token: string): TokenKind {
  const bare = token.replace(/^[([/]+/, '').replace(/[)\].,:;/-]+$/, '');
  const word = bare.toLowerCase();
  if (numericDate.test(bare) || monthNames.has(word) || weekdayNames.has(word)) return 'date';
  if (listedSource(bare) !== undefined) return /^[([/]/.test(token) ? 'agency' : 'stamp';
  const first = kindOf(Number(bare.codePointAt(0)));
  if (first === kinds.digit) return 'number';
  if (bare === '' || stampWords.has(word)) return 'stamp';
  return isLetter(first) && first !== kinds.lower ? 'place' : 'other';
}

/**
 * Whether a line is nothing but place, date and agency: `LONDON, March 2 -`, `Wednesday, September 7, 2016`,
 * `Tirana, Albania (CNN)`, `Updated 3:27 am PST, Jan 5`, `新华社北京5月1日电`. `head`: the line, tidy (`wording.ts`).
 */
export function isDateline(head: string): boolean {
  if (head.length > 100) return false;
  if (/^\D{2,12}\d{1,2}月\d{1,2}日电$/.test(head)) return true;
  const tokens = head.replace(/^[\^*_#\s]+/, '').split(' ');
  if (tokens.length > mostTokens) return false;
  const found = tokens.map(kindOfToken);
  if (found.includes('other')) return false;
  const firstDate = found.findIndex((kind) => kind === 'date' || kind === 'number');
  const dated = found.includes('date') && /\p{Nd}/u.test(head);
  const places = found.filter((kind) => kind === 'place').length;
  if (places === 0) return dated;
  if (places > mostPlaces) return false;
  if (firstDate < 0) return found.includes('agency');
  // LONDON, March 2: a place is parted from its date, a headline is not
  const last = found.lastIndexOf('place');
  return dated && last < firstDate && /[,.:/-]$/.test(tokens.slice(0, last + 1).join(' '));
}
