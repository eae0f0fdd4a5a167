import { endsInStop } from './full-stops.ts';

/** What stands under a teaser in place of the rest of the story. General newsroom usage of each language. */
const invitations = [
  'read more|read on|continue reading|keep reading|read (?:the )?full (?:story|article)|full story|see more|show more',
  'weiterlesen|mehr lesen|mehr dazu|lesen sie mehr|zum artikel',
  "lire la suite|lire plus|lire l['’]article|en savoir plus",
  'leer m[aá]s|seguir leyendo|sigue leyendo|continuar leyendo|ver m[aá]s',
  'leia mais|ler mais|continue (?:a ler|lendo)|saiba mais|ver mais',
  'leggi (?:tutto|di pi[uù]|anche)|continua a leggere|continua',
  'lees (?:meer|verder)|verder lezen|meer lezen',
  'czytaj (?:więcej|dalej)|więcej',
  'devamını oku|devamı|haberin devamı',
  'читать (?:далее|дальше|полностью)|подробнее|далее',
  'اقرأ المزيد|إقرأ المزيد|المزيد|قراءة المزيد',
  '(?:阅读|閱讀|查看)?全文|阅读更多|閱讀更多|更多|详情|詳情',
  '続きを読む|続きを見る|もっと見る|全文を読む|続き',
  '자세히 보기|더 보기|더보기|기사 더보기',
].join('|');

/** The signs of a text that breaks off: `…`, `[...]`, `[+1234 chars]`. */
const breakOff =
  /[[(]?[ \t]*(?:…|⋯|\.(?:[ \t]?\.){2,}|\[[ \t]*\+[ \t]*\d[\d.,]{0,9}[ \t]*char(?:s|acters)?[ \t]*\])[…⋯.]*[ \t]*[\])]?["'”’»]?$/iu;
/** `Read more` behind a sentence or on a line of its own, or any such word in brackets. */
const invitation = new RegExp(
  String.raw`(?<=^|[\n.!?…⋯。！？।۔؟"'”’»)\]][ \t\n]{0,9})[ \t]{0,9}(?:${invitations})[ \t]{0,9}[»›→>.:]{0,3}$` +
    String.raw`|[[(][ \t]*(?:more|mehr|${invitations})[ \t]*[\])]$`,
  'iu',
);
/** Units at the end in which a mark is looked for, and how many marks there may be. */
const reach = 80;
const mostMarks = 4;

/** A text without the mark of a teaser, and whether it breaks off there, perhaps inside a word. */
export interface Teaser {
  readonly text: string;
  readonly breaksOff: boolean;
}

/** Leaves the marks at the end of a teaser off. Without such a mark the text is as it was and whole. */
export function readTeaser(text: string): Teaser {
  let rest = text.trimEnd();
  let [breaksOff, isTeaser] = [false, false];
  for (let marks = 0; marks < mostMarks; marks++) {
    const from = Math.max(0, rest.length - reach);
    const tail = rest.slice(from);
    const signs = breakOff.exec(tail);
    const mark = signs ?? invitation.exec(tail);
    if (mark === null) break;
    rest = rest.slice(0, from + mark.index).trimEnd();
    breaksOff ||= signs !== null;
    isTeaser = true;
  }
  return { text: rest, breaksOff: breaksOff || (isTeaser && !endsInStop(rest)) };
}
