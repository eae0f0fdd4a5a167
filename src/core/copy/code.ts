import type { Traits } from './traits.ts';

const codeMarks = '{}<>=;\\$';
/** Shorter lines show too little of what they are. */
const shortest = 8;
/** Share of code marks among all units that running copy never has. */
const mostMarks = 0.1;

/** `<div class="x">`, `</p>`: markup alone on its lines. */
function isMarkup(own: string): boolean {
  return own.startsWith('<') && own.endsWith('>') && /^<[/!?]?[-a-z]/i.test(own);
}

/** Whether a paragraph is program code, markup, a picture or metadata and not copy. */
export function isCode({ mark, text, sentence }: Traits): boolean {
  if (mark === 'code' || mark === 'front-matter' || mark === 'image') return true;
  const own = text.trim();
  if (isMarkup(own)) return true;
  if (sentence || own.length < shortest) return false;
  if (own.endsWith('{') || /^[\w.$]+\(.{0,200}\);$/.test(own)) return true;
  let marks = 0;
  for (let at = 0; at < own.length; at++) if (codeMarks.includes(own.charAt(at))) marks++;
  return marks > own.length * mostMarks && /[a-z]/i.test(own);
}
