import { photoCredits } from './phrases.ts';
import type { Traits } from './traits.ts';
import { indexPhrases, phraseAt } from './wording.ts';
import { listed } from './word-list.ts';

/** Longer paragraphs are no captions. */
const longestCaption = 700;
/** The words under a picture that carry no credit. */
const mostWordsUnderPicture = 60;

const longestCredit = 140;
const longestLicence = 60;

const credits = indexPhrases(photoCredits);

/** Last words of captions: a house, a licence. */
const creditTails: readonly string[] = listed({
  general: `
    getty images; public domain; creative commons; shutterstock; istock; flickr; used with permission
    uzata kun permeso; uzita kun permeso
  `,
});

const figureHead =
  /^(?:figure|fig\.|chart|table|graph|map|exhibit|grafik|abb\.|abbildung|tabelle|karte|tableau|graphique|carte|gráfico|tabla|tabela|cuadro|figura|tabella|рис\.|рисунок|таблица|график|图|圖|表|図|그림|표|bildo|tabelo) ?\d{1,3}[a-z]?(?: ?[:.|-]|$)/;

/** First words of captions: screenshots, file pictures. */
const captionOpenings = indexPhrases(
  listed({
    general: `
    screenshot of; screenshot from; file photo; file -; file image; in this file photo; in this photo
    in this image; pictured:; above:; below:; archivbild; archivfoto; symbolbild; symbolfoto
    foto de archivo; imagen de archivo; foto de arquivo; foto archivio; foto d'archivio
    photo d'archives; photo d'illustration; архивное фото; фото из архива; 资料图; 資料圖; 資料写真; 자료사진
    ekrankopio; ekranfoto; bildo de; bildo el; bildo farita; foto de; foto el; foto farita; la foto estas; la foto estis; fotita
  `,
  }),
);

/** What stands in front of a credit. */
const creditParting = /[.!?([|/"»”。；;）—-]/g;

/** Whether a credit such as `Foto: AP`, `(AP Photo/Jane Roe)` ends the paragraph. It follows the end of a sentence or a bracket. */
function endsInCredit(closing: string): boolean {
  const tail = closing.slice(-longestCredit - 1);
  creditParting.lastIndex = 0;
  while (creditParting.test(tail)) {
    const after = creditParting.lastIndex;
    const next = tail.charAt(after) === ' ' ? after + 1 : after;
    if (tail.length - next < longestCredit && phraseAt(tail, next, credits) !== undefined) return true;
  }
  return false;
}

function endsInHouse(closing: string): boolean {
  const bare = closing.replace(/[\s.)\]"”']{1,20}$/, '');
  return creditTails.some((tail) => bare.endsWith(tail)) || /\bcc[ -]by\b/.test(bare.slice(-longestLicence));
}

/**
 * Whether a paragraph is the words to a picture, chart or table. `underPicture`: it stands directly below a picture.
 */
export function isCaption(traits: Traits, underPicture: boolean): boolean {
  const { text, opening, closing, measured } = traits;
  if (text.length > longestCaption) return false;
  if (underPicture && measured.words <= mostWordsUnderPicture) return true;
  if (phraseAt(opening, 0, captionOpenings) !== undefined || figureHead.test(opening)) return true;
  return endsInCredit(closing) || endsInHouse(closing);
}

/** Whether a credit is one of a picture. */
export function isPhotoCredit({ opening }: Traits): boolean {
  return phraseAt(opening.replace(/^© ?/, ''), 0, credits) !== undefined;
}
