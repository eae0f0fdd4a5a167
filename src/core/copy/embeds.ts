import { measure } from './measure.ts';
import type { Traits } from './traits.ts';
import { listed } from './word-list.ts';

/** First words of what networks print around an embedded post. General web usage. */
const frames: readonly string[] = listed({
  general: `
    view this post on; a post shared by; a video posted by; a photo posted by; a photo shared by
    this post on instagram; see this instagram; sieh dir diesen beitrag; ein beitrag geteilt von
    ver esta publicación en; una publicación compartida; una publicación de; ver essa foto no
    uma publicação compartilhada; voir cette publication; une publication partagée
    visualizza questo post; un post condiviso da; bekijk dit bericht; een bericht gedeeld door
    посмотреть эту публикацию; публикация от; vidu ĉi tiun afiŝon
  `,
});

/** A longer paragraph is the post itself, not its frame. */
const longestFrame = 300;
/** Letters a line may hold beside its addresses, handles and tags. */
const mostOwnLetters = 25;

/** Something of every `postWord`. */
const postSign = /[@#＃/]|www\./i;

const postWord = /^[([]*(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/|[@#＃]\S)/i;

/** `— Jane Roe (@jroe) December 27, 2016` */
function isSignature(head: string): boolean {
  return /^-{1,2} ?[^(]{1,80}\(@/.test(head);
}

/** Whether a paragraph is the frame or signature of an embedded post, a bare address, a handle or a row of tags. */
export function isEmbed({ text, head, opening, letters }: Traits): boolean {
  if (text.length > longestFrame) return false;
  if (isSignature(head) || frames.some((frame) => opening.startsWith(frame))) return true;
  if (!postSign.test(text)) return false;
  const words = text.split(/\s+/);
  const own = words.filter((word) => !postWord.test(word));
  return own.length < words.length && letters > 0 && measure(own.join(' ')).letters < mostOwnLetters;
}
