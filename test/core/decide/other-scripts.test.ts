import { describe, expect, test } from 'vitest';
import { nearlySame } from '../../../src/core/decide/prove-near.ts';
import { compareFacts } from '../../../src/core/match/facts/compare-facts.ts';

/*
 * Copy in languages that have no word lists: nobody knows there which word is a negation, a name or a number, so each
 * word that differs may be one. Invented sentences; each with a word that is not in it, a negation, and a figure in the
 * digits of its script.
 */
const copy = {
  Hindi: ['नगर परिषद ने सोमवार को पुराने पुल की मरम्मत के लिए नई योजना को मंज़ूरी दी।', 'अस्पताल', 'नहीं', '४२'],
  Bengali: ['শহর পরিষদ সোমবার পুরনো সেতু মেরামতের জন্য একটি নতুন পরিকল্পনা অনুমোদন করেছে।', 'হাসপাতাল', 'না', '৪২'],
  Tamil: ['நகர சபை திங்கட்கிழமை பழைய பாலத்தை சரிசெய்ய புதிய திட்டத்தை ஏற்றுக்கொண்டது.', 'மருத்துவமனை', 'இல்லை', '௪௨'],
  Telugu: ['నగర మండలి సోమవారం పాత వంతెన మరమ్మతు కోసం కొత్త ప్రణాళికను ఆమోదించింది.', 'ఆసుపత్రి', 'లేదు', '౪౨'],
  Thai: ['สภาเมืองอนุมัติแผนใหม่ในวันจันทร์เพื่อซ่อมสะพานเก่าที่ท่าเรือ', 'โรงพยาบาล', 'ไม่', '๔๒'],
  Burmese: ['မြို့ကောင်စီသည် တနင်္လာနေ့တွင် တံတားဟောင်းကို ပြင်ရန် အစီအစဉ်သစ်ကို အတည်ပြုခဲ့သည်။', 'ဆေးရုံ', 'မဟုတ်', '၄၂'],
  Khmer: ['ក្រុមប្រឹក្សាក្រុងបានអនុម័តផែនការថ្មីនៅថ្ងៃច័ន្ទដើម្បីជួសជុលស្ពានចាស់', 'មន្ទីរពេទ្យ', 'មិន', '៤២'],
  Georgian: [
    'ქალაქის საბჭომ ორშაბათს დაამტკიცა ძველი ხიდის შეკეთების ახალი გეგმა ნავსადგურში.',
    'საავადმყოფო',
    'არ',
    '42',
  ],
  Armenian: [
    'Քաղաքի խորհուրդը երկուշաբթի հաստատեց նավահանգստի հին կամրջի նորոգման նոր ծրագիրը։',
    'հիվանդանոց',
    'չի',
    '42',
  ],
  Greek: [
    'Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα νέο σχέδιο για την παλιά γέφυρα στο λιμάνι.',
    'νοσοκομείο',
    'δεν',
    '42',
  ],
  Hebrew: ['מועצת העיר אישרה ביום שני תוכנית חדשה לתיקון הגשר הישן ליד הנמל.', 'חולים', 'לא', '42'],
  Persian: [
    'شورای شهر روز دوشنبه طرح تازه‌ای برای تعمیر پل قدیمی کنار بندر تصویب کرد.',
    'بیمارستان',
    'نه',
    '۴۲',
  ],
  Urdu: [
    'شہر کی کونسل نے پیر کو بندرگاہ کے پرانے پل کی مرمت کا نیا منصوبہ منظور کیا۔',
    'ہسپتال',
    'نہیں',
    '۴۲',
  ],
  Korean: ['시의회는 월요일에 항구의 오래된 다리를 고치는 새 계획을 승인했다고 밝혔다.', '병원', '안', '42'],
  Amharic: ['የከተማው ምክር ቤት ሰኞ ዕለት የወደቡን አሮጌ ድልድይ ለመጠገን አዲስ ዕቅድ አጸደቀ።', 'ሆስፒታል', 'አይደለም', '42'],
  Ukrainian: [
    'Міська рада в понеділок схвалила новий план ремонту старого мосту біля порту.',
    'лікарня',
    'не',
    '42',
  ],
  Hungarian: [
    'Városi tanácsunk hétfőn új tervet fogadott el kikötőnk régi hídjának javítására.',
    'kórház',
    'nem',
    '42',
  ],
  Finnish: [
    'Kaupunginvaltuusto hyväksyi maanantaina uuden suunnitelman sataman vanhan sillan korjaamisesta.',
    'sairaala',
    'ei',
    '42',
  ],
  Vietnamese: [
    'Hội đồng thành phố hôm thứ hai đã thông qua kế hoạch mới để sửa cây cầu cũ ở cảng.',
    'viện',
    'không',
    '42',
  ],
} as const satisfies Record<string, readonly [text: string, other: string, negation: string, figure: string]>;

/** Words, or where no blanks part them three letters with their marks, and the signs between them. */
function unitsOf(text: string): string[] {
  const isDense = /[\p{sc=Thai}\p{sc=Khmer}]/u.test(text);
  return isDense ? [...(text.match(/(?:\P{M}\p{M}*){1,3}/gu) ?? [])] : text.split(/(?<= )/u);
}

interface Change {
  readonly what: string;
  readonly text: string;
}

function put(units: readonly string[], at: number, count: number, word: string): string {
  return units.toSpliced(at, count, word === '' ? '' : `${word} `).join('');
}

/** The copy with something put in, put in place of a word, or left out, at each place. */
function* changesOf(text: string, puts: readonly string[]): Generator<Change, void, void> {
  const units = unitsOf(text);
  for (const at of units.keys()) {
    for (const word of puts) {
      yield { what: `${word} put in`, text: put(units, at, 0, word) };
      yield { what: `${word} for ${units[at]}`, text: put(units, at, 1, word) };
    }
    yield { what: `${units[at]} left out`, text: put(units, at, 1, '') };
  }
  const [from, to] = [2, units.length - 3];
  const swapped = units.map((unit, at) => (at === from ? units[to] : at === to ? units[from] : unit));
  yield { what: 'words that change places', text: swapped.join('') };
}

/** Copy in Latin letters may be read by the words of a neighbour, so that only one of the two may see the change. */
function expectChanged(text: string, { what, text: changed }: Change): void {
  if (changed.trim() === text.trim()) return;
  const passed = [nearlySame(changed, text, 0), compareFacts(changed, text).length === 0];
  expect(/\p{sc=Latin}{3}/u.test(text) ? passed.every(Boolean) : passed.some(Boolean), what).toBe(false);
}

describe.each(Object.entries(copy))('%s', (_, [text, other, negation, figure]) => {
  test('a word, a negation, a figure, money or a name that is put in, exchanged or left out is a change', () => {
    const puts = [other, negation, figure, '81303', '5%', '$', '₹500', 'Lanning', 'NATO'];
    for (const change of changesOf(text, puts)) expectChanged(text, change);
  });

  test('so is one figure for another, and one that is lost', () => {
    const units = unitsOf(text);
    for (const at of units.keys()) {
      const told = put(units, at, 0, '81303');
      for (const word of ['81304', '8130', '813.03', '81,303.5', '−81303', '81303%', '€81303', figure, '']) {
        expectChanged(told, { what: `${word} for 81303`, text: put(units, at, 0, word) });
      }
    }
  });

  test('another typesetting is none', () => {
    const told = `${text} 81303`;
    expect(nearlySame(told, told.replaceAll(' ', '\n'), 0.9)).toBe(true);
    expect(compareFacts(told, told.replaceAll(' ', '\n'))).toEqual([]);
    expect(nearlySame(told, told.replace('81303', '81,303'), 0.9)).toBe(true);
  });
});
