const dashes = String.raw`-_\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63`;
/** An end mark behind the last sentence, as old wires send it; looked for in plain text. */
const endMark = new RegExp(
  String.raw`[.!?…⋯︙。।۔][\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'\u0060´′‵″‶\s]*` +
    String.raw`(?:\s(?:reuters?|\(ends?\)|ends|###|endit)|[${dashes}][${dashes}\s]*30[${dashes}\s]*[${dashes}])$`,
  'iu',
);
/** Units at the end in which the mark is looked for. */
const endMarkReach = 60;

function withoutFullStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.。।۔։።။።]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text up to its last sentence when an end mark stands behind it (`Reuter`, `(END)`, `-30-`); else undefined. */
export function withoutEndMark(text: string): string | undefined {
  const stopped = withoutFullStop(text);
  const tail = Math.max(0, stopped.length - endMarkReach);
  const mark = endMark.exec(stopped.slice(tail));
  return mark === null ? undefined : stopped.slice(0, tail + mark.index);
}
