import { listed } from './word-list.ts';

/*
 * Wording of rights, disclaimers and words to editors. General newsroom and legal usage of each language. Same form as
 * `phrases.ts`.
 */

/** Beginnings of notices. */
export const noticeOpenings: readonly string[] = listed({
  rights: `
    all rights reserved; all rights are reserved; alle rechte vorbehalten; tous droits réservés
    todos los derechos reservados; derechos reservados; todos os direitos reservados; direitos reservados
    tutti i diritti riservati; riproduzione riservata; alle rechten voorbehouden
    wszelkie prawa zastrzeżone; prawa autorskie; tüm hakları saklıdır; her hakkı saklıdır
    все права защищены; усі права захищено; всі права захищені; جميع الحقوق محفوظة; حقوق النشر; کلیه حقوق
    تمامی حقوق; כל הזכויות שמורות; 版权所有; 版權所有; 版权声明; 未经授权; 未經授權; 著作権; 無断転載; 無断複写; 저작권자; 무단 전재; 무단전재
    bản quyền; alla rättigheter förbehållna; alle rettigheter forbeholdes; kaikki oikeudet pidätetään
    všechna práva vyhrazena; minden jog fenntartva; toate drepturile rezervate
    με επιφύλαξη παντός δικαιώματος; सर्वाधिकार सुरक्षित; hak cipta; ĉiuj rajtoj rezervitaj
    this material may not be published; this material may not be reproduced; this content may not be
    no part of this; republished with permission; reprinted with permission; used with permission
    published under; licensed under; creative commons; cc by; cc-by
  `,
  desk: `
    the following information is not for publication; not for publication; not for release; editor's note
    editors' note; editor's notes; eds:; eds.:; eds.; editors:; editors note; notes to editors
    note to editors; correction:; corrections:; correction -; clarification:; clarification -
    correction added; advisory:; attention editors; embargoed until; embargo:; kill kill kill
    hold hold hold; dpa notebook; dpa-notizblock; redaktionelle hinweise; achtung redaktionen
    anmerkung der redaktion; hinweis:; note de la rédaction; note de la redaction; nota de la redacción
    nota del editor; nota da redação; nota do editor; nota della redazione; nota redazionale
    noot van de redactie; od redakcji; от редакции; прим. ред; примечание редакции; від редакції
    editörün notu; 编者按; 編者按; 编者注; 編集部注; 편집자 주; ملاحظة المحرر; lời tòa soạn; noto de la redakcio
    for immediate release
  `,
  house: `
    our standards:; disclaimer:; disclosure:; forward-looking statements; safe harbor statement
    this article was originally published; this story was originally published
    this post was originally published; this article first appeared; this story first appeared
    this post first appeared; originally published; first published; this story has been corrected
    this story has been updated; this article has been updated; this article has been corrected
    this is a developing story; this story was produced by; the views expressed; views expressed
    the opinions expressed; opinions expressed; this story was generated; this article is republished
    this content was originally; quotes delayed; all quotes delayed; dieser artikel erschien zuerst
    cet article a été publié; este artículo fue publicado; publicado originalmente
    pubblicato originariamente; origine publikigita; haftungsausschluss; avertissement :
    descargo de responsabilidad; isenção de responsabilidade; 免责声明; 免責事項; 면책; отказ от ответственности
    zastrzeżenie:
  `,
});

/** Rights wording that also stands at the end of a line: `2020 Acme Inc. All rights reserved.` */
export const noticeEndings: readonly string[] = listed({
  general: `
    all rights reserved; alle rechte vorbehalten; tous droits réservés; todos los derechos reservados
    todos os direitos reservados; tutti i diritti riservati; wszelkie prawa zastrzeżone
    все права защищены; riproduzione riservata; جميع الحقوق محفوظة; 版权所有; 無断転載を禁じます; 재배포 금지
    tüm hakları saklıdır; the thomson reuters trust principles
  `,
});
