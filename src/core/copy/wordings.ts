import type { Role } from './article.ts';
import { noticeEndings, noticeOpenings } from './notice-phrases.ts';
import { contactLines, contributions, endMarks, photoCredits, reportingCredits } from './phrases.ts';
import { promoLines, promoOpenings } from './promo-phrases.ts';
import { opensWithLabel, parseSourceLine } from './source-line.ts';
import type { Traits } from './traits.ts';
import { bareWords, indexPhrases, phraseAt } from './wording.ts';

/** Most words of a paragraph that wording alone makes something else than a story. */
const mostWords = { credit: 60, contact: 45, notice: 220, promo: 25 };
/** A character of a dense script stands for half a word. */
const mostDense = { credit: 80, contact: 80, notice: 300, promo: 40 };

/** Parts of words, one of which is in each of the `contributions`: most copy has none, and need not be asked for all. */
const contributionSigns = /contrib|helped|assisted|zu diesem bericht|colaborou/;

const ends: ReadonlySet<string> = new Set(endMarks);
const promos: ReadonlySet<string> = new Set(promoLines);
const pointers = indexPhrases(promoOpenings);
const notices = indexPhrases(noticeOpenings);
const contacts = indexPhrases(contactLines);
const credits = indexPhrases([...reportingCredits, ...photoCredits]);

function fits({ measured }: Traits, limit: keyof typeof mostWords): boolean {
  return measured.words <= mostWords[limit] && measured.dense <= mostDense[limit];
}

/** `***`, `-30-`, `(END)`, `Reuter`: a rule or an end mark. */
function isSeparator({ head, measured }: Traits, words: string): boolean {
  if (measured.letters + measured.digits === 0) return true;
  return ends.has(words) || /^[-–—]+ ?30 ?[-–—]+$/.test(head);
}

/** Running copy with few names in it: "Written by Mark Twain in 1884, the book was banned by schools." */
function isLoose({ measured, head }: Traits): boolean {
  return (
    !/^[([（]/.test(head) && measured.words > 12 && (measured.lower + measured.caseless) * 2 > measured.words
  );
}

function isCredit(traits: Traits): boolean {
  const { opening, closing } = traits;
  if (fits(traits, 'contact') && phraseAt(opening, 0, contacts) !== undefined) return true;
  if (!fits(traits, 'credit')) return false;
  const own = opening.replace(/^© ?/, '');
  const phrase = phraseAt(own, 0, credits);
  if (phrase !== undefined) return /[:/=.-]$/.test(phrase) || !isLoose(traits);
  // AP writers Jane Roe and John Doe contributed to this report.
  return contributionSigns.test(closing) && contributions.some((words) => closing.includes(words));
}

/** ©2019, (c) Copyright, Copyright 2020; not "Copyright law". */
const rights = /^(?:©|c\) ?(?:copyright|\d{4})|copyright ?(?:©|\(c\)|\d{4}|:|by ))/;

function isNotice(traits: Traits): boolean {
  const { opening, closing } = traits;
  if (!fits(traits, 'notice')) return false;
  if (rights.test(opening) || phraseAt(opening, 0, notices) !== undefined) return true;
  const end = closing.replace(/[\s.)\]"”!。]{1,20}$/, '');
  return noticeEndings.some((words) => end.endsWith(words));
}

function isPromo(traits: Traits, words: string): boolean {
  if (promos.has(words)) return true;
  if (!fits(traits, 'promo') || /^["“„«'‘「]/.test(traits.head)) return false;
  return phraseAt(traits.opening, 0, pointers) !== undefined;
}

/** What the words of a paragraph make of it, wherever it stands; undefined when they say nothing. */
export function roleOfWording(
  traits: Traits,
): Exclude<Role, 'body' | 'headline' | 'dateline' | 'byline'> | undefined {
  const words = bareWords(traits.text);
  if (isSeparator(traits, words)) return 'separator';
  if (opensWithLabel(traits.opening) && parseSourceLine(traits.text) !== undefined) return 'source';
  if (isCredit(traits)) return 'credit';
  if (isNotice(traits)) return 'notice';
  return isPromo(traits, words) ? 'promo' : undefined;
}
