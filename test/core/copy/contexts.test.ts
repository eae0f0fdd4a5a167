import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../src/core/copy/roles.ts';
import { makeDrafts, type Printed } from './make-drafts.ts';

const prose = 'The council of the old harbour town voted on Tuesday to mend the bridge before the winter.';
const more =
  'Work on the bridge will begin in the spring, the council said in a statement, and take two years.';

function contextsOf(...printed: readonly Printed[]): readonly string[] {
  return assignRoles(makeDrafts(printed)).map(({ context }) => context);
}

/** The context of a paragraph that stands between two paragraphs of prose. */
function contextOf(line: Printed): string | undefined {
  return contextsOf(prose, line, more)[1];
}

describe('prose', () => {
  it.each([
    prose,
    'Shares of Harbour Corp rose 3.2 percent to 45.10 dollars on Tuesday, their highest since May 2019.',
    'Net profit of the harbour was 12 million in the quarter, compared with 9 million a year earlier, it said.',
    '"Who would do such a thing?" asked a man who had come to see the bridge.',
    'The man who had come to see the bridge said to us: "Who would do such a thing?"',
    'JANE ROE of the CITY COUNCIL said that the BRIDGE would be mended before the winter.',
    'Was it worth it? The council of the old harbour town thinks that it was.',
    'Das Parlament hat am 3. Juni mit 351 zu 12 Stimmen für den Bau der neuen Brücke gestimmt.',
    'В среду совет старого портового города решил починить мост до начала зимы.',
    'صوت مجلس المدينة القديمة يوم الثلاثاء على إصلاح الجسر قبل حلول الشتاء.',
    '港口老城的议会周二投票决定在冬天之前把大桥修好。',
    '港の古い町の議会は火曜日、冬までに橋を修理することを決めた。',
    '항구의 오래된 마을 의회는 화요일에 겨울 전까지 다리를 고치기로 했다.',
    [
      'quote',
      '> The council voted on Tuesday to mend\n> the bridge before the winter of next year.',
    ] as const,
  ])('is %j', (line) => {
    expect(contextOf(line)).toBe('prose');
  });

  it('is a quoted or lone question in a story without other questions', () => {
    expect(contextOf('“Why would anybody want to leave the bridge as it is?”')).toBe('prose');
    expect(contextOf('Why would anybody want to leave the old bridge as it is today?')).toBe('prose');
  });

  it('is what a Markdown heading, a credit or a short line is not', () => {
    expect(contextOf('The bridge is open.')).toBe('short');
    expect(contextOf('大桥开通了，很好。')).toBe('short');
    expect(contextOf('Council votes to mend the bridge of the old harbour town')).toBe('short');
    expect(
      contextOf('AP writers Jane Roe in Northport and John Doe in Easton contributed to this report.'),
    ).toBe('short');
  });
});

describe('questions', () => {
  it('are labelled turns, and answers with a label', () => {
    expect(
      contextsOf(
        'Q: What did you see when you came to the harbour that morning?',
        'A: We saw the boats, and nobody was there, not even the keeper of the light.',
        'Q. And what did you do then, if I may ask?',
        'The keeper had left a note on the door that said he would be back before the evening.',
      ),
    ).toEqual(['question', 'question', 'question', 'prose']);
  });

  it.each<readonly [string, string]>([
    ['JOURNALIST: Minister, will you resign over this?', 'TONY ROE: No.'],
    [
      'TONY ROE: I have said all I have to say on this matter.',
      'MARY DOE: And so have I, as everybody here knows.',
    ],
    ['FN: What is your view of the new bridge of our town?', 'JR: I have none.'],
    ['Filip Doe (FD): What is your view of the new bridge?', 'James Roe (JR): I have none.'],
    [
      '— Jane Roe: I have said all I have to say on this.',
      '— Jane Roe: And I shall not say it again to anybody here.',
    ],
    [
      '**Wikinews:** Welche Brücke meinen Sie denn nun genau?',
      '**Wikinews:** Und wie lange wird der Bau wohl dauern?',
    ],
    ['Вопрос: Что вы увидели в порту тем утром?', 'Ответ: Мы увидели лодки и больше никого там не было.'],
    ['记者：您那天早上在港口看到了什么？', '王毅：我们看到了船。'],
    ['王毅：我们看到了船，没有别人。', '王毅：我们后来就离开了港口回家去了。'],
    ['Why was the bridge closed for so long?', 'When will the bridge be open again?'],
    ['¿Por qué se cerró el puente?', '¿Cuándo se abrirá el puente?'],
    ['لماذا أغلق الجسر؟', 'متى يفتح الجسر؟'],
    ['Γιατί έκλεισε η γέφυρα;', 'Πότε θα ανοίξει η γέφυρα;'],
  ])('are %j and %j in one article', (first, second) => {
    expect(contextsOf(prose, first, second, more)).toEqual(['prose', 'question', 'question', 'prose']);
  });

  it('may stand in bold alone', () => {
    expect(contextOf('**Why would anybody want to leave the bridge as it is today?**')).toBe('question');
    expect(contextOf('__Why would anybody want to leave the bridge as it is today?__')).toBe('question');
    expect(contextOf('**The council thinks that the bridge should stay as it is today.**')).toBe('prose');
    expect(contextOf('**a**')).toBe('short');
  });

  it('are headings of a list of questions too', () => {
    expect(
      contextsOf(prose, ['heading', '## What is it?'], more, ['heading', '## Why is it?'], more),
    ).toEqual(['prose', 'question', 'prose', 'question', 'prose']);
  });

  it('are not one name and a colon, nor long copy', () => {
    const told = 'Jane Roe: the bridge will be mended before the winter, whatever the council may say.';
    expect(contextOf(told)).toBe('prose');
    expect(contextOf('WASHINGTON: The bridge will be mended before the winter, the council said.')).toBe(
      'prose',
    );
    const long = `Q: ${'The council was asked what it thought of the bridge. '.repeat(9)}And what did it say?`;
    expect(contextsOf(prose, long, long, more)).toEqual(['prose', 'prose', 'prose', 'prose']);
    const longDense = `记者：${'港口老城的议会周二投票决定修好大桥。'.repeat(10)}`;
    expect(contextsOf(longDense, longDense)).toEqual(['prose', 'prose']);
  });

  it.each([
    'Note: the bridge will be mended before the winter of next year.',
    'Of the many: the bridge will be mended before the winter of next year.',
    'Results 2020: the bridge will be mended before the winter of next year.',
    'http://example.com/a is where the council of the town prints what it says.',
    'The Old Town On The River: the bridge will be mended before the winter.',
    '«Roe»: the bridge will be mended before the winter of next year.',
    '& Co: the bridge will be mended before the winter of next year.',
    ': the bridge will be mended before the winter of the next year.',
    'However much it may cost us all in the end, and it may cost much: the bridge will be mended.',
    '3rd: the bridge will be mended before the winter of next year.',
    'Roe + Doe: the bridge will be mended before the winter of next year.',
  ])('do not begin like %j, though it comes twice', (line) => {
    expect(contextsOf(line, prose, line)[0]).toBe('prose');
  });
});

describe('lists', () => {
  it('are marked items, whatever they say', () => {
    expect(contextOf(['item', `- ${prose}`])).toBe('list');
    expect(contextOf(['item', `12. ${prose}`])).toBe('list');
    expect(contextOf(['item', prose])).toBe('list');
    expect(contextOf(`• ${prose}`)).toBe('list');
  });

  it('are three loose lines in a row', () => {
    expect(contextsOf(prose, 'Breakfast: oats', 'Lunch: soup', 'Dinner: fish', more)).toEqual([
      'prose',
      'list',
      'list',
      'list',
      'prose',
    ]);
    expect(contextsOf(prose, 'Breakfast: oats', 'Lunch: soup', more)).toEqual([
      'prose',
      'short',
      'short',
      'prose',
    ]);
    expect(contextsOf(prose, 'Breakfast: oats', 'Lunch: soup', 'Dinner: fish').slice(1)).toEqual([
      'list',
      'list',
      'list',
    ]);
  });

  it('are rows of names', () => {
    expect(
      contextOf('The jury: Anna Berg, Carl Dahl, Eva Falk, Gustav Holm, Ida Jansson and Karl Lind.'),
    ).toBe('list');
    expect(contextOf('Jane Roe, John Doe, Bill Brown and the council of the town voted for it.')).toBe(
      'prose',
    );
  });

  it('are sentences that alternate with names', () => {
    const plea = 'Pleaded guilty to one misdemeanor count of theft in the second degree.';
    expect(contextsOf(prose, 'John Smith', plea, 'Mary Jones', plea, 'Bill Brown', plea)).toEqual([
      'prose',
      'short',
      'list',
      'short',
      'list',
      'short',
      'list',
    ]);
    expect(contextsOf(prose, 'John Smith', plea, 'Mary Jones', prose, more)).toEqual([
      'prose',
      'short',
      'prose',
      'short',
      'prose',
      'prose',
    ]);
    expect(contextsOf(plea, 'John Smith', plea, prose)).toEqual(['prose', 'short', 'prose', 'prose']);
  });
});

describe('tables', () => {
  it.each([
    ['row', '| a | b |'] as const,
    ['row', '|---|---|'] as const,
    '1-29 days 5.95 pct',
    '1987 qtr and nine mths includes loss 4,850,000 dlrs, or 16 cts per share, from boats.',
    'Shr 34 cts vs 28 cts in the same months of the year before the last one',
    'Arsenal 3 Chelsea 1',
    '1. Smith 12.3',
    'Name\tClub\tPoints',
    'Name    Club    Points',
    'Name | Club | Points',
    'In 1987 12 of 13 and 14 of 15 and 16 of 17 boats were 18 or 19 or 20 or 21 feet long, they said.',
    '大桥 12 34 567',
    '1984',
  ])('have the row %j', (line) => {
    expect(contextOf(line)).toBe('table');
  });

  it.each([
    'In 1987 12 of 13 and 14 of 15 boats were lost in the storm that came over the harbour, they said.',
    '1987 was the year in which the bridge of the old harbour town was built, they said.',
    'Net catches of the boats in the harbour fell a little, the council said on Tuesday.',
    'The bridge.  It was closed.  It is open now, the council of the town said on Tuesday.',
    'This is told in [ru|uk|en] by the people of the old town who built the bridge.',
  ])('do not have the row %j', (line) => {
    expect(contextOf(line)).toBe('prose');
  });

  it('have a head', () => {
    expect(contextsOf(prose, 'Average rates of city banks -', '1-29 days 5.95 pct')).toEqual([
      'prose',
      'table',
      'table',
    ]);
    expect(contextsOf(prose, 'Average rates of city banks:', '1-29 days 5.95 pct')).toEqual([
      'prose',
      'table',
      'table',
    ]);
    expect(contextsOf(prose, 'Average rates of city banks', '1-29 days 5.95 pct')).toEqual([
      'prose',
      'short',
      'table',
    ]);
    expect(contextsOf(prose, `${'the old bridge '.repeat(9)}:`, '1-29 days 5.95 pct')).toEqual([
      'prose',
      'prose',
      'table',
    ]);
    expect(contextsOf(prose, 'Average rates of city banks:', more)).toEqual(['prose', 'short', 'prose']);
  });
});

describe('code', () => {
  it.each([
    ['code', 'the council of the town voted on Tuesday to mend the bridge.'] as const,
    ['front-matter', 'title: the bridge'] as const,
    ['image', '![the bridge](bridge.png)'] as const,
    '<div class="story">',
    '</p>',
    '<!-- the council of the old town voted to mend the bridge. -->',
    'if (bridge.open) {',
    'bridge.mend(council, 2020);',
    'const bridge = 5; let x = 7;',
  ])('is %j', (line) => {
    expect(contextOf(line)).toBe('code');
  });

  it.each(['(itu)', 'abc', 'a < b', '<3', '{2020}', 'The bridge; the boat'])('is not %j', (line) => {
    expect(contextOf(line)).not.toBe('code');
  });
});

describe('embeds', () => {
  it.each([
    '— Jane Roe (@jroe) December 27, 2016',
    '@jroe',
    'pic.twitter.com/abcdef',
    'The bridge! pic.twitter.com/abcdef',
    'https://example.com/a/b',
    '#bridge #harbour',
    'View this post on Instagram',
    'A post shared by Jane Roe (@jroe) on Mar 3',
  ])('are %j', (line) => {
    expect(contextOf(line)).toBe('embed');
  });

  it('are not posts of some length', () => {
    expect(
      contextOf('The council of the old harbour town voted to mend the bridge. pic.twitter.com/abcdef'),
    ).not.toBe('embed');
    expect(contextOf(`@jroe ${prose} ${prose} ${prose} ${prose}`)).toBe('prose');
  });
});

describe('captions', () => {
  it.each([
    'Photo by Jane Roe/AFP',
    '(Foto: Jan Muster)',
    'Image: Jane Roe',
    'The bridge of the old harbour town, seen from the hill. Image: Jane Roe.',
    'The bridge of the old harbour town, seen from the hill (AP Photo/Jane Roe)',
    'The bridge of the old harbour town, seen from the hill | Foto: Jan Muster',
    'The bridge of the old harbour town, seen from the hill on Tuesday. Jane Roe/Getty Images',
    'The bridge of the old harbour town by Jane Roe on a public site (CC BY-SA 4.0).',
    'Figure 3: Share of boats by harbour',
    'Abb. 2: Boote im Hafen',
    '表 1',
    'In this photo the council of the old harbour town is seen on the bridge.',
    'Ekrankopio de la retejo',
  ])('are %j', (line) => {
    expect(contextOf(line)).toBe('caption');
  });

  it('stand under a picture', () => {
    expect(
      contextsOf(prose, ['image', '![](a.png)'], 'The council of the town on the bridge on Tuesday.', more),
    ).toEqual(['prose', 'code', 'caption', 'prose']);
    expect(contextsOf(['image', '![](a.png)'], 'The council met on the bridge. '.repeat(12))[1]).toBe(
      'prose',
    );
  });

  it('are not copy that speaks of pictures', () => {
    expect(contextOf('The photo by Jane Roe of the bridge was shown to the council on Tuesday.')).toBe(
      'prose',
    );
    expect(
      contextOf(`The bridge. ${'It was seen by the council of the town. '.repeat(20)}Photo: Jane Roe`),
    ).toBe('prose');
  });
});

describe('source lines', () => {
  it('under tables, charts and pictures are captions', () => {
    expect(contextsOf(prose, ['row', '| a | 1 |'], 'Source: Harbour Office')[2]).toBe('caption');
    expect(contextsOf(prose, 'Figure 3: Share of boats', 'Source: Harbour Office')[2]).toBe('caption');
    expect(contextsOf(prose, ['image', '![](a.png)'], 'Source: Harbour Office')[2]).toBe('caption');
    expect(contextsOf(prose, 'Media contact: Jane Roe', 'Source: Harbour Office')[2]).toBe('caption');
  });

  it('elsewhere are short', () => {
    expect(contextsOf(prose, 'Source: Reuters')[1]).toBe('short');
    expect(contextsOf('Source: Reuters', prose)[0]).toBe('short');
  });
});
