/** Languages in which facts can be changed; `other` copy takes part in every kind that needs no knowledge of words. */
export type Language = 'en' | 'de' | 'fr' | 'eo' | 'other';

/** Small words that are frequent in one of the languages and rare in the others. */
const signs: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    en: 'the and of to that was with from said his their were which have has it they but been would',
    de: 'der die das und ist nicht von mit dem den zu auf für eine einen wurde sich auch nach bei werden sind',
    fr: 'le les des et est une dans que qui pour par du au sur pas avec ont été cette aux',
    eo: 'la kaj estas en de por kiu ke estis al per ĝi ili pri kun tio sed ankaŭ kiuj el',
  } satisfies Record<Exclude<Language, 'other'>, string>).flatMap(([language, words]) =>
    words.split(' ').map((word): [string, Language] => [word, language as Language]),
  ),
);

/** The language of a text by its small words; `other` when fewer than one word in twelve is known. */
export function languageOf(words: readonly string[]): Language {
  const counts = new Map<Language, number>();
  for (const word of words) {
    const language = signs.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let [best, most]: [Language, number] = ['other', words.length / 12];
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}
