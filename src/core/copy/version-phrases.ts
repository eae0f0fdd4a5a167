import type { VersionMark } from './mark-sentences.ts';
import { listed } from './word-list.ts';

/*
 * Wording by which agencies and newsrooms mark the versions of a story. Reuters: "Corrections, Refiles, Kills, Repeats
 * and Embargoes" and "The Drill for Breaking News" in its Handbook of Journalism; dpa: its stylebook; the others:
 * general newsroom usage. Same form as `phrases.ts`. Words that headlines of events use as well ("annulé",
 * "retirada") are left out.
 */

/** Marks that stand at the head or the end of a headline. */
export const headlineMarks: Readonly<Record<VersionMark, readonly string[]>> = {
  update: listed({
    en: 'update; updated; updates',
    de: 'aktualisiert; aktualisierung',
    fr: 'actualisation; actualisé; actualise; mise à jour; mis à jour',
    es: 'actualización; actualizado; actualizada; actualiza; ampliación',
    pt: 'atualização; atualizado; atualizada; atualiza',
    it: 'aggiornamento; aggiornato; aggiorna; punto',
    nl: 'bijgewerkt',
    pl: 'aktualizacja; aktl',
    tr: 'güncelleme; güncellendi',
    nordic: 'uppdaterad; uppdatering; oppdatert; oppdatering; opdateret; päivitetty; päivitys',
    ru: 'обновлено; обновление; дополнено; дополнение',
    uk: 'оновлено; оновлення; доповнено',
    others:
      'aktualizováno; aktualizace; frissítve; actualizare; ενημέρωση; cập nhật; अपडेट; ĝisdatigita; ĝisdatigo',
    ar: 'تحديث; محدث; بهروزرسانی; עדכון; מעודכן',
    dense: '更新; 更新版; 续报; 續報; 続報; 업데이트',
  }),
  lead: listed({ en: 'ld; lead; new lead; newlead; nouveau lead' }),
  writethru: listed({ en: 'ld-writethru; ld writethru; writethru; write-thru; writethrough; write-through' }),
  wrapup: listed({
    en: 'wrapup; wrap-up; wrap; roundup; round-up',
    others: `
      zusammenfassung; synthèse; synthese; resumen; resumo; consolida; riepilogo; samenvatting; podsumowanie
      özet; sammanfattning; 종합
    `,
  }),
  alert: listed({
    en: 'urgent; alert; flash; bulletin; apnewsalert; apnewsbreak; apnewsnow; newsalert; news alert',
    others: `
      eil; eilmeldung; blitz; urgente; última hora; spoed; pilne; acil; son dakika; срочно; молния; терміново
      عاجل; فوری; דחוף; 快讯; 快訊; 急讯; 速報; 속보; 긴급
    `,
  }),
  advisory: listed({ en: 'advisory; media advisory; advisory to editors' }),
  repeat: listed({
    en: 'rpt; repeat; repeating; repetition; resending',
    others: `
      wdh; wdhlg; wiederholung; répétition; repite; repetición; repete; repetição; ripete; herhaling
      powtórzenie; повтор; дубль; إعادة; 重发; 重發; 再送
    `,
  }),
  refile: listed({ en: 'refile; refiled; refiling', others: 'reenvía; reenvia; 差し替え' }),
  corrected: listed({
    en: 'corrected; correction; correcting; corr; clarification; clarified',
    de: 'korrektur; korrigiert; berichtigung; berichtigt; richtigstellung; korr',
    fr: 'corrigé; corrige; rectificatif; erratum',
    es: 'corrección; corregido; corregida; rectificación; fe de errores',
    pt: 'correção; corrigido; corrigida; retificação; errata',
    it: 'correzione; corretto; corretta; rettifica; errata corrige',
    nl: 'correctie; gecorrigeerd; rectificatie',
    pl: 'korekta; sprostowanie',
    tr: 'düzeltme; düzeltildi',
    nordic: 'rättelse; rettelse; retting; korjaus; oikaisu',
    ru: 'поправка; с поправкой; исправлено; исправление; уточнение; уточнено',
    uk: 'виправлено; уточнення; виправлення',
    others:
      'oprava; helyesbítés; corecție; erată; διόρθωση; đính chính; सुधार; koreksi; ralat; korekto; korektita',
    ar: 'تصحيح; اصلاحیه; תיקון',
    dense: '更正; 勘误; 勘誤; 訂正; 訂正版; 정정; 바로잡습니다',
  }),
  hold: listed({ en: 'hold hold hold; mandatory hold' }),
  kill: listed({
    en: `
      kill; kill kill kill; mandatory kill; bulletin kill; kill bulletin; story withdrawn; withdrawn
      withdrawal; story killed; story removed
    `,
    others: `
      meldung zurückgezogen; zurückgezogen; dépêche annulée; noticia anulada; atención: anulada
      notizia annullata; bericht ingetrokken; depesza anulowana; haber iptal; аннулировано
      сообщение аннулировано; снято с ленты; إلغاء خبر; 撤稿; 記事取り消し; 全文取り消し; 전문취소; 기사취소
    `,
  }),
};

/** Marks that a note to editors may stand for. */
export type AdvisedMark = Extract<VersionMark, 'update' | 'repeat' | 'refile' | 'corrected' | 'kill'>;

/** First words of a note over the story: `(Recasts; adds details)`, `(Corrects spelling)`, `ATTENTION - CORRIGE …`. */
export const advisoryOpenings: Readonly<Record<AdvisedMark, readonly string[]>> = {
  update: listed({
    en: `
      adds; updates; updated; recasts; rewrites; releads; writes through; inserts; subs; substitutes; combines
      incorporates; removes; deletes; drops; changes; edits; restores; new throughout
    `,
    de: 'neu:; neu -; aktualisiert; ergänzt',
    fr: 'actualise; actualisé; ajoute; reprend; attention - actualise; attention - ajoute',
    es: 'actualiza; actualizado; agrega; añade; amplía',
    pt: 'atualiza; atualizado; acrescenta',
    it: 'aggiorna; aggiornato; aggiunge',
    others: 'actualiseert; voegt toe; dochodzi; dodaje; günceller; ekler',
    ru: 'обновлено; обновлены; обновлена; добавлено; добавлены; добавлена; дополнено; дополнен',
    uk: 'оновлено; додано; доповнено',
    ar: 'تحديث; يضيف; إضافة',
    dense: '更新; 新增; 补充; 補充; 追加; 추가; 업데이트',
  }),
  repeat: listed({
    en: 'repeats; repeating; repeated',
    others: 'wiederholt; répète; attention - répétition; repite; repete; ripete; повтор; 重发; 再送',
  }),
  refile: listed({ en: 'refiles; refiled; refiling', others: 'reenvía; reenvia' }),
  corrected: listed({
    en: 'corrects; corrected; correcting; clarifies; clarified; clarifying; fixes; removes incorrect',
    others: `
      korrigiert; berichtigt; korrektur; corrige; corrigé; rectifie; attention - corrige; corregido; corregida
      corrigido; corrigida; corregge; corretto; corretta; rettifica; corrigeert; poprawia; düzeltir
      исправлено; исправлена; исправлены; исправляет; уточнено; уточнены; уточняет; виправлено; уточнено
      تصحيح; يصحح; 更正; 訂正; 정정; 정정합니다
    `,
  }),
  kill: listed({ en: 'withdraws; withdrawn; story withdrawn', others: 'attention - annule' }),
};

/** Labels of a note to readers, before what it has to say. */
export const noteLabels: readonly string[] = listed({
  general: `
    editor's note:; editors' note:; editor's note -; editors note:; note:; note to readers:; author's note:
    anmerkung der redaktion:; anm. d. red.:; hinweis:; hinweis der redaktion:; transparenzhinweis:
    note de la rédaction:; note de la rédaction :; ndlr:; nota del editor:; nota de la redacción:; nota:
    nota da redação:; nota do editor:; nota della redazione:; ndr:; noot van de redactie:; od redakcji:
    от редакции:; примечание редакции:; від редакції:; editörün notu:; 编者注:; 編集部注:; 편집자 주:
  `,
});

/** Openings of notes to readers about an error put right, beside those that `version-notes.ts` puts together. */
export const correctionNotes: readonly string[] = listed({
  de: `
    in einer früheren version; in einer früheren fassung; in einer vorherigen version
    in der ursprünglichen version; in der ursprünglichen fassung; eine frühere version dieses
    dieser artikel wurde korrigiert; dieser text wurde korrigiert; dieser beitrag wurde korrigiert
  `,
  fr: `
    une version précédente de cet; une version précédente de cette; une première version de cet
    une première version de cette; une version antérieure de cet; dans une version précédente
    cet article a été corrigé; cette dépêche a été corrigée
  `,
  es: `
    una versión anterior de este; una versión anterior de esta; una versión previa de este
    en una versión anterior; este artículo ha sido corregido; este artículo fue corregido
    esta nota ha sido corregida; esta nota fue corregida; esta noticia fue corregida
    esta información ha sido corregida
  `,
  pt: `
    uma versão anterior deste; uma versão anterior desta; em versão anterior deste; este texto foi corrigido
    esta reportagem foi corrigida; o texto foi corrigido
  `,
  it: `
    una versione precedente di questo; in una versione precedente; questo articolo è stato corretto
  `,
  nl: 'in een eerdere versie; een eerdere versie van dit; dit artikel is gecorrigeerd',
  pl: 'we wcześniejszej wersji; w poprzedniej wersji; tekst został poprawiony',
  tr: 'bu haberin önceki; bu haberin daha önceki; bu haber düzeltilmiştir',
  ru: 'в предыдущей версии; в первоначальной версии; в более ранней версии; текст исправлен; материал исправлен',
  uk: 'у попередній версії; у першій версії; текст виправлено',
  nordic:
    'i en tidigare version av; i en tidligere versjon av; i en tidligere version af; jutun aiemmassa versiossa',
  others: 'تم تصحيح هذا; نسخة سابقة من هذا; 本文已更正; 本文较早版本; この記事は訂正; 이 기사는 정정',
});

/** The same about news that was put in. */
export const updateNotes: readonly string[] = listed({
  general: `
    dieser artikel wurde aktualisiert; dieser text wurde aktualisiert; cet article a été mis à jour
    este artículo ha sido actualizado; esta noticia ha sido actualizada; esta nota ha sido actualizada
    este texto foi atualizado; esta reportagem foi atualizada; questo articolo è stato aggiornato
    dit artikel is bijgewerkt; artykuł został zaktualizowany; bu haber güncellendi; материал обновлен
    материал обновлён; текст обновлен; текст дополнен; 本文已更新; この記事は更新
  `,
});
