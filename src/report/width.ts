/** Code points that fill two columns whatever the font: East Asian Width W and F, pairs of first and last. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
];

const noColumn = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const pictured = /^\p{Emoji_Presentation}$/u;
const plain = /^[\x20-\x7e]*$/;

/** A grapheme longer than this is cut: no writing system needs it, and a pile of marks must not fill the screen. */
const longestGrapheme = 16;

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first needed: it takes as long as a quarter of Node's own start, and plain text needs none. */
function graphemesOf(text: string): Intl.Segments {
  // The rules are Unicode's and not a language's; a fixed one keeps the output the same everywhere.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function pointWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (noColumn.test(character)) return 0;
  const wide = wideRanges.some(([first, last]) => code >= first && code <= last);
  return wide || pictured.test(character) ? 2 : 1;
}

/** Joined emoji, flags and stacked marks share the columns of their widest part. */
function graphemeWidth(grapheme: string): number {
  let width = 0;
  for (const character of grapheme)
    width = Math.max(width, character === '\ufe0f' ? 2 : pointWidth(character));
  return width;
}

/** The start or the end of a link: the only sequences that are in a text before it is broken into lines. */
const linkEnd = /\u001b\]8;;[^\u001b]*\u001b\\/g;

/** Columns that `text` fills in a terminal. Control characters but those of links must have been escaped before. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  if (text.includes('\u001b')) return displayWidth(text.replace(linkEnd, '').replaceAll('\u001b', ''));
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}

/**
 * The beginning of `text` that fits in `columns`, with … where something was left out. Looks at no more of a long text
 * than can fit, and never parts a grapheme.
 */
export function truncate(text: string, columns: number): string {
  if (text.length <= columns && plain.test(text)) return text;
  const [head, whole] = fitting(text, columns);
  return whole ? head : `${fitting(text, columns - 1)[0].trimEnd()}…`;
}

/** The end of `text` that fits in `columns`, after an …: of a long path the file's name says most. */
export function truncateStart(text: string, columns: number): string {
  if (text.length <= columns * longestGrapheme && displayWidth(text) <= columns) return text;
  const tail = text.slice(-columns * longestGrapheme);
  const segments = [...graphemesOf(tail)].map(({ segment }) => segment);
  let room = columns - 1;
  let first = segments.length;
  // The first segment may be half of one that the slice parted, so it never counts.
  while (first > 1) {
    const next = segments[first - 1] ?? '';
    room -= graphemeWidth(next);
    if (room < 0 || next.length > longestGrapheme) break;
    first--;
  }
  return `…${segments.slice(first).join('')}`;
}

function fitting(text: string, columns: number): readonly [head: string, whole: boolean] {
  const looked = text.slice(0, Math.max(columns, 1) * longestGrapheme);
  let head = '';
  let room = columns;
  for (const { segment, index } of graphemesOf(looked)) {
    const cut = segment.length > longestGrapheme;
    if (!cut && index + segment.length === looked.length && looked.length < text.length) return [head, false];
    room -= graphemeWidth(segment);
    if (room < 0 || cut) return [head, false];
    head += segment;
  }
  return [head, looked.length === text.length];
}
