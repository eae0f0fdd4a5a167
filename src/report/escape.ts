// Article text and file names are foreign: whoever wrote them may know where they will be printed. Every format takes
// them through one of the functions below, and through nothing else.

/**
 * Characters that act where they should only be seen: C0, DEL and C1 (terminal commands), the marks that turn the
 * direction of text or hide it, the separators that some readers take for line ends, and halves of surrogate pairs,
 * which no UTF-8 stream can carry. Under the `u` flag the surrogate range matches lone halves only.
 */
const steering =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]/gu;

/** The same for HTML, where tab and line feed are white space, and the five characters of markup are not text. */
const steeringInHtml =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]/gu;

/** The same for text that a program puts on a page as a text node: no character of it is markup. */
const steeringOnPage =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]/gu;

/** `::name::` opens a command for a CI runner where it is the first thing on a line, white space aside. */
const lineCommand = /(?<=^|\s)::/gu;

/** `##[name]`, `##vso[name]` and `##teamcity[name]` are commands anywhere on a line. */
const inlineCommand = /##(?=[a-z]*\[)/giu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const named: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** `\x1b` for a control character, `\xff` for a byte of a name that is not UTF-8, `\u202e` for the rest. */
function spell(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  return named[character] ?? (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

/**
 * Text for one line of a terminal or of a CI log. Whatever acts is spelled out, line ends included; a CI command loses
 * its second mark to an escape (`:\x3aerror::`, `#\x23[group]`).
 */
export function forTerminal(text: string): string {
  return text.replace(steering, spell).replace(lineCommand, ':\\x3a').replace(inlineCommand, '#\\x23');
}

/** Text for an HTML text node or a quoted attribute. Tab and line feed stay, whatever else acts is spelled out. */
export function forHtml(text: string): string {
  return text.replace(steeringInHtml, (character) => entities[character] ?? spell(character));
}

/** Text for a text node that a program makes. Tab and line feed stay, whatever else acts is spelled out. */
export function forPage(text: string): string {
  return text.replace(steeringOnPage, spell);
}

/** A value as JSON inside a script element: no `<` in it can end the element or open a comment. */
export function forDataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * A JSON string, quotes included, that gives back exactly `text`, lone surrogates too, and that can be printed raw: all
 * that acts is written as an escape, and so is a `#` after a `#`, which breaks CI commands.
 */
export function forJson(text: string): string {
  return JSON.stringify(text)
    .replace(steering, (character) => `\\u${hex(character.charCodeAt(0), 4)}`)
    .replace(/(?<=#)#/g, '\\u0023');
}
