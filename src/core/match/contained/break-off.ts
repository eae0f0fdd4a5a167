import { entriesOf } from '../../copy/word-list.ts';
import { once } from '../../once.ts';
import { fold } from '../fold.ts';

/** Words behind the ellipsis of a teaser that lead to the rest of the text. */
const readOn = once(
  (): ReadonlySet<string> =>
    new Set(
      entriesOf(`
    read more; read more here; read on; continue reading; keep reading; read the full story; read full story
    read the full article; read full article; full story; full article; see more; show more; learn more; more
    weiterlesen; mehr lesen; mehr; mehr dazu; lesen sie mehr; lesen sie weiter; zum artikel; artikel lesen
    lire la suite; lire plus; lire l'article; la suite; suite; en savoir plus; voir plus
    leer más; seguir leyendo; sigue leyendo; continuar leyendo; ver más; continúa leyendo
    leia mais; ler mais; continue lendo; continuar lendo; continuar a ler; saiba mais; ver mais
    leggi tutto; leggi di più; leggi; continua a leggere; continua
    lees verder; lees meer; verder lezen; meer lezen; czytaj więcej; czytaj dalej; więcej
    devamı; devamını oku; devamı için tıklayın; devamı için tıklayınız
    читать далее; читать дальше; читать полностью; далее; подробнее; читати далі; детальніше
    läs mer; läs vidare; læs mere; læs videre; les mer; lue lisää; číst dál; číst více; citește mai mult
    διαβάστε περισσότερα; legu plu; legi plu; tovább; baca selengkapnya; xem thêm
    اقرأ المزيد; المزيد; تابع القراءة; بیشتر بخوانید; ادامه مطلب; קרא עוד; और पढ़ें; आगे पढ़ें
    阅读更多; 阅读全文; 继续阅读; 查看更多; 全文; 閱讀更多; 閱讀全文; 繼續閱讀; 続きを読む; もっと見る; 全文を読む
    더 보기; 더보기; 계속 읽기
  `).map(fold),
    ),
);

/** No mark of a break with the words behind it is longer. */
const reach = 80;

/** What a feed sets for the letters it leaves out: `[+1234 chars]`. */
const lettersLeftOut = /^\+\d{1,7} (?:chars|characters)$/;

/** A text without signs at its beginning and its end. */
function withoutSigns(text: string): string {
  const signs = ' "\'()[]{}<>→›▶►⟩|-:.…';
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text.charAt(start))) start++;
  while (end > start && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Words of the longest invitation to read on; of one word alone too many sentences end. */
const mostWords = 6;
const leastWords = 2;

/** Where the longest invitation to read on begins that stands behind a text without an ellipsis; -1 for none. */
function invitationStart(tail: string): number {
  let [start, found] = [tail.length, -1];
  for (let words = 1; words <= mostWords && start > 0; words++) {
    start = tail.lastIndexOf(' ', start - 1);
    // `la suite` is the end of `lire la suite`.
    if (words >= leastWords && start >= 0 && readOn().has(withoutSigns(tail.slice(start)))) found = start;
  }
  return found;
}

/** Where the mark of a break begins in the end of a text; -1 for none. */
function markStart(tail: string): number {
  const ellipsis = tail.lastIndexOf('…');
  const left = tail.lastIndexOf('[+');
  const invitation = invitationStart(tail);
  if (invitation > Math.max(ellipsis, left) && ellipsis < 0) return invitation;
  if (left > ellipsis) return lettersLeftOut.test(withoutSigns(tail.slice(left))) ? left : -1;
  if (ellipsis < 0) return -1;
  const behind = withoutSigns(tail.slice(ellipsis));
  return behind === '' || readOn().has(behind) ? ellipsis : -1;
}

/**
 * What a folded text says before it breaks off with `…`, `[…]`, `[+1234 chars]` or `… read more`, perhaps inside a
 * word; undefined when it does not break off.
 */
export function beforeBreak(folded: string): string | undefined {
  const tailStart = Math.max(0, folded.length - reach);
  const mark = markStart(folded.slice(tailStart));
  return mark < 0 ? undefined : folded.slice(0, tailStart + mark);
}

/** Whether of two folded texts only the first one breaks off: nothing whole is left out in its favour. */
export function isCutShort(keeper: string, copy: string): boolean {
  return beforeBreak(keeper) !== undefined && beforeBreak(copy) === undefined;
}
