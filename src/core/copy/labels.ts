import { listed } from './word-list.ts';

/*
 * Words before and inside the names of sources, lower case. General newsroom usage of each language.
 */

/** Labels of English copy. Its headlines begin with some of them too: `Source: Minister to go`. */
export const englishLabels: readonly string[] = listed({
  en: `
    source; sources; source(s); via; news source; original source; source article; story source
    source link; source url; article source; with inputs from; with input from; h/t
  `,
});

/** Labels as newsrooms print them at the foot of a story, under a chart or a picture. */
export const sourceLabels: readonly string[] = listed({
  de: 'quelle; quellen; mit material von; originalquelle',
  fr: 'avec; source originale; sources originales',
  es: 'fuente; fuentes; con información de; fuente original; vía',
  pt: 'fonte; fontes; com informações de; com informações da; com informações do; fonte original',
  it: 'fonte; fonti; fonte originale',
  nl: 'bron; bronnen',
  pl: 'źródło; źródła; żródło',
  tr: 'kaynak; kaynaklar; kaynakça',
  ru: 'источник; источники; по материалам; по данным; по информации',
  uk: 'джерело; джерела; за матеріалами; за даними',
  be: 'крыніца',
  bg: 'източник; източници',
  sr: 'извор; извори; izvor; izvori',
  ar: 'المصدر; مصدر; المصادر; المصدر الأصلي',
  fa: 'منبع; منابع',
  ur: 'ماخذ; ذریعہ; بشکریہ',
  he: 'מקור; המקור; מקורות',
  zh: '来源; 來源; 消息来源; 消息來源; 新闻来源; 文章来源; 稿件来源; 信息来源; 资料来源; 資料來源; 转自; 原标题来源',
  ja: '出典; 出所; ソース; 情報源; 引用元; 参照元',
  ko: '출처; 자료출처; 자료 출처',
  vi: 'nguồn; theo; nguồn tin',
  eo: 'fonto; fontoj; laŭ',
  sv: 'källa; källor',
  nordic: 'kilde; kilder; kjelde; heimild; heimildir',
  fi: 'lähde; lähteet',
  et: 'allikas; allikad',
  lv: 'avots; avoti',
  lt: 'šaltinis; šaltiniai',
  cs: 'zdroj; zdroje',
  sl: 'vir; viri',
  hu: 'forrás; források',
  ro: 'sursa; sursă; surse',
  el: 'πηγή; πηγές; πηγη',
  hi: 'स्रोत; सोर्स; साभार',
  bn: 'সূত্র; উৎস; তথ্যসূত্র',
  as: 'উৎস; সূত্ৰ',
  id: 'sumber; dilansir dari',
  th: 'ที่มา; แหล่งที่มา; แหล่งข่าว',
  ka: 'წყარო',
  hy: 'աղբյուր; աղբյուրը',
  az: 'mənbə',
  kk: 'дереккөз',
  ca: 'font',
  sq: 'burimi',
  sw: 'chanzo',
});

/** Words for "and" or "through" between two names. Split at only where one side is a known source. */
export const nameJoiners: ReadonlySet<string> = new Set(
  listed({
    words: `
      &; +; and; via; with; und; mit; et; avec; y; e; con; com; ed; en; met; i; z; oraz; ve; ile; и; та; й
      și; si; şi; och; med; og; ja; sekä; a; s; καί; και; kaj; dan; và; และ; 和; 及; 与; 與; と; 및; और; এবং
    `,
  }),
);

/** Small words inside names: `Bank of America`, `Agência de Notícias`, `Institut für Demoskopie`. */
export const nameParticles: ReadonlySet<string> = new Set(
  listed({
    words: `
      of; the; for; and; in; on; at; by; to; de; der; die; das; des; dem; den; für; und; von; vom; zu; la
      le; les; du; aux; au; en; et; los; las; el; y; del; da; do; dos; e; di; della; delle; dei; degli
      van; het; voor; av; för; och; og; til; ja; na; z; w; i; al; al-; ibn; bin; dell; и; в; на; по; о; об
      та; із; a; an
    `,
  }),
);

/** Words after which a source line goes beyond naming: who wrote, who took the picture, from the files. */
export const detailWords: ReadonlySet<string> = new Set(
  listed({
    words: `
      by; photo; photos; photograph; photographer; foto; fotos; fotó; fotografie; picture; pictures; image
      images; imagem; imagen; immagine; bild; bilder; grafik; graphic; graphics; chart; video; videos
      screenshot; file; archive; archives; archiv; archivo; arquivo; archivio; author; autor; autore
      auteur; autorin; автор; фото; видео; архив; text; tekst; текст; editor; editing; editors; edited
      reporting; translation; translated; übersetzung; traduction; traducción; tradução; redaktion
      редактор; published; updated; accessed; retrieved; abgerufen; stand; consulté; posted; date; 作者
      责任编辑; 責任編輯; 编辑; 編輯; 记者; 記者; 图; 文; 撮影; 記事; 기자; 사진; 글; تصوير; عکس; ảnh
    `,
  }),
);

/** Words that open the name of an author where a piece of the line begins with them. */
export const authorWords: ReadonlySet<string> = new Set(
  listed({
    words: `
      by; von; par; por; di; door; av; af; od; przez; от; від
    `,
  }),
);
