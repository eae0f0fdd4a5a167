import { describe, expect, test } from 'vitest';
import { readAdvisory, readNote } from '../../../src/core/copy/version-notes.ts';

describe('notes to editors', () => {
  test.each([
    ['(Recasts; adds details)', ['advisory', 'update']],
    ['(Adds quotes; corrects figure in third paragraph)', ['advisory', 'update', 'corrected']],
    ['(Corrects spelling of name; also corrects date)', ['advisory', 'corrected']],
    ['(corrects dollar conversion).', ['advisory', 'corrected']],
    ['(Refiles to fix a slip in the headline)', ['advisory', 'refile']],
    ['(Repeats without change)', ['advisory', 'repeat']],
    ['(This March 3 story corrects the name of the ferry)', ['advisory', 'corrected']],
    ['(This Jan. 5 story has been refiled to mend a link)', ['advisory', 'refile']],
    ['(The story repeats what was sent on Monday)', ['advisory', 'repeat']],
    ['(This version of the story updates the toll)', ['advisory', 'update']],
    ['^(Adds byline.)<', ['advisory', 'update']],
    ['[Adds byline]', ['advisory', 'update']],
    ['ATTENTION - CORRIGE le nom du maire ///', ['advisory', 'corrected']],
    ['ATTENTION - ANNULE ///', ['advisory', 'kill']],
    ['(Neu: Stimmen der Reeder)', ['advisory', 'update']],
    ['(Berichtigt: Name des Schiffs im zweiten Absatz)', ['advisory', 'corrected']],
    ['(Corrige el nombre del alcalde)', ['advisory', 'corrected']],
    ['(Atualiza com declarações)', ['advisory', 'update']],
    ['(Добавлены подробности)', ['advisory', 'update']],
    ['（更正第二段数字）', ['advisory', 'corrected']],
    ['^Eds: Corrects spelling.<', ['advisory', 'corrected']],
    ['EDS: UPDATES with quotes', ['advisory', 'update']],
    ['Eds: With photos.', ['advisory']],
  ])('%s', (text, marks) => {
    expect(readAdvisory(text, true)).toEqual(marks);
    expect(readAdvisory(text, false)).toEqual(marks);
  });

  test('stand before the story, unless they have to be all there is', () => {
    const text = '(Adds details) PORT ELIOT, March 3 (Reuters) - The ferry sails again.';
    expect(readAdvisory(text, false)).toEqual(['advisory', 'update']);
    expect(readAdvisory(text, true)).toEqual([]);
    expect(readAdvisory(`(Adds ${'more '.repeat(90)})`, true)).toEqual([]);
  });

  test.each([
    '(Reporting by Jane Roe; Editing by John Doe)',
    '(The timetable was updated on Tuesday.)',
    '(Adding it all up took a week.)',
    'Adds details',
    'Attention was paid to the ferry',
    '(Adds details',
    'Edsel sold the ferry',
    'The story corrects what was said.',
  ])('are not: %s', (text) => {
    expect(readAdvisory(text, false)).toEqual([]);
  });
});

describe('notes to readers', () => {
  test.each([
    ['This story has been corrected to show that the ferry is 40 metres long.', ['corrected']],
    ['An earlier version of this article misstated the name of the ferry.', ['corrected']],
    ['In an earlier version of this story, the name was wrong.', ['corrected']],
    ['A headline on an earlier version of this article gave a wrong name.', ['corrected']],
    ['This article was amended on 4 November 2016. An earlier version said more.', ['corrected']],
    ['This post has been updated. Earlier versions included an incorrect age.', ['corrected']],
    ['This story has been updated to correct the name of the ferry.', ['corrected']],
    ['This article has been updated with new information from the crew.', ['update']],
    ['This version of the story was refiled to mend a link.', ['refile']],
    ['This story has been withdrawn. The ferry did not sail.', ['kill']],
    ['Correction added Nov. 18, 2019: the ferry', ['corrected']],
    ['Correction (Nov. 3, 2019): The ferry', ['corrected']],
    ['Correction, Nov. 3: The ferry', ['corrected']],
    ['CORRECTION - FERRY ITEM', ['corrected']],
    ['CORRECTION', ['corrected']],
    ["Editor's note: An earlier version of this story gave a wrong name.", ['corrected']],
    ['An earlier version of this article that was first published by mistake had errors.', ['corrected']],
    ['Anm. d. Red.: In einer früheren Version hieß das Schiff anders.', ['corrected']],
    ['Dieser Artikel wurde aktualisiert.', ['update']],
    ['Une première version de cet article donnait un autre nom.', ['corrected']],
    ['Una versión anterior de este artículo decía otra cosa.', ['corrected']],
    ['Uma versão anterior deste texto dizia outra coisa.', ['corrected']],
    ['В предыдущей версии заметки паром назывался иначе.', ['corrected']],
    ['本文已更正。', ['corrected']],
    ['Korrektur: Das Schiff heißt anders.', ['corrected']],
  ])('%s', (text, marks) => {
    expect(readNote(text)).toEqual(marks);
  });

  test.each([
    'An earlier version of this article appeared in the Harbour Gazette.',
    'An earlier version of this bill was rejected in spring.',
    'Correction fluid sales rose: nobody knows why',
    'Correction in prices by 10 percent: what now',
    "Editor's note: names have been changed.",
    'This report was updated by the council on Tuesday.',
    'This story was told again and again.',
    'The ferry was corrected.',
  ])('are not: %s', (text) => {
    expect(readNote(text)).toEqual([]);
  });
});
