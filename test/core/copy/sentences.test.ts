import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentenceShaped, splitSentences } from '../../../src/core/copy/sentences.ts';

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('isSentenceShaped', () => {
  it.each([
    ['a plain sentence', 'The mayor opened the new bridge on Monday.'],
    ['a quoted question', '"Who would have opened a bridge like that?" he asked the crowd?"'],
    ['a closing bracket', 'The mayor opened the new bridge on Monday (see the map below).'],
    ['a German low-high quote', '„Die Brücke ist jetzt für alle offen.“'],
    ['a French guillemet', 'Le maire a dit : « Le pont est ouvert à tous. »'],
    ['a teaser with an ellipsis', 'The mayor opened the new bridge on Mon…'],
    ['an emoji at its end', 'The mayor opened the new bridge on Monday! 🎉🎉'],
    ['a footnote sign', 'La urbestro malfermis la novan ponton lundon. [angle]'],
    ['a footnote number', 'The mayor opened the new bridge on Monday.[1]'],
    ['Hindi with a danda', 'महापौर ने सोमवार को नया पुल खोल दिया।'],
    ['Urdu with its full stop', 'میئر نے پیر کے روز نیا پل کھول دیا۔'],
    ['an Arabic question', 'من الذي فتح الجسر الجديد يوم الاثنين؟'],
    ['Chinese', '市长周一为新建的大桥揭幕并致辞。'],
    ['Japanese with a closing quote', '市長は「新しい橋を開通させた。」'],
    ['Korean', '시장은 월요일에 새로운 다리를 개통했다.'],
    ['a paragraph of 25 words without a full stop', 'so they went on and on '.repeat(5)],
    ['60 Thai letters without a mark', 'นายกเทศมนตรีเปิดสะพานใหม่'.repeat(4)],
    [
      'a long line that brings in a quotation',
      'The mayor of the old town on the river, who had waited nine years, told the crowd:',
    ],
    [
      'a long Chinese line that brings in a quotation',
      '市长在周一的大桥落成典礼上对前来观看的数千名市民和游客这样说道：'.repeat(1),
    ],
  ])('takes %s for prose', (_, text) => {
    expect(isSentenceShaped(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a footnote sign alone', '[1]'],
    ['five words with a full stop', 'The mayor opened a bridge.'],
    ['a headline', 'Mayor opens new bridge after nine years'],
    ['capitals', 'MAYOR OPENS NEW BRIDGE AFTER NINE YEARS.'],
    ['a short Chinese line', '大桥开通了。'],
    ['a short line with a colon', 'The three winners of the mayor’s prize are:'],
    ['a short Chinese line with a colon', '市长周一为新建的大桥揭幕并致辞：'],
    ['a long row of names', 'Anna Berg, Carl Dahl, Eva Falk, Gustav Holm, '.repeat(5)],
    ['a long menu', 'home page | all news | local sport | money | weather | films | '.repeat(4)],
  ])('does not take %s for prose', (_, text) => {
    expect(isSentenceShaped(text)).toBe(false);
  });
});

describe('splitSentences', () => {
  it.each<[string, readonly string[]]>([
    ['The bridge is open. It was closed.', ['The bridge is open.', 'It was closed.']],
    [
      'U.S. Secretary Jane Roe met Mr. Doe. They spoke.',
      ['U.S. Secretary Jane Roe met Mr. Doe.', 'They spoke.'],
    ],
    ['He lives in the U.S. The others left.', ['He lives in the U.S.', 'The others left.']],
    [
      'They met at 3 p.m. Tuesday in St. Mary. It rained.',
      ['They met at 3 p.m. Tuesday in St. Mary.', 'It rained.'],
    ],
    ['Roe Inc. Tower is No. 3 on Jan. 5. It fell.', ['Roe Inc. Tower is No. 3 on Jan. 5.', 'It fell.']],
    [
      'Mr. (John) Doe spoke (Dr. Roe did not). He left.',
      ['Mr. (John) Doe spoke (Dr. Roe did not).', 'He left.'],
    ],
    ['J. R. R. Doe spoke. He left.', ['J. R. R. Doe spoke.', 'He left.']],
    ['Am 3. Juni kam Dr. Roe. Er blieb.', ['Am 3. Juni kam Dr. Roe.', 'Er blieb.']],
    ['Er wurde 3. Dann ging er.', ['Er wurde 3.', 'Dann ging er.']],
    ['Sie zahlten 3,5 Mrd. Euro, z. B. an uns. Gut.', ['Sie zahlten 3,5 Mrd. Euro, z. B. an uns.', 'Gut.']],
    [
      'Сказал А. Б. Иванов в 2020 г. в Москве. Он ушёл.',
      ['Сказал А. Б. Иванов в 2020 г. в Москве.', 'Он ушёл.'],
    ],
    ['"Who would?" he asked. Yes! said she.', ['"Who would?" he asked.', 'Yes! said she.']],
    ['"Who would?" Smith asked.', ['"Who would?"', 'Smith asked.']],
    ['首相は「やる。必ずやる。」と述べた。次の文。', ['首相は「やる。必ずやる。」と述べた。', '次の文。']],
    ['他说：“我会做。必须做。”他走了。好。', ['他说：“我会做。必须做。”他走了。', '好。']],
    ['「やる。次の文。', ['「やる。', '次の文。']],
    [
      'We waited... The others left… So did we… and you.',
      ['We waited...', 'The others left…', 'So did we… and you.'],
    ],
    ['Il dit : « Je pars. » Puis il partit !', ['Il dit : « Je pars. »', 'Puis il partit !']],
    [
      'It fell last year.Another bank said so. U.S.A is 3.5 a.m.The end.',
      ['It fell last year.', 'Another bank said so.', 'U.S.A is 3.5 a.m.The end.'],
    ],
    ['It fell last year.A bank said so.', ['It fell last year.', 'A bank said so.']],
    ['Mrs.Roe and Messrs.Doe left.', ['Mrs.Roe and Messrs.Doe left.']],
    ['1. Roe spoke. 2. Doe left.', ['1. Roe spoke.', '2. Doe left.']],
    ['পুল খোলা। সবাই এল।তারা গেল', ['পুল খোলা।', 'সবাই এল।', 'তারা গেল']],
    ['هل جاء؟ نعم. لا۔', ['هل جاء؟', 'نعم.', 'لا۔']],
    ['  One line\nwraps here. Two.\n', ['One line\nwraps here.', 'Two.']],
    ['no end', ['no end']],
    ['...', ['...']],
    ['', []],
    [' \n ', []],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('leaves out nothing but white space, keeps the order and never overlaps', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      '!',
      '…',
      ' ',
      '\n',
      '"',
      '”',
      '»',
      '「',
      '」',
      '。',
      '3',
      'Mr',
      '।',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it.each([
    'a. ',
    'A. ',
    '?',
    '1. ',
    '「',
    '「。」',
    'Mr. ',
    ' ',
    '…',
    '[',
    '(',
    '\u0301',
    '。',
    '. »',
    '😀',
  ])('ends on a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(splitSentences(text).at(-1)?.end ?? 0).toBe(text.trimEnd().length);
    expect(typeof isSentenceShaped(text)).toBe('boolean');
  });
});
