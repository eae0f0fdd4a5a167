import { describe, expect, test } from 'vitest';
import { fromString } from '../../../src/core/copy/decoded.ts';
import { takeApart } from '../../../src/core/copy/take-apart.ts';
import { commonFolders, folderBelow, originOf } from '../../../src/core/decide/origin.ts';
import { makeArticle, prose } from '../made-article.ts';

const path = 'wires/2024/ferry.txt';
const [copy = '', more = ''] = prose;

function originOfText(lines: readonly string[], from: string = path): string {
  return originOf(takeApart(from, fromString(lines.join('\n\n')), 'auto'));
}

/** The origin of a story that begins so. */
function originOfLead(opening: string): string {
  return originOfText(['Ferry strike ends', `${opening} ${copy}`, more]);
}

describe('an article comes from', () => {
  test('the house that its source line names, before all else', () => {
    expect(
      originOfText(['Ferry strike ends', `PORT ELIOT (AP) - ${copy}`, more, 'Source: reuters.com']),
    ).toBe('reuters');
    expect(originOfText([copy, more, 'Quelle: ntv.de, dpa'])).toBe('dpa, ntv');
    expect(originOfText([copy, more, '来源：新华社'])).toBe('xinhua');
  });

  test('a source line, not one under a table', () => {
    const article = makeArticle(
      [copy, { text: 'Source: Reuters', role: 'source', context: 'caption' }],
      '\n',
      path,
    );
    expect(originOf(article)).toBe('');
  });

  test('no source line that names nothing', () => {
    expect(originOf(makeArticle([copy, { text: 'Sources', role: 'source' }], '\n', path))).toBe('');
  });

  test('the house of its byline or credit', () => {
    expect(originOfText(['Ferry strike ends', 'By JANE ROE, Associated Press', copy, more])).toBe('ap');
    expect(originOfText(['Ferry strike ends', 'By JANE ROE', 'Reuters', copy, more])).toBe('reuters');
    const credit = 'AP writers Jane Roe in Port Eliot and John Doe contributed to this report.';
    expect(originOfText(['Ferry strike ends', copy, more, credit])).toBe('ap');
    expect(originOfText(['Ferry strike ends', copy, more, 'Reuter'])).toBe('reuters');
  });

  test('no house of its pictures, and none that a name is like', () => {
    expect(originOfText(['Ferry strike ends', copy, more, '(AP Photo/Jane Roe)'])).toBe('');
    const picture = { text: 'Photo by Jane Roe/AFP', role: 'credit' } as const;
    expect(originOf(makeArticle([copy, picture], '\n', path))).toBe('');
    expect(originOfText(['Ferry strike ends', 'By Ani Roe', copy, more])).toBe('');
  });

  test.each([
    ['PORT ELIOT, March 3 (Reuters) -', 'reuters'],
    ['PORT ELIOT, N.Y. (AP) —', 'ap'],
    ['Port Eliot (dpa) -', 'dpa'],
    ['Port Eliot (ats afp) -', 'afp'],
    ['Port Eliot (tca/dpa) -', 'dpa'],
    ['Puerto Eliot, 3 mar (EFE).-', 'efe'],
    ['(ANSA) - PORTO ELIOT, 3 MAR -', 'ansa'],
    ['(CNN)', 'cnn'],
    ['MOSCOW, March 3. /TASS/.', 'tass'],
    ['SAITAMA, Japan, Dec. 9 Kyodo -', 'kyodo'],
    ['МОСКВА, 5 мая - РИА Новости.', 'ria'],
    ['新华社北京5月1日电', 'xinhua'],
    ['【ワシントン共同】', 'kyodo'],
    ['(서울=연합뉴스)', 'yonhap'],
    ['（东京共同社）', ''],
    ['（共同社）', 'kyodo'],
  ])('the house that signs its dateline: %s', (opening, house) => {
    expect(originOfLead(opening)).toBe(house);
  });

  test('the house that stands right before the copy', () => {
    expect(originOfText(['Ferry strike ends', `PORT ELIOT (CNN)${copy}`, more])).toBe('cnn');
    expect(originOfText(['Ferry strike ends', 'PORT ELIOT (Reuters)', copy, more])).toBe('reuters');
  });

  test.each([
    'The agency (Reuters) said that',
    'PORT ELIOT, March 20 - Rep. William Gray (D-Pa), chairman of the council, said that',
    'PORT ELIOT, March 3 -',
    'PORT ELIOT, March 3 - The captain spoke. Then',
    'The council - led by Reuters - said',
    'Harbour (see map) -',
    '【港】',
    '港老城今天电',
    'On 3/4/5 the ferry sailed, and',
  ])('nobody where nobody signs: %s', (opening) => {
    expect(originOfLead(opening)).toBe('');
  });

  test.each([
    [['in/ap/a.txt', 'in/dpa/b.txt'], 'in/ap/a.txt', 'ap'],
    [['in/ap/a.txt', 'in/ap/b.txt'], 'in/ap/a.txt', ''],
    [['in/2024/03/ap/a.txt', 'in/2025/b.txt'], 'in/2024/03/ap/a.txt', 'ap'],
    [['a.txt', 'in/b.txt'], 'in/b.txt', 'in'],
    [['in/x/y/a.txt', 'in/x/b.txt', 'in/c.txt'], 'in/x/y/a.txt', 'x'],
    [[], 'a.txt', ''],
  ])('the folder below what all paths share: %j, %s', (paths, path, folder) => {
    expect(folderBelow(path, commonFolders(paths))).toBe(folder);
  });
});
