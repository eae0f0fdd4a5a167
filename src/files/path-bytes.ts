import { isUtf8 } from 'node:buffer';
import { decodeSurrogateEscaped } from './surrogate-escape.ts';

/**
 * File names are bytes. Inside the program a path is a string in which each byte that is not part of valid UTF-8 is a
 * lone surrogate U+DC80..U+DCFF, after PEP 383 ("surrogateescape"): nothing is lost, and two names never look the same.
 */
export function pathFromBytes(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeSurrogateEscaped(bytes);
}

/** The bytes `pathFromBytes` was given. A lone surrogate it cannot have made becomes U+FFFD, as everywhere in Node. */
export function pathToBytes(path: string): Buffer {
  if (isPlain(path)) return Buffer.from(path, 'utf8');
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    if (isHigh(unit) && isLow(path.charCodeAt(at + 1))) at++;
    else if (unit >= 0xdc80 && unit <= 0xdcff) {
      pieces.push(Buffer.from(path.slice(from, at), 'utf8'), Buffer.of(unit - 0xdc00));
      from = at + 1;
    }
  }
  return Buffer.concat([...pieces, Buffer.from(path.slice(from), 'utf8')]);
}

/** What to hand to `node:fs`: the path itself when it is plain, its bytes when it is not. */
export function fsPath(path: string): string | Buffer {
  return process.platform === 'win32' || isPlain(path) ? path : pathToBytes(path);
}

/** No byte of the path is escaped. Most paths hold no surrogate at all, which one search tells. */
function isPlain(path: string): boolean {
  return !/[\ud800-\udfff]/.test(path) || !/[\udc80-\udcff]/u.test(path);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
