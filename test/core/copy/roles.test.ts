import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexts, roles } from '../../../src/core/copy/article.ts';
import { assignRoles } from '../../../src/core/copy/roles.ts';
import { makeDrafts, type Printed } from './make-drafts.ts';

const prose = 'The council of the old harbour town voted on Tuesday to mend the bridge before the winter.';
const more =
  'Work on the bridge will begin in the spring, the council said in a statement, and take two years.';

function rolesOf(...printed: readonly Printed[]): readonly string[] {
  return assignRoles(makeDrafts(printed)).map(({ role }) => role);
}

/** The role of a line that stands between two paragraphs of prose. */
function roleOf(line: Printed): string | undefined {
  return rolesOf(prose, line, more)[1];
}

describe('headlines', () => {
  it('are the first short lines over the story', () => {
    expect(rolesOf('Council votes to mend bridge', prose, more)).toEqual(['headline', 'body', 'body']);
    expect(rolesOf('Council votes to mend bridge', 'Work begins in spring', prose)).toEqual([
      'headline',
      'headline',
      'body',
    ]);
    expect(rolesOf('议会投票决定修桥', '港口老城的议会周二投票决定在冬天之前把大桥修好。')).toEqual([
      'headline',
      'body',
    ]);
  });

  it('may ask and shout', () => {
    expect(rolesOf('Will the council mend the old bridge?', prose)).toEqual(['headline', 'body']);
    expect(rolesOf('At last!', prose)).toEqual(['headline', 'body']);
    expect(rolesOf('“At last!”', prose)).toEqual(['headline', 'body']);
  });

  it('end in no full stop and are not long', () => {
    expect(rolesOf('It is done.', prose)).toEqual(['body', 'body']);
    expect(rolesOf('Council '.repeat(31), prose)).toEqual(['body', 'body']);
    expect(rolesOf('x'.repeat(301), prose)).toEqual(['body', 'body']);
    expect(rolesOf(`So the council ${'and the mayor '.repeat(8)} will mend it?`, prose)).toEqual([
      'body',
      'body',
    ]);
  });

  it('are one where many lines stand over the first sentence, and where there is none', () => {
    expect(rolesOf('Bread', 'Milk', 'Eggs', 'Salt', prose)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
    expect(rolesOf('Council votes', 'Bridge', 'Spring')).toEqual(['headline', 'body', 'body']);
    expect(rolesOf('Council votes')).toEqual(['body']);
  });

  it('are no rows, captions, posts or turns', () => {
    for (const line of [
      'Tulsa 3 Boston 2',
      'The bridge. Photo: Jane Roe',
      'https://example.com/a',
      'Q: Which bridge',
    ]) {
      expect(rolesOf(line, prose)).toEqual(['body', 'body']);
    }
  });

  it('are all Markdown headings', () => {
    expect(rolesOf(prose, ['heading', '## What the council said'], more)).toEqual([
      'body',
      'headline',
      'body',
    ]);
    expect(rolesOf(prose, ['heading', 'Source: Reuters'])).toEqual(['body', 'headline']);
  });
});

describe('bylines', () => {
  it.each([
    'By Jane Roe',
    'By JANE ROE and JOHN DOE',
    '^By CHARLES ROE=',
    'By Jane Roe, Associated Press',
    'By Reuters',
    'by Jane Roe @jroe',
    'Von Jan Muster und Eva Beispiel',
    'Par Jeanne Dupont, envoyé spécial',
    'Por Juana Pérez',
    'Door Jan Jansen',
    'Author: Jane Roe',
    'Autor: Jan Muster',
    'Автор: Анна Иванова',
    'بقلم: سامي خليل',
    'מאת: דנה לוי',
    '作者：张三',
    '文/张三',
    '記者：山田太郎',
  ])('%j names the author anywhere', (line) => {
    expect(roleOf(line)).toBe('byline');
  });

  it.each(['Di Anna Rossi', 'Od Jan Kowalski', 'Reuters', 'Jane Roe, Associated Press', 'Jane Roe | AP'])(
    '%j names the author over the story only',
    (line) => {
      expect(rolesOf('Council votes to mend bridge', line, prose)[1]).toBe('byline');
      expect(roleOf(line)).not.toBe('byline');
    },
  );

  it.each([
    'By Tuesday',
    'By Monday Night',
    'By the harbour',
    'By 2 votes',
    'By Jane',
    'By all accounts the bridge is safe.',
    'Autor: der Rat hat entschieden.',
    `By ${'Jane Roe and '.repeat(7)}John Doe`,
    `By ${'Jan'.repeat(60)}`,
    'Von Hafen bis Brücke',
  ])('%j names none', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  it('need a house after the name', () => {
    expect(rolesOf('Council votes', 'Harbour, Bridge', prose)).toEqual(['headline', 'headline', 'body']);
    expect(rolesOf('Council votes', 'a bridge, Reuters', prose)).toEqual(['headline', 'headline', 'body']);
  });
});

describe('datelines', () => {
  it.each([
    'LONDON, March 2 -',
    'NORTHPORT, March 3 (Reuters) -',
    'Tirana, Albania (CNN)',
    'Reuters, March 3, 2020',
    'SAITAMA, Japan, Dec. 9 Kyodo -',
    'MOSCOW, January 21. /TASS/.',
    'Wednesday, September 7, 2016',
    '22 juin 2012.',
    'Freitag, 8. Februar 2008',
    'Paris, le 3 mars 2020',
    'Updated 3:27 am PST, Jan 5',
    '2020-05-01 10:22',
    '01.05.2020',
    '2020年5月1日 10:22',
    '新华社北京5月1日电',
    'Москва, 3 мая 2020 года',
  ])('%j stands alone', (line) => {
    expect(roleOf(line)).toBe('dateline');
  });

  it.each([
    'World Cup Final June 2020',
    'June 2020 World Cup Final',
    'May Day',
    '1984',
    'London, Paris, Rome, Madrid, Berlin, Vienna, March 2',
    'March the council 2',
    'London Bridge',
    'London, 2',
    `${'March 2 '.repeat(10)}`,
    `March 2 ${'x'.repeat(100)}`,
  ])('%j is none', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  it('are plain lines', () => {
    expect(roleOf(['item', '- 22 juin 2012'])).toBe('body');
  });
});

describe('separators', () => {
  it.each([
    '***',
    '---',
    '###',
    '…',
    '• • •',
    'Reuter',
    'REUTER...',
    'MORE',
    'ENDS',
    '(END)',
    '-30-',
    '- 30 -',
    '(ends)',
    '-ends-',
    'E&OE.....',
    'mf',
    '（完）',
    '끝',
    'INTERRUPTED',
  ])('%j is a rule or end mark', (line) => {
    expect(roleOf(line)).toBe('separator');
  });

  it.each(['30', 'More boats', 'The end of the bridge', '/PRNewswire/'])('%j is none', (line) => {
    expect(roleOf(line)).not.toBe('separator');
  });
});

describe('credits', () => {
  it.each([
    '(Reporting by Jane Roe; Editing by John Doe)',
    '(Additional reporting by Jane Roe; Editing by John Doe)',
    'Reporting by Jane Roe in Northport, John Doe in Easton, Bill Brown in Weston and Mary Jones; Editing by Ann Lee',
    'Editing by Jane Roe',
    'AP writers Jane Roe in Northport and John Doe in Easton contributed to this report.',
    '(AP Photo/Jane Roe)',
    'Photo by Jane Roe/AFP/Getty Images',
    'Photo: Jane Roe',
    'Foto: REUTERS',
    '(Foto: REUTERS)',
    '© Foto: Jan Muster',
    'Image Credits: Jane Roe',
    'Getty Images',
    'Bild: Jan Muster',
    'Фото: ТАСС',
    '图片来源：新华社',
    '责任编辑：张三',
    'Ảnh: Facebook',
    'ফটো: সংগৃহীত।',
    'Photo source: Google',
    'Tradukis Johano Muster',
    'To contact the reporter on this story: Jane Roe in Northport at jroe@example.com',
    'Media contact: Jane Roe',
    'Authorised by J. Roe, Northport.',
  ])('%j is one', (line) => {
    expect(roleOf(line)).toBe('credit');
  });

  it.each([
    'Written by Mark Twain in 1884, the book was banned by several schools in the county this year.',
    'Photographs of the bridge were shown to the council on Tuesday by its oldest member.',
    `Photo by Jane Roe. ${'The boat came in. '.repeat(20)}`,
    `Contact: ${'the harbour office, '.repeat(25)}`,
  ])('%j is none', (line) => {
    expect(roleOf(line)).toBe('body');
  });
});

describe('notices', () => {
  it.each([
    '©2019 Northport Courier L.P.',
    '(c) Copyright Northport Courier 2016',
    '(c) 2016 Northport Courier',
    'Copyright (c) 2020 Northport Courier',
    'Copyright 2020 Northport Courier. All rights reserved.',
    'Copyright by the Northport Courier',
    '2020 Northport Courier. All Rights Reserved',
    'Alle Rechte vorbehalten',
    'Tous droits réservés.',
    'Все права защищены',
    '版权所有 北港日报',
    'This material may not be published, broadcast, rewritten or given away.',
    'The following information is not for publication',
    'Our Standards: The Northport Principles.',
    "EDITOR'S NOTE _ This story is for use on Sunday.",
    'EDITOR’S NOTE: Jane Roe reports from Northport.',
    'Eds: Minor edits.',
    '^Eds: Northport 3, Easton 2. Updates.',
    'Origine publikigita la Northport Courier',
  ])('%j is one', (line) => {
    expect(roleOf(line)).toBe('notice');
  });

  it.each([
    'Copyright law was changed on Monday by a court that had heard the case for nine years.',
    `© 2020 ${'of boats '.repeat(120)}`,
  ])('%j is none', (line) => {
    expect(roleOf(line)).toBe('body');
  });
});

describe('promos', () => {
  it.each([
    'Read more: Council votes to mend bridge',
    'READ MORE',
    'Also Read: Council votes to mend bridge',
    'Subscribe now to stay ahead with the harbour news',
    'Follow us: @northport',
    'Share this',
    'Tweet',
    'Advertisement',
    'Advertisement Continue reading the main story',
    'Story continues below',
    'ANZEIGE',
    'Werbung',
    'Реклама',
    'Leia mais',
    'À lire aussi : Le pont est ouvert',
    'Te puede interesar: El puente',
    'To view this video please enable JavaScript',
    'Click here to see the bridge',
    'Sign up for our harbour letter',
    'Lesen Sie auch: Brücke offen',
    'Leggi anche: Il ponte',
    'Lees ook: De brug',
    'Czytaj także: Most',
    'Читайте также: Мост открыт',
    'اقرأ أيضا: الجسر',
    '相关阅读：大桥开通',
    '関連記事',
    'Xem thêm: Cầu mới',
    'Legu ankaŭ: La ponto',
    'Läs också: Bron',
    'Lue myös: Silta',
    'Čtěte také: Most',
    'Διαβάστε επίσης: Η γέφυρα',
    'यह भी पढ़ें: पुल',
    'Baca juga: Jembatan',
    '관련기사 다리 개통',
  ])('%j is one', (line) => {
    expect(roleOf(line)).toBe('promo');
  });

  it.each([
    'Advertisement revenue fell by a third at the paper, its owner said on Monday in a statement.',
    '“Sign up,” said the clerk to the nine men who had come to the office that day.',
    `Sign up ${'for the boat '.repeat(12)}`,
    `点击查看${'港口老城的大桥'.repeat(10)}`,
  ])('%j is none', (line) => {
    expect(roleOf(line)).toBe('body');
  });
});

describe('source lines', () => {
  it.each([
    'source: reuters.com',
    'Quelle: dpa',
    '来源：新华社',
    'المصدر: القدس العربي',
    '**Source:** Reuters',
  ])('%j is one', (line) => {
    expect(roleOf(line)).toBe('source');
  });

  it('are body copy when they say more', () => {
    expect(roleOf('Source close to the minister said that the bridge would be mended.')).toBe('body');
  });
});

describe('assignRoles', () => {
  it('leaves code, metadata and pictures as body', () => {
    expect(roleOf(['code', '***'])).toBe('body');
    expect(roleOf(['front-matter', 'source: reuters.com'])).toBe('body');
    expect(roleOf(['image', '![Photo: Jane](a.png)'])).toBe('body');
  });

  it('answers once for each draft, with a role and a context of the lists, on any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            'Source',
            ':',
            ' ',
            'By',
            'Jane',
            '3',
            '?',
            '(',
            '\n',
            '©',
            '来源',
            '—',
            '@a',
            '|',
            '.',
            'March',
            '1.',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const mark = fc.constantFrom('plain', 'item', 'row', 'quote', 'image', 'heading', 'code', 'front-matter');
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, line)), (printed) => {
        const verdicts = assignRoles(makeDrafts(printed));
        expect(verdicts).toHaveLength(printed.length);
        for (const { role, context } of verdicts) {
          expect(Object.keys(roles)).toContain(role);
          expect(Object.keys(contexts)).toContain(context);
        }
      }),
    );
  });

  it.each(['a:', '(', '?', ' ', '\n', '\t', '|', '*', '1 ', '。', 'A. ', '@', '—', '> ', '#', '['])(
    'ends on a megabyte of %j, in one paragraph and in many',
    (unit) => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      expect(assignRoles(makeDrafts([text]))).toHaveLength(1);
      const lines = Array.from({ length: 2_000 }, () => unit.repeat(20));
      expect(assignRoles(makeDrafts(lines))).toHaveLength(2_000);
    },
  );
});
