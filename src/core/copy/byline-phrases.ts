import { listed } from './word-list.ts';

/*
 * Wording that opens a line with the author's name. General newsroom usage of each language. Same form as `phrases.ts`.
 */

/** A colon or a slash makes a byline of them. */
export const markedBylines: readonly string[] = listed({
  latin: `
    by:; author:; authors:; byline:; reporter:; written by:; autor:; autorin:; autoren:; von:; text:
    ein bericht von; auteur:; auteur :; par:; par :; autora:; autores:; por:; redactor:; redacción:
    redação:; autore:; di:; testo:; door:; tekst:; napisał:; yazar:; haber:; muhabir:; av:; af:; skribent:
    kirjoittaja:; teksti:; tác giả:; aŭtoro:; verkis:; verkis; skribis; szerző:; oleh:; penulis:; de:
  `,
  others: `
    автор:; авторы:; автор -; текст:; автор текста:; авторка:; بقلم:; بقلم; كتب:; كتبت:; كتب -; الكاتب:
    نویسنده:; نویسنده; מאת:; מאת; 作者:; 作者/; 文/; 文:; 文丨; 文｜; 记者:; 記者:; 记者; 記者; 本报记者; 本報記者; 本报讯; 撰文; 撰稿; 通讯员
    文＝; 文=; 執筆:; 글:; 글=; 기자:; συντάκτης:; लेखक:
  `,
});

/** Words that make a byline anywhere when nothing but a name follows. */
export const strongBylines: readonly string[] = listed({
  general: `
    by; von; par; por; door; oleh; written by; from our correspondent; texte de; texto de; text von
    tekst av; tekst af; text av
  `,
});

/** The same, over the story only: they begin many other lines. */
export const weakBylines: readonly string[] = listed({
  general: 'de; di; da; du; od; av; af; från; fra; от; від; από; theo; przez',
});

/** Words of trade and place that stand beside a name in a byline, lower case. */
export const bylineWords: ReadonlySet<string> = new Set(
  listed({
    joining: `
      and; &; with; in; at; for; of; the; from; und; mit; et; avec; y; e; ed; en; i; oraz; ve; ja; och; og; kaj; и; та; de; la;
      le; del; von; van; der; den; da; dos; bin; al; el
    `,
    trade: `
      staff; writer; writers; correspondent; correspondents; reporter; reporters; editor; editors; political; sports;
      business; science; special; contributor; columnist; korrespondent; korrespondentin; mitarbeiter; envoyé; spécial;
      corresponsal; enviado; especial; correspondente; inviato
    `,
    houses: 'dpa; afp; ap; reuters',
  }),
);
