import { listed } from './word-list.ts';

/*
 * Wording by which newsrooms and agencies mark what is not the story. General newsroom usage of each language. All lower
 * case, dashes as `-`, colons as `:`, apostrophes as `'`, single blanks (`wording.ts`). A phrase that ends in a colon
 * wants that colon; any other must end where a word ends.
 */

/** Lines that are nothing but these words, whatever stands around them: `(END)`, `E&OE....`, `- ends -`. */
export const endMarks: readonly string[] = listed({
  en: `
    reuter; more; more follows; more to come; ends; end; interrupted; e oe; e oe ends; ends ends
    end of story; end of release; end of text; mf; mfl; mtf; nnnn; xxx; endit; endall
  `,
  others: `
    ende; schluss; fin; fin de la transcripción; fim; einde; slut; slutt; loppu; koniec; konec; конец
    кінець; край; fino; son; sfârșit; vége; τέλος; انتهى; انتهي; پایان; 完; 终; 終; 了; 终了; 終わり; 끝; hết
    समाप्त; সমাপ্ত; selesai; จบ
  `,
});

/** Beginnings of credits: who reported, wrote, edited, translated. */
export const reportingCredits: readonly string[] = listed({
  general: `
    reporting by; additional reporting by; additional reporting; reporting and writing by; writing by
    written by; editing by; edited by; edtitng by; compiled by; translated by; translation by; graphics by
    graphic by; production by; authorised by; authorized by; produced by; research by; with reporting by
    reporting:; editing:; editor:; editors:; redaktion:; bearbeitet von; redaktion durch; übersetzt von
    übersetzung:; mitarbeit:; reportage de; édité par; traduit par; traduction:; traduction :
    traducido por; traducción:; traducción de; editado por; reporte de; reportaje de; información de
    edición de; reportagem de; reportagem:; edição de; edição:; traduzido por; tradução:; traduzione di
    a cura di; redazione di; vertaald door; tłumaczenie:; oprac.; opracowanie:; red.; перевод:; перевод
    редактор:; редактор; под редакцией; переклад:; редактор -; 责任编辑; 責任編輯; 编辑:; 編輯:; 编辑; 责编; 責編; 翻译:; 译者:
    校对:; 監修; 編集:; 翻訳:; 번역:; 편집:; tradukis; tradukita de; biên tập:; ترجمة:; تحرير:; مترجم:; oversat af
    översättning:
  `,
});

/** Beginnings of credits of pictures, charts and films. */
export const photoCredits: readonly string[] = listed({
  general: `
    photo:; photo :; photos:; photos :; photo by; photos by; photograph by; photographs by; photography by
    photograph:; photo credit; photo credits; photo courtesy; photos courtesy; photo source; photo via
    photo/; photo illustration; file photo; image:; image :; images:; image by; image credit
    image credits; image courtesy; image source; image via; picture:; pictures:; picture by
    picture credit; pic:; pic credit; credit:; credits:; ap photo; afp photo; reuters photo; epa photo
    pti photo; xinhua photo; getty images; illustration:; illustration by; screenshot:; screenshot from
    screengrab; screen grab; video by; graphic:; graphics:; chart:; foto:; fotos:; foto de; foto di
    foto von; foto por; foto door; foto av; foto af; fotó:; foto /; foto/; fotografía:; fotografía de
    fotografia:; crédito:; créditos:; imagen:; imagen de; imagem:; imagem de; immagine:; crédit photo
    crédits photo; crédit :; crédits :; photo de; bild:; bilder:; bildquelle; bildnachweis; grafik:
    infografik:; zdjęcie:; fot.; zdj.; fotograf:; kuva:; kuvat:; billede:; bilde:; фото:; фото -; фото с
    фото из; фотография:; скриншот; снимка:; иллюстрация:; світлина:; 图片来源; 圖片來源; 图片:; 圖片:; 图:; 圖:; 图/; 圖/
    摄影:; 攝影:; 写真:; 写真=; 画像:; 撮影:; 사진:; 사진=; 사진 =; 사진/; 사진제공; 사진 제공; ảnh:; hình ảnh:; ảnh minh họa; الصورة:
    صورة:; تصوير:; عکس:; צילום:; תמונה:; ফটো:; ছবি:; फोटो:; चित्र:; φωτογραφία:; φωτό:; foto oleh
    fotoğraf:; bildo:; bildo perita; foto perita; foto per
  `,
});

/** Beginnings of lines that say whom to ask. */
export const contactLines: readonly string[] = listed({
  general: `
    to contact the reporter; to contact the reporters; to contact the editor; to contact the editors
    to contact the author; to contact bloomberg; media contact; media contacts; media enquiries
    media inquiries; press contact; press contacts; press enquiries; press inquiries; contact:; contacts:
    contact information:; for more information contact; for more information, contact
    for more information, please contact; for further information contact
    for further information, contact; for further information, please contact; for media enquiries
    for media inquiries; tel:; tel.:; phone:; e-mail:; email:; fax:; kontakt:; pressekontakt; rückfragen
    rückfragehinweis; medienkontakt; contact presse; contacts presse; contacto:; contacto de prensa
    contato:; assessoria de imprensa; contatti:; ufficio stampa; perscontact; kontakt prasowy; контакты:
    контакт:; пресс-служба:; 联系人; 聯絡人; 联系电话; 電話:; お問い合わせ; 문의:; liên hệ:; للتواصل:; basın iletişim
    presskontakt; pressekontakt:
  `,
});

/** Words that make a credit of the whole paragraph wherever they stand near its end. */
export const contributions: readonly string[] = listed({
  general: `
    contributed to this report; contributed to this story; contributed to this article
    contributed reporting; contributed to the report; helped with this story; assisted in this report
    trug zu diesem bericht bei; trugen zu diesem bericht bei; a contribué à cet article
    ont contribué à cet article; contribuyó a este reporte; contribuyeron a este reporte
    contribuyó con este reporte; contribuyó a este artículo; contribuiu para esta reportagem
    colaborou para esta reportagem; ha contribuito a questo articolo
  `,
});
