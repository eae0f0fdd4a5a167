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

/** A JSON value on one line, escaped as `forJson` escapes a string. */
export function forJsonValue(value: unknown): string {
  return JSON.stringify(value)
    .replace(steering, (character) => `\\u${hex(character.charCodeAt(0), 4)}`)
    .replace(/(?<=#)#/g, '\\u0023');
}

/** The same for XML, where two more characters are forbidden, and no escape brings any of them back. */
const steeringInXml =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/gu;

/**
 * Text for an XML text node. Tab and line feed stay, whatever else acts or may not stand in XML is spelled out; CI
 * commands are broken by a character reference, so that a document printed to a log starts none.
 */
export function forXml(text: string): string {
  return text
    .replace(steeringInXml, (character) => entities[character] ?? spell(character))
    .replace(lineCommand, ':&#58;')
    .replace(inlineCommand, '#&#35;');
}

/** Text for an XML attribute, in double quotes: on one line, since a reader makes a space of every line end there. */
export function forXmlAttribute(text: string): string {
  return forXml(text.replace(/[\t\n\r]/g, spell));
}

/** The message of a GitHub workflow command, which ends with its line: line ends in it are written as `%0A`. */
export function forCommand(text: string): string {
  const percents: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
  return text
    .split('\n')
    .map((line) => forTerminal(line))
    .join('\n')
    .replace(/[%\r\n]/g, (character) => percents[character] ?? '');
}

/** A property of a GitHub workflow command, which a comma or a colon would end. */
export function forCommandProperty(text: string): string {
  return forCommand(forTerminal(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What opens a formula in a spreadsheet, full-width forms included: Excel takes them for the plain ones. */
const formula = /^[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A CSV cell of one line, in quotes. A spreadsheet would run a cell that begins like a formula; an apostrophe before it
 * makes it text, as OWASP advises. Numbers of our own do not go through here.
 */
export function forCsv(text: string): string {
  const visible = forTerminal(text);
  const inert = formula.test(visible) ? `'${visible}` : visible;
  return `"${inert.replaceAll('"', '""')}"`;
}

/**
 * Foreign words in Markdown: a code span, in which no mark, address, mention or HTML acts. Its fence is longer than any
 * run of backticks inside, and a bar is escaped, which in a table would end the cell.
 */
export function forMarkdown(text: string): string {
  const visible = forTerminal(text);
  const fence = fenceFor(visible, 1);
  const pad = /^`|`$|^ .* $/.test(visible) || visible === '' ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** Backticks enough to enclose a text, `least` of them at least. */
export function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
