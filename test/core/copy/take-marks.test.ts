import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VersionMark } from '../../../src/core/copy/mark-sentences.ts';
import { takeMarks } from '../../../src/core/copy/take-marks.ts';
import { tidy } from '../../../src/core/copy/wording.ts';

type Row = readonly [line: string, marks: readonly VersionMark[], number: number, rest: string];

function expectRows(rows: readonly Row[]): void {
  for (const [line, marks, number, rest] of rows) {
    expect(takeMarks(tidy(line)), line).toEqual({ marks, number, rest });
  }
}

const ferry = 'Ferry strike ends after nine days';

describe('marks before a headline', () => {
  test('are taken off with their number', () => {
    expectRows([
      [`UPDATE 1-${ferry}`, ['update'], 1, ferry],
      [`UPDATE 12-${ferry}`, ['update'], 12, ferry],
      [`UPDATE2: ${ferry}`, ['update'], 2, ferry],
      [`UPDATE-2: ${ferry}`, ['update'], 2, ferry],
      [`UPDATE – ${ferry}`, ['update'], 1, ferry],
      [`WRAPUP 3-${ferry}`, ['wrapup'], 3, ferry],
      [`LEAD 2-${ferry}`, ['lead'], 2, ferry],
      [`LEAD: ${ferry}`, ['lead'], 1, ferry],
      [`3rd Ld-Writethru: ${ferry}`, ['writethru'], 3, ferry],
      [`2nd Ld: ${ferry}`, ['lead'], 2, ferry],
      [`Ld-Writethru - ${ferry}`, ['writethru'], 1, ferry],
      [`(2nd LD) ${ferry}`, ['lead'], 2, ferry],
      [`(1ST LEAD) ${ferry} =`, ['lead'], 1, ferry],
      [`2. Zusammenfassung: Streik zu Ende`, ['wrapup'], 2, 'Streik zu Ende'],
    ]);
  });

  test('are taken off without one', () => {
    expectRows([
      [`CORRECTED-${ferry}`, ['corrected'], 0, ferry],
      [`CORRECTED-(OFFICIAL)-${ferry}`, ['corrected'], 0, ferry],
      [`CORRECTED (OFFICIAL)-${ferry}`, ['corrected'], 0, ferry],
      [`(CORRECTED) - ${ferry}`, ['corrected'], 0, ferry],
      [`<CORRECTED> - ${ferry}`, ['corrected'], 0, ferry],
      [`Correction: ${ferry}`, ['corrected'], 0, ferry],
      [`REFILE-${ferry}`, ['refile'], 0, ferry],
      [`RPT-${ferry}`, ['repeat'], 0, ferry],
      [`KILL-${ferry}`, ['kill'], 0, ferry],
      [`STORY WITHDRAWN-${ferry}`, ['kill'], 0, ferry],
      [`URGENT: ${ferry}`, ['alert'], 0, ferry],
      [`Update: ${ferry}`, ['update'], 1, ferry],
      [`[UPDATE] ${ferry}`, ['update'], 1, ferry],
      [`[Updated 3:15 p.m.] ${ferry}`, ['update'], 1, ferry],
      ['STORY WITHDRAWN', ['kill'], 0, ''],
      ["KILL KILL KILL ''''' =", ['kill'], 0, ''],
      ['HOLD HOLD HOLD =', ['hold'], 0, ''],
      ['APNewsAlert', ['alert'], 0, ''],
      ['1ST LEAD', ['lead'], 1, ''],
    ]);
  });

  test('may follow each other', () => {
    expectRows([
      [`REFILE-UPDATE 1-${ferry}`, ['refile', 'update'], 1, ferry],
      [`CORRECTED-UPDATE 4-${ferry}`, ['corrected', 'update'], 4, ferry],
      [`RPT-UPDATE 3-${ferry} (CORRECTED)`, ['repeat', 'update', 'corrected'], 3, ferry],
      ['WDH2/ROUNDUP 3: Streik zu Ende', ['repeat', 'wrapup'], 3, 'Streik zu Ende'],
      ['KORREKTUR/ROUNDUP: Streik zu Ende', ['corrected', 'wrapup'], 1, 'Streik zu Ende'],
    ]);
  });

  test('are no more than four', () => {
    expect(takeMarks(`${'RPT-'.repeat(6)}${ferry}`)).toEqual({
      marks: ['repeat', 'repeat', 'repeat', 'repeat'],
      number: 0,
      rest: `RPT-RPT-${ferry}`,
    });
  });
});

test('marks are known in other languages', () => {
  expectRows([
    ['KORREKTUR: Streik zu Ende', ['corrected'], 0, 'Streik zu Ende'],
    ['BERICHTIGUNG - Streik zu Ende', ['corrected'], 0, 'Streik zu Ende'],
    ['Eil: Streik zu Ende', ['alert'], 0, 'Streik zu Ende'],
    ['Streik zu Ende (Zusammenfassung 1530)', ['wrapup'], 1, 'Streik zu Ende'],
    ['ACTUALISATION 2-La grève est finie', ['update'], 2, 'La grève est finie'],
    ['CORRECCIÓN: Acaba la huelga', ['corrected'], 0, 'Acaba la huelga'],
    ['ACTUALIZA 2-Acaba la huelga', ['update'], 2, 'Acaba la huelga'],
    ['CORREÇÃO-Greve termina', ['corrected'], 0, 'Greve termina'],
    ['PUNTO 2-Finisce lo sciopero', ['update'], 2, 'Finisce lo sciopero'],
    ['RECTIFICATIE: Staking voorbij', ['corrected'], 0, 'Staking voorbij'],
    ['Koniec strajku (aktl. 2)', ['update'], 2, 'Koniec strajku'],
    ['GÜNCELLEME 3-Grev bitti', ['update'], 3, 'Grev bitti'],
    ['HABER İPTAL-Grev bitti', ['kill'], 0, 'Grev bitti'],
    ['RÄTTELSE: Strejken slut', ['corrected'], 0, 'Strejken slut'],
    ['Поправка: забастовка окончена', ['corrected'], 0, 'забастовка окончена'],
    ['Забастовка окончена (обновлено)', ['update'], 1, 'Забастовка окончена'],
    ['Виправлено: страйк завершено', ['corrected'], 0, 'страйк завершено'],
    ['تحديث ٢-انتهاء الإضراب', ['update'], 2, 'انتهاء الإضراب'],
    ['تصحيح: انتهاء الإضراب', ['corrected'], 0, 'انتهاء الإضراب'],
    ['更正：渡轮罢工结束', ['corrected'], 0, '渡轮罢工结束'],
    ['渡轮罢工结束（更新）', ['update'], 1, '渡轮罢工结束'],
    ['【訂正】フェリーのストライキ終わる', ['corrected'], 0, 'フェリーのストライキ終わる'],
    ['UPDATE 1-フェリーのストライキ終わる', ['update'], 1, 'フェリーのストライキ終わる'],
    ['[정정] 여객선 파업 끝나', ['corrected'], 0, '여객선 파업 끝나'],
    ['여객선 파업 끝나(종합2보)', ['lead'], 2, '여객선 파업 끝나'],
    ['여객선 파업 끝나(종합)', ['wrapup'], 1, '여객선 파업 끝나'],
  ]);
});

test('marks at the end of a headline are taken off', () => {
  expectRows([
    [`${ferry} (RPT)`, ['repeat'], 0, ferry],
    [`${ferry} (Updated)`, ['update'], 1, ferry],
    [`${ferry} (updated at 15:30)`, ['update'], 1, ferry],
    [`${ferry} (Update 2)`, ['update'], 2, ferry],
    [`${ferry} - UPDATE 2`, ['update'], 2, ferry],
    [`${ferry} — CORRECTED`, ['corrected'], 0, ferry],
  ]);
});

test('slug lines lose their marks, and what stands behind them', () => {
  expectRows([
    ['^BC-EU--Island-Ferry Strike, 1st Ld-Writethru,416<', ['writethru'], 1, 'EU--Island-Ferry Strike'],
    ['r i BC-EU--IslandFerry 2ndLd-Writethru   11-13 0416', ['writethru'], 2, 'EU--IslandFerry'],
    ['Island-Ferry, 3rd Ld', ['lead'], 3, 'Island-Ferry'],
    ['^BC-EU--Island-Ferry,Correction<', ['corrected'], 0, 'EU--Island-Ferry'],
    ['^BC-EU--Island-Ferry,416<', [], 0, 'EU--Island-Ferry'],
    ['BC-EU--Island-Ferry', [], 0, 'EU--Island-Ferry'],
  ]);
});

test('headlines that only use the words stay as they are', () => {
  for (const line of [
    'Update on the ferry - what we know',
    'Updates to the ferry are due',
    'Ferry timetable update',
    'Update 5.50: what is new',
    'UPDATE 3:15 p.m. - ferry leaves',
    'Council meeting - update 2',
    'Correction officer jailed for theft',
    'CORRECTIONS <CCC> SEEKS 1,000 PRISON BEDS',
    'Stocks seen due for a correction',
    'Kill Bill: a history',
    'KILL BILL - A HISTORY',
    'Lead: the silent poison',
    'LEAD - VIRGIN 34.00/34.50',
    'BANK BRINGS LOAN AT PAR - LEAD',
    'Repeat: never again',
    'REPEAT OFFENDERS - A STUDY',
    'Bears take 2nd lead in series',
    '2nd correction in a week - traders wary',
    'Ferry strike ends (and what it means)',
    '[Video] Ferry strike ends',
    'Ferry strike - A VERY LONG TALE OF ALL THAT HAPPENED ON THE WAY',
    '',
  ]) {
    expect(takeMarks(tidy(line)), line).toEqual({ marks: [], number: 0, rest: tidy(line) });
  }
});

test('what is left of a line stood in it', () => {
  const part = fc.constantFrom(
    'UPDATE 2-',
    'CORRECTED-',
    'BC-',
    '(',
    ')',
    ' - ',
    ', 1st Ld',
    'Update: ',
    '更新',
    'x',
    '7',
  );
  const line = fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 10 });
  fc.assert(
    fc.property(line, (parts) => {
      const text = tidy(parts.join(''));
      expect(text).toContain(takeMarks(text).rest);
    }),
  );
});
