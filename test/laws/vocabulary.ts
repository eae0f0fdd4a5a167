/** Words to make copy of, by script. None is a number, a name or a negation, so that a change of one is no change of a fact. */
export const vocabulary = {
  english:
    'harbour council morning bridge engineer letter winter school captain market river lantern visitor summer paper story village office reader machine garden window carpet kitchen island teacher quiet early heavy golden careful said opened carried painted counted followed waited under before after because while with from into the a of and'.split(
      ' ',
    ),
  german:
    'hafen brücke ingenieur brief winter schule kapitän markt fluss laterne besucher sommer zeitung dorf fenster küche insel lehrer ruhig früh schwer vorsichtig sagte öffnete trug malte zählte folgte wartete unter vor nach weil während mit aus die der das und straße größe'.split(
      ' ',
    ),
  russian:
    'гавань мост инженер письмо зима школа капитан рынок река фонарь посетитель лето газета деревня окно кухня остров учитель тихий ранний тяжёлый сказал открыл нёс красил считал ждал под перед после потому пока с из и в на'.split(
      ' ',
    ),
  greek:
    'λιμάνι γέφυρα μηχανικός γράμμα χειμώνας σχολείο αγορά ποτάμι φανάρι επισκέπτης καλοκαίρι χωριό παράθυρο κουζίνα νησί δάσκαλος ήσυχα νωρίς είπε άνοιξε μετρούσε περίμενε κάτω πριν μετά γιατί ενώ με από και στο'.split(
      ' ',
    ),
  arabic:
    'ميناء جسر مهندس رسالة شتاء مدرسة قبطان سوق نهر فانوس زائر صيف صحيفة قرية نافذة مطبخ جزيرة معلم هادئ مبكر ثقيل قال فتح حمل رسم عد تبع انتظر تحت قبل بعد لأن بينما مع من إلى'.split(
      ' ',
    ),
  hindi:
    'बंदरगाह पुल पत्र सर्दी स्कूल कप्तान बाज़ार नदी लालटेन गर्मी अख़बार गाँव खिड़की रसोई द्वीप शिक्षक शांत भारी कहा खोला उठाया गिना रुका नीचे पहले बाद क्योंकि जब साथ से और का'.split(
      ' ',
    ),
} as const;

export type Script = keyof typeof vocabulary;

/** Characters that make a chinese sentence: each stands for a word. */
export const ideographs: readonly string[] = [
  ...'港桥工信冬学船市河灯客夏报村窗厨岛师静早重慢说开提画数跟等下前后因时同从进',
];

export const names: readonly string[] = [
  'Okoro',
  'Voss',
  'Lanning',
  'Calloway',
  'Iriarte',
  'Sollid',
  'Абаров',
  'Δημητρίου',
];

/** The mark that ends a sentence. */
export const stops = {
  english: '.',
  german: '.',
  russian: '.',
  greek: '.',
  arabic: '.',
  hindi: '।',
} satisfies Record<Script, string>;

/** Lines that stand between the paragraphs of a wire file. */
export const furniture: readonly string[] = [
  'source: reuters.com',
  'Source - Reuters',
  'Quelle: dpa',
  '来源：新华社',
  '***',
  '-30-',
  '(END)',
  ' Reuter',
  '###',
  '----------',
  'QUESTION:',
  'Photo: dpa',
  '- a list item',
  '| a | table | row |',
  'MORE',
  'Advertisement',
  '— Someone (@someone) July 5, 2014',
  '# A heading',
  'By Maren Holt',
];

/** Copy that has broken a program somewhere. */
export const hazards: readonly string[] = [
  '--- a/article.txt',
  '+++ b/article.txt',
  '@@ -1,3 +1,3 @@',
  '\\ No newline at end of file',
  'diff --git a/x b/x',
  '$& $` $1 $$',
  '\u001b[31mred\u001b[0m',
  'e\u0301\u0316\u0301\u0316\u0301',
  '👩‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'İstanbul’da ışık',
  '\u200b\u200c\u200d\ufeff',
  'ﷺ and ﬁne ½ ²',
  '\u202eabc\u202c',
  '::error::x',
  '</script><b>',
  'a\u00a0b\u2009c',
];
