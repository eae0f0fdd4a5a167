import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSourceLine } from '../../../src/core/copy/source-line.ts';

/** Sources and detail as `a+b|detail`; undefined when the line is none. */
function shown(text: string): string | undefined {
  const line = parseSourceLine(text);
  return line === undefined ? undefined : `${line.sources.join('+')}|${line.detail}`;
}

describe('parseSourceLine', () => {
  it.each<[string, string, string]>([
    ['English', 'source: reuters.com', 'reuters|'],
    ['English', 'Source - Reuters', 'reuters|'],
    ['English', '(Source: Daily Mail)', 'dailymail|'],
    ['English', 'Source : Organic & Healthy', 'organichealthy|'],
    ['English', 'SOURCE: OnApp', 'onapp|'],
    ['English', 'via: therightists.com', 'therightists.com|'],
    ['English', 'source:politicops.com', 'politicops.com|'],
    ['English', 'Sources: AP; Reuters', 'ap+reuters|'],
    ['English', 'Source(s): own work', 'ownwork|'],
    ['German', 'Quelle: ntv.de, ino/dpa', 'dpa+ntv|ino'],
    ['German', 'Quellen: dpa und AFP', 'afp+dpa|'],
    ['German', 'Mit Material von dpa', 'dpa|'],
    ['French', 'Source : Agence France-Presse', 'afp|'],
    ['French', 'Avec AFP et Reuters', 'afp+reuters|'],
    ['Spanish', 'Fuente: EFE', 'efe|'],
    ['Spanish', 'Con información de EFE y AFP', 'afp+efe|'],
    ['Portuguese', 'Fonte: Agência Lusa', 'lusa|'],
    ['Portuguese', 'Fontes: Reuters e Lusa', 'lusa+reuters|'],
    ['Italian', 'Fonte: ANSA', 'ansa|'],
    ['Italian', 'Fonti: Adnkronos, ansa.it', 'adnkronos+ansa|'],
    ['Dutch', 'Bron: ANP', 'anp|'],
    ['Dutch', 'Bronnen: ANP en Belga', 'anp+belga|'],
    ['Polish', 'Źródło: PAP', 'pap|'],
    ['Polish', 'Źródło: Główny Urząd Statystyczny', 'głównyurządstatystyczny|'],
    ['Turkish', 'Kaynak: Anadolu Ajansı', 'aa|'],
    ['Turkish', 'Kaynak - AA', 'aa|'],
    ['Russian', 'Источник: reuters.com', 'reuters|'],
    ['Russian', 'Источник: РИА «Новости»', 'ria|'],
    ['Ukrainian', 'Джерело: УНІАН', 'unian|'],
    ['Ukrainian', 'Джерела: Укрінформ та Рейтер', 'reuters+ukrinform|'],
    ['Arabic', 'المصدر: القدس العربي', 'alquds|'],
    ['Arabic', 'المصدر - رويترز', 'reuters|'],
    ['Persian', 'منبع: ایسنا', 'isna|'],
    ['Persian', 'منبع: بی‌بی‌سی', 'bbc|'],
    ['Hebrew', 'מקור: רויטרס', 'reuters|'],
    ['Hebrew', 'המקור: הארץ', 'haaretz|'],
    ['Chinese', '来源：无锡交警', '无锡交警|'],
    ['Chinese', '来源：新华社 2020-05-01 10:22', 'xinhua|2020-05-01 10:22'],
    ['Chinese', '来源/新华社', 'xinhua|'],
    ['Chinese', '来源 路透社', 'reuters|'],
    ['Chinese', '来源：本站原创　作者：张三', '本站原创|作者:张三'],
    ['Chinese', '【来源：环球时报】', 'globaltimes|'],
    ['Japanese', '出典：共同通信', 'kyodo|'],
    ['Japanese', '出所：ロイター', 'reuters|'],
    ['Korean', '출처: 연합뉴스', 'yonhap|'],
    ['Korean', '출처: 한국 경제', '한국경제|'],
    ['Vietnamese', 'Nguồn: Daily Mail', 'dailymail|'],
    ['Vietnamese', 'Theo Reuters', 'reuters|'],
    ['Esperanto', 'Fonto: Xinhua', 'xinhua|'],
    ['Esperanto', 'Fontoj: BBC kaj CNN', 'bbc+cnn|'],
    ['Swedish', 'Källa: TT', 'tt|'],
    ['Swedish', 'Källor: TT och AFP', 'afp+tt|'],
    ['Norwegian', 'Kilde: NTB', 'ntb|'],
    ['Danish', 'Kilder: Ritzau og Reuters', 'reuters+ritzau|'],
    ['Finnish', 'Lähde: STT', 'stt|'],
    ['Finnish', 'Lähteet: STT ja Yle', 'stt+yle|'],
    ['Czech', 'Zdroj: ČTK', 'ctk|'],
    ['Czech', 'Zdroje: ČTK a Reuters', 'ctk+reuters|'],
    ['Greek', 'Πηγή: Reuters', 'reuters|'],
    ['Greek', 'Πηγές: Ρόιτερς και CNN', 'cnn+reuters|'],
    ['Hindi', 'स्रोत: पीटीआई', 'pti|'],
    ['Hindi', 'स्रोत: रॉयटर्स और BBC', 'bbc+reuters|'],
    ['Indonesian', 'Sumber: Antara', 'antara|'],
    ['Indonesian', 'Sumber: Reuters dan BBC', 'bbc+reuters|'],
    ['Thai', 'ที่มา: ไทยรัฐออนไลน์', 'ไทยรัฐออนไลน์|'],
  ])('reads the %s line %j', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['**Source:** Reuters', 'reuters|'],
    ['*Source: BBC News*', 'bbc|'],
    ['_Source: Reuters_', 'reuters|'],
    ['> - Source: Reuters', 'reuters|'],
    ['— Source: Reuters', 'reuters|'],
    ['(Source: Reuters).', 'reuters|'],
    ['（来源：新华社）', 'xinhua|'],
    ['[Source: Reuters]', 'reuters|'],
    ['Source：Reuters', 'reuters|'],
    ['Source – Reuters', 'reuters|'],
    ['Source:\nReuters', 'reuters|'],
    ['Source: "Reuters"', 'reuters|'],
    ['Source: Reuters.', 'reuters|'],
    ['Source: (Reuters)', 'reuters|'],
  ])('sees through the dress of %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Source: [Reuters](https://www.reuters.com/x)', 'reuters|/x'],
    ['[Source: Reuters](https://www.reuters.com/x)', 'reuters|/x'],
    ['[Source](https://www.reuters.com/x)', 'reuters|/x'],
    ['Source: https://www.reuters.com/article/abc', 'reuters|/article/abc'],
    ['Source: https://www.reuters.com/', 'reuters|'],
    ['Source: Reuters (https://www.reuters.com/x)', 'reuters|/x'],
    ['Source: https://example.com/a,b?c=1', 'example.com|/a,b?c=1'],
    ['Source: de.reuters.com', 'reuters|'],
    ['Source: blogs.reuters.com', 'reuters|blogs'],
    ['Source: blogs.reuters.com/x', 'reuters|blogs /x'],
    ['Source: Reuters, March 3, 2020', 'reuters|March 3, 2020'],
    ['Source: Reuters 3 March 2020', 'reuters|3 March 2020'],
    ['Source: March Networks', 'marchnetworks|'],
    ['Source: Reuters by John Doe', 'reuters|by John Doe'],
    ['Quelle: Reuters, von Jan Muster', 'reuters|von Jan Muster'],
    ['Source: AP Photo', 'ap|Photo'],
    ['Source: Associated Press (AP)', 'ap|'],
    ['Source: Associated Press (BBC)', 'ap|(BBC)'],
    ['Source: Reuters. Photo: AP', 'reuters|Photo: AP'],
    ['Source: Xinhua| 2020-03-01 12:00:00|Editor: huaxia', 'xinhua|2020-03-01 12:00:00, Editor: huaxia'],
    ['Source: Reuters, Reuters', 'reuters|'],
  ])('tells the name from what goes beyond it in %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["Source: Standard & Poor's", 'standardpoors|'],
    ['Source: Reuters and Daily Mail', 'dailymail+reuters|'],
    ['Source: Bureau of Labor and Statistics', 'bureauoflaborandstatistics|'],
    ['Source: via Reuters', 'reuters|'],
    ['Source: ABS / NHFIC', 'abs+nhfic|'],
    ['Source: RFE/RL', 'rferl|'],
    ['Source: Yahoo! News', 'yahoo|'],
    ['Source: U.S. Census Bureau', 'uscensusbureau|'],
    ['Source: @NASA', 'nasa|'],
    ['Source: lenta.ru', 'lenta.ru|'],
    ['Source: www.lenta.com', 'lenta.com|'],
    ['Fuente: Instituto nacional de estadística', 'institutonacionaldeestadística|'],
    ['وكالة: Reuters', ''],
  ])('parts names only where they are two: %j', (text, expected) => {
    expect(shown(text) ?? '').toBe(expected);
  });

  it.each([
    'Source close to the minister said the deal was off.',
    'Sources: the numbers were wrong, said the auditor.',
    'Source: a person familiar with the matter said the deal was off.',
    'Source: Minister To Sign Harbour Deal On Friday',
    'Source: Minister signs deal',
    'Source: close To Home',
    'Sources: Lakers trade Davis',
    'Source: Reuters. The company said on Monday it would cut jobs.',
    'Source: reuters.com said the deal was off',
    'Source: Reuters: The Deal Is Off',
    'Source: reuters, what one man would call (off)',
    'Source: [Here is the whole story](https://www.reuters.com/x)',
    'Источник: в правительстве сообщили об этом',
    'Источник: Россия снова готова к переговорам',
    'المصدر: قال الوزير إن الاتفاق قد تأجل',
    '来源：警方称此案正在进一步调查之中请勿传播谣言',
    '来源：警方，称此案。',
    'Theo bộ trưởng',
    'Avec plaisir',
    'Source',
    'Source:',
    'Source: 2020',
    'Source: one, two three, four five six',
    'Source: A, B, C, D, E, F, G, H, I',
    'Source: Reuters, by one two three four five six seven eight nine ten eleven twelve thirteen',
    'Source:\nReuters\nAP',
    `Source: ${'A'.repeat(300)}`,
    `Source: ${'A '.repeat(300)}`,
    'Photo source: Google',
    'https://www.reuters.com/x',
    'Reuters',
    '',
  ])('does not take %j for a source line', (text) => {
    expect(parseSourceLine(text)).toBeUndefined();
  });

  it('gives the label as it is listed', () => {
    expect(parseSourceLine('SOURCE: OnApp')?.label).toBe('source');
    expect(parseSourceLine('**Источник:** ТАСС')).toEqual({
      label: 'источник',
      sources: ['tass'],
      detail: '',
    });
  });

  it('never throws, and gives sorted, distinct, non-empty sources', () => {
    const word = fc.constantFrom(
      'Source',
      ':',
      '-',
      'Reuters',
      'and',
      '/',
      ',',
      '(',
      ')',
      '[',
      ']',
      'http://',
      '.com',
      '来源',
      ' ',
      '*',
      '_',
      '«',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => `Source: ${words.join('')}`),
        (text) => {
          const sources = parseSourceLine(text)?.sources ?? ['x'];
          expect(sources).toEqual([...new Set(sources)].toSorted());
          expect(sources).not.toContain('');
          expect(sources.length).toBeGreaterThan(0);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseSourceLine(text)));
  });

  it.each(['a:', '(', '?', 'Source: ', ' ', '\n', '*', '_', '['])('refuses a megabyte of %j', (unit) => {
    expect(parseSourceLine(unit.repeat(1_000_000 / unit.length))).toBeUndefined();
  });
});
