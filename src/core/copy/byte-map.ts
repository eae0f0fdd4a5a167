/** Units between two remembered places: a look-up costs at most as many steps, the map 4 bytes in as many units. */
const stride = 128;

/** How many bytes the UTF-16 unit at `at` takes; the two halves of a pair share the bytes of their character. */
export type WeighUnit = (text: string, at: number) => number;

function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00) return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

function weighUtf8With(lone: (unit: number) => number): WeighUnit {
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) return 1;
    if (unit < 0x800) return 2;
    if ((unit & 0xf800) !== 0xd800) return 3;
    return isPaired(text, at) ? 2 : lone(unit);
  };
}

/** UTF-8 as an encoder writes it: a lone surrogate becomes U+FFFD, three bytes. */
export const weighUtf8: WeighUnit = weighUtf8With(() => 3);

/** UTF-8 in which a lone U+DC80..U+DCFF stands for one byte that was no UTF-8. */
export const weighBrokenUtf8: WeighUnit = weighUtf8With((unit) => (unit >= 0xdc80 && unit <= 0xdcff ? 1 : 3));

/** UTF-32: four bytes a character, whatever it takes in UTF-16. */
export const weighUtf32: WeighUnit = (text, at) =>
  (text.charCodeAt(at) & 0xf800) === 0xd800 && isPaired(text, at) ? 2 : 4;

function remember(text: string, weigh: WeighUnit): Uint32Array {
  const places = new Uint32Array(Math.floor(text.length / stride) + 1);
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % stride === 0) places[at / stride] = bytes;
    bytes += weigh(text, at);
  }
  if (text.length % stride === 0) places[text.length / stride] = bytes;
  return places;
}

/**
 * Maps an offset into `text` to bytes before it. The first call passes over the text once and remembers the bytes at
 * every 128th unit; an article nobody asks about costs nothing. Rises with its argument.
 */
export function mapBytes(text: string, weigh: WeighUnit): (offset: number) => number {
  let places: Uint32Array | undefined;
  return (offset) => {
    places ??= remember(text, weigh);
    const place = Math.floor(offset / stride);
    let bytes = Number(places[place]);
    for (let at = place * stride; at < offset; at++) bytes += weigh(text, at);
    return bytes;
  };
}
