import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/copy/sentences.ts';

/** Paragraphs as news copy of each language prints them, each as the list of its sentences. */
const languages: Readonly<Record<string, readonly (readonly string[])[]>> = {
  English: [
    ['Mr. Doe met Mrs. Roe and Ms. Poe at St. Mary on Jan. 5.', 'They talked for two hours.'],
    ['U.S. Sen. Jane Roe (D-Vt.) left at 9 a.m. on Tuesday.', 'She returned at 5 p.m.', 'The vote was over.'],
    ['The case is Roe v. Doe, No. 12-345.', 'No. 2 in the list is Apple Inc. of California.'],
    ['Acme Corp. shares fell 3.5 pct. on Monday.', 'Brown Bros. Ltd. said nothing.'],
    ['J. K. Rowling and George R. R. Martin spoke first.', 'J.K. Rowling read from a book.'],
    ['He works for Smith & Co. in Washington, D.C.', 'She does not.'],
    ['“It is over,” he said.', '“We lost.”', 'Nobody answered.'],
    ['“Why now?” she asked.', '"Never again!" they cried.', 'It was late.'],
    ['He asked: “Is it over?”', 'It was not.'],
    ['It was over (or so he thought.)', 'She knew better.'],
    ['What?!', 'Nobody knew.', 'Really…', 'They left...'],
    ['The price rose to $3.50 from $2.75.', 'It had been 1,234.5 points.'],
    ['Gov. Roe, Lt. Gov. Doe and Rep. Poe came.', 'Gen. Moe did not.'],
    ['He was born on Sept. 3, 1950, in Ft. Worth, Texas.', 'He died there.'],
    ['The U.N. Security Council met.', 'The E.U. did too.', 'In the U.K. Prime Minister Roe spoke.'],
    ['Martin Luther King Jr. spoke here.', 'John Doe Sr. listened.'],
    ['The firm (est. 1890) makes beds, chairs, etc. for hotels.', 'It has 12 workers.'],
    ['Visit example.com or www.example.org/a.b for more.', 'Version 2.0.1 is out.'],
    ['He said: "Go."', 'She went.'],
    ['Prices fell vs. last year.', 'Approx. 300 people came, i.e. all of them, e.g. the mayor.'],
    ['She has a Ph.D. in physics.', 'He has an M.B.A. from Yale.'],
    ['The dog ran.', '"Stop," she said.', "'Why?' he asked.", 'It went on.'],
    ['1. The first item is here.', '2. The second one is there.'],
    ['See Fig. 3 and pp. 12-14.', 'It is in Vol. 2.'],
    ['They sold beds, chairs and so on.', 'Smith said no.', 'Doe fell ill.', 'Roe sat in the sun.'],
    [
      'That was ten years ago.',
      'Roe came out.',
      'Banks are in the red.',
      'Teams have a salary cap.',
      'Smith did it.',
    ],
    ['It is a work of art.', 'Smith has vitamin D.', 'The firm sells it.'],
    ['Smith is in PR.', 'The others met in Los Angeles, CA.', 'It was late.'],
    ['King Edward VIII.', 'IV. The fourth part begins here.'],
    ['It ended last year.', 'I left.', '“We did too,” she said.'],
  ],
  Russian: [
    ['В 2020 г. в г. Москве на ул. Ленина, д. 5 жили 3 тыс. человек.', 'Все уехали.'],
    ['Это стоит 5 млн. рублей, т.е. дорого, и т.д. и т.п. по списку.', 'Платить некому.'],
    ['А. С. Пушкин родился в 1799 г.', 'Он был поэтом.'],
    ['А.С. Пушкин и проф. И. И. Иванов встретились.', 'Акад. Петров опоздал.'],
    ['«Мы победили!» — сказал он.', '«Как?» — спросила она.', 'Никто не ответил.'],
    ['Он сказал: «Пора».', 'Все встали.'],
    ['Согласно п. 3 ст. 5 закона, это запрещено.', 'См. рис. 2 на стр. 10.'],
    ['Что это было?!', 'Никто не знает…', 'Все молчат.'],
    ['Им. Кирова завод работает с 1930 г., т. е. давно.', 'Им. руководит г-н Иванов.'],
    ['Рост составил 3,5 млрд. долл. в год.', 'Это рекорд.'],
    ['В пос. Лесном и с. Ивановке нет света.', 'Ремонт идёт.'],
    ['Поезд пришёл в 10 ч. 15 мин. утра.', 'Он опоздал.'],
    ['Деревня стоит с XVIII в. на берегу р. Оки.', 'Там тихо.'],
    ['Она живёт на пр. Мира, пер. Тихий, кв. 7.', 'Её зовут А. Б. Ким.'],
  ],
  German: [
    ['Am 3. Juni kam Dr. Roth mit Prof. Kern nach St. Pölten.', 'Es regnete.'],
    ['Das kostet 3,5 Mio. Euro bzw. 4 Mrd. Kronen, z. B. für Straßen.', 'Das ist viel.'],
    ['Die Nr. 1 der Welt, u. a. in Berlin, verlor.', 'Der Trainer, d. h. der Chef, ging.'],
    ['Hr. Müller und Fr. Maier wohnen in der Hauptstr. 5.', 'Sie grüßen.'],
    ['Der 2. Weltkrieg endete 1945.', 'Im 19. Jahrhundert war Ruhe.'],
    ['„Wir kommen“, sagte er.', '„Wann?“, fragte sie.', '„Bald!“', 'Dann schwieg er.'],
    ['Er sagte: „Es ist vorbei.“', 'Niemand glaubte ihm.'],
    ['Die Abg. stimmten am 1. Mai ab.', 'Das Gesetz gilt ab 1. Januar.'],
    ['Die Fa. Roth GmbH & Co. KG liefert ca. 300 Stück inkl. Zubehör.', 'Der Preis steigt ggf. noch.'],
    ['Siehe Abs. 3, Art. 5 und S. 12 ff. des Berichts.', 'Mehr steht dort nicht.'],
    ['Kaiser Wilhelm II. kam nach Köln.', 'Papst Johannes XXIII. auch.'],
    ['Warum?!', 'Niemand weiß es …', 'Alle schweigen.'],
    ['Er lief auf den 2. Platz.', 'In der 85. Minute fiel das Tor.'],
    ['Der Zug fährt um 10.15 Uhr.', 'Er kostet 3.500 Euro.'],
    ['Das war v. a. teuer, i. d. R. sogar zu teuer.', 'So ist es.'],
  ],
  French: [
    ['M. Dupont et Mme Durand ont vu le Dr Martin et Mlle Petit.', 'Ils sont partis.'],
    ['Le n° 3 du parti, J.-P. Roche, a parlé.', 'MM. Roux et Blanc se sont tus.'],
    ['« Nous gagnerons ! », a-t-il dit.', '« Quand ? », a-t-elle demandé.', 'Il se tut.'],
    ['Il a dit : « C’est fini. »', 'Personne n’y croit.'],
    ['Le prix est de 3,5 M. d’euros, soit 1.234 F. en 1990, etc.', 'C’est cher.'],
    ['Il est né en 50 av. J.-C. à Rome.', 'Il y est mort.'],
    ['Me Robert défend S. A. le prince.', 'St. Denis est loin.'],
    ['Quoi ?!', 'Personne ne sait…', 'On attend.'],
    ['Voir p. 12, chap. 3 et vol. 2 du rapport.', 'Cf. l’art. 5 de la loi.'],
    ['La réunion du 3 janv. a duré 2 h. 30 et celle du 5 févr. une heure.', 'Rien de neuf.'],
  ],
  Spanish: [
    ['El Sr. Pérez y la Sra. Gómez vieron al Dr. Ruiz en la Av. Mayor.', 'Hablaron poco.'],
    ['EE. UU. y la U.E. firmaron ayer.', 'EE.UU. pagará 3,5 mill. de euros.'],
    ['—¿Cuándo? —preguntó ella.', '¡Ahora!', 'Nadie contestó.'],
    ['Dijo: «Se acabó.»', 'Nadie lo creyó.', 'No quiere ir.', 'Luis sí.'],
    ['“¿Por qué?”, preguntó.', '¿Quién sabe?', '¡Qué va!'],
    ['D. Juan y Dña. Ana viven en la C. Real, núm. 5.', 'Son vecinos.'],
    ['La empresa Roca S.A. y Cía. vendió 1.234 unidades, p. ej. sillas.', 'Ganó dinero.'],
    ['El Gral. López y el Cnel. Díaz salieron a las 9 a. m. de Madrid.', 'Llegaron tarde.'],
    ['Murió en el año 44 a. C. en Roma.', 'Véase la pág. 12.'],
    ['Ud. no lo sabe…', 'Yo sí.'],
  ],
  Portuguese: [
    ['O Sr. Silva e a Sra. Costa viram o Dr. Lopes na Av. Paulista.', 'Falaram pouco.'],
    ['A Profa. Ana e o Eng. Rui moram na R. Augusta, n.º 5.', 'São vizinhos.'],
    ['Os EUA pagam R$ 3,5 mi. ao ano.', 'É muito.'],
    ['“Por quê?”, perguntou ela.', '“Acabou.”', 'Ninguém respondeu.'],
    ['A Roca S.A. e a Cia. Vale Ltda. venderam 1.234 casas, etc.', 'Ganharam.'],
    ['Morreu em 44 a.C. em Roma.', 'Ver pág. 12.'],
    ['O quê?!', 'Ninguém sabe...', 'Esperamos.'],
    ['D. Pedro I. foi rei, D. Maria também.', 'O Gen. Dias não.'],
  ],
  Italian: [
    ['Il sig. Rossi e la sig.ra Verdi hanno visto il dott. Neri in p.zza Dante.', 'Hanno parlato.'],
    ['L’on. Bianchi, l’avv. Gallo e l’ing. Riva sono usciti.', 'Il prof. Sala no.'],
    ['È successo due anni fa.', 'Roma è lontana.', 'Quindici milioni da dare.', 'Milano sta bene.'],
    ['La Roca S.p.A. e la Riva s.r.l. hanno perso 3,5 mln. di euro.', 'È tanto.'],
    ['«Perché?», ha chiesto lei.', '«È finita.»', 'Nessuno rispose.'],
    ['Nacque nel 50 a.C. a Roma.', 'Vedi pag. 12, n. 5, ecc.'],
    ['Che cosa?!', 'Nessuno lo sa…', 'Si aspetta.'],
    ['G. Verdi e S. Lucia sono note.', 'Il gen. Dalla Chiesa pure.'],
  ],
  Dutch: [
    ['Dhr. Jansen en mevr. De Vries zagen dr. Bakker in de Kerkstr. 5.', 'Ze praatten.'],
    ['De nr. 1 van de lijst, o.a. in Den Haag, verloor.', 'De coach, d.w.z. de baas, ging weg.'],
    ['De firma Roca B.V. verkocht ca. 3,5 mln. stoelen, bijv. aan Duitsland.', 'Dat is veel.'],
    ['„Waarom?” vroeg ze.', '„Het is voorbij.”', 'Niemand zei iets.'],
    ['‘Nee!’ riep hij.', 'Ze ging.'],
    ['Prof. mr. J. de Wit en drs. P. Smit kwamen i.v.m. het feest.', 'Het regende.'],
    ['Wat?!', 'Niemand weet het…', 'We wachten.'],
    ['Op 3 jan. jl. om 10.15 uur was het koud, m.n. in Groningen.', 'Nu niet.'],
  ],
  Polish: [
    ['W 2020 r. w Warszawie przy ul. Długiej 5 mieszkał dr Nowak i prof. Kowalski.', 'Wyjechali.'],
    ['To kosztuje 3,5 mln. zł, tj. dużo, m.in. dla gminy itd. i itp. dla wszystkich.', 'Nikt nie płaci.'],
    ['Św. Jan i ks. Marek, tzw. bracia, przyszli ok. godz. 10.15.', 'Padało.'],
    ['„Dlaczego?” – zapytała.', '„To koniec.”', 'Nikt nie odpowiedział.'],
    ['A. Mickiewicz urodził się w 1798 r.', 'On był poetą.'],
    ['Co?!', 'Nikt nie wie…', 'Czekamy.'],
    ['W XIX w. na pl. Zamkowym stał pomnik im. Zygmunta.', 'Stoi tam do dziś.'],
    ['Zob. art. 5 ust. 2 pkt. 3 ustawy z dn. 5 maja.', 'Tak jest, np. w Łodzi.'],
  ],
  Turkish: [
    ['Dr. Yılmaz ve Prof. Kaya 3. Cadde No. 5’te oturuyor.', 'Komşular.'],
    ['Roca A.Ş. ve Ege Ltd. Şti. 3,5 milyon sandalye, örn. masa vb. sattı.', 'Bu çok.'],
    ['“Neden?” diye sordu.', '“Bitti.”', 'Kimse cevap vermedi.'],
    ['M. Kemal Atatürk 1881’de doğdu.', 'II. Abdülhamid tahttaydı.'],
    ['Bkz. s. 12, ör. Ankara.', 'T.C. Sağlık Bakanlığı açıkladı.'],
    ['Ne?!', 'Kimse bilmiyor…', 'Bekliyoruz.'],
    ['Toplantı 3. kez yapıldı.', '2. Dünya Savaşı bitti.'],
    ['Sn. Demir ve Av. Çelik geldi.', 'Gen. Ak gelmedi.'],
  ],
  Arabic: [
    ['قال د. أحمد إن أ. د. محمود وصل أمس.', 'لم يتكلم أحد.'],
    ['هل انتهى الأمر؟', 'لا أحد يعرف!', 'ننتظر…'],
    ['قال: «انتهى الأمر.»', 'لم يصدقه أحد.'],
    ['بلغ السعر 3.5 مليون دولار.', 'هذا كثير.'],
    ['ولد سنة 50 ق.م. في روما.', 'مات هناك.'],
    ['اجتمع المجلس في الساعة 10.15 صباحا؛ ثم انتهى.', 'عاد الجميع.'],
  ],
  Swedish: [
    ['Polisen visste det.', 'Anna kom i maj.', 'Bengt kom den 3 maj.', 'Alla var med.'],
    ['Bl.a. Volvo, m.fl. företag, tjänade 3,5 mkr. i år.', 'Det räcker.'],
  ],
  Esperanto: [
    ['S-ro Zamenhof kaj d-ro Bujwid venis k.a. el Varsovio, t.e. el Pollando.', 'Ili parolis.'],
    ['“Ĉu vere?” li demandis.', 'Tion diris mi.', 'Neniu respondis…', 'Ĉiuj atendis.'],
    ['Ĝi kostas 3,5 mln. da eŭroj ktp. en la jaro.', 'Tio estas multe.'],
  ],
};

/** The same for languages that set no blank between sentences. */
const dense: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Chinese: [
    ['市长周一宣布大桥开通。', '这座桥长3.5公里！', '谁来付钱？'],
    ['“桥开了。我们很高兴。”市长说。', '市民鼓掌。'],
    ['“为什么？”他问。', '没有人回答……大家都在等。'],
    ['他（市长。）走了。', '我们也走了。'],
    ['什么？！', '没人知道。'],
    ['公司（Acme Inc.）和J. K. 罗琳签约。', '消息来自U.S. News。', '完。'],
    ['「開幕了。大家很高興。」他說。', '會議結束。'],
  ],
  Japanese: [
    ['市長は月曜日に橋を開通させた。', '長さは3.5キロだ！', '誰が払うのか？'],
    ['「橋が開いた。とてもうれしい。」と述べた。', '市民は拍手した。'],
    ['「なぜ？」と彼は尋ねた。', '誰も答えなかった……みんな待っていた。'],
    ['首相（前市長。）は去った。', '会議は終わった。'],
    ['何だって？！', '誰も知らない。', '『海。空。』を読んだ。'],
    ['Ａ．Ｂ．スミス氏が来た。', '雨だった。'],
    ['長さは３．５キロ．', '定員は３．', '川は近い．'],
    ['長さは３．５キロ．', '川は近い．'],
  ],
};

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(languages))('%s', (_, paragraphs) => {
  test.each(paragraphs.map((sentences) => [sentences.join(' '), sentences] as const))(
    '%s',
    (text, sentences) => {
      expect(sentencesOf(text)).toEqual(sentences);
    },
  );
});

describe.each(Object.entries(dense))('%s', (_, paragraphs) => {
  test.each(paragraphs.map((sentences) => [sentences.join(''), sentences] as const))(
    '%s',
    (text, sentences) => {
      expect(sentencesOf(text)).toEqual(sentences);
    },
  );
});
