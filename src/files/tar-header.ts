const blockLength = 512;

/** What tar is to say of a file. */
export interface TarEntry {
  /** In bytes; relative. */
  readonly name: Buffer;
  readonly length: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** In milliseconds since 1970. */
  readonly mtimeMs: number;
}

/** A number as octal digits, or, where it has too many, as GNU tar writes it: big-endian behind a set top bit. */
function putNumber(block: Buffer, at: number, width: number, value: number): void {
  const digits = Math.max(0, Math.trunc(value)).toString(8);
  if (digits.length < width) {
    block.write(digits.padStart(width - 1, '0'), at, 'latin1');
    return;
  }
  let rest = BigInt(Math.trunc(value));
  for (let index = width - 1; index > 0; index--, rest >>= 8n) block[at + index] = Number(rest & 0xffn);
  block[at] = 0x80;
}

function header(type: 'L' | '0', { name, length, mode, uid, gid, mtimeMs }: TarEntry): Buffer {
  const block = Buffer.alloc(blockLength);
  name.copy(block, 0, 0, 100);
  putNumber(block, 100, 8, mode & 0o7777);
  putNumber(block, 108, 8, uid);
  putNumber(block, 116, 8, gid);
  putNumber(block, 124, 12, length);
  putNumber(block, 136, 12, mtimeMs / 1000);
  block.write(`        ${type}`, 148, 'latin1');
  block.write('ustar  \0', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Zeros that fill what follows `length` bytes up to a whole block. */
export function tarPadding(length: number): Buffer {
  return Buffer.alloc((blockLength - (length % blockLength)) % blockLength);
}

/**
 * What stands in a tar archive before the bytes of a file. A name of more than 100 bytes has an entry of its own, as GNU
 * tar writes it; every tar of today reads that, and no byte of a name is changed.
 */
export function tarHeader(entry: TarEntry): Buffer {
  if (entry.name.length <= 100) return header('0', entry);
  const name = Buffer.concat([entry.name, Buffer.alloc(1)]);
  const long = { ...entry, name: Buffer.from('././@LongLink'), length: name.length };
  return Buffer.concat([header('L', long), name, tarPadding(name.length), header('0', entry)]);
}

/** What ends an archive. */
export const tarEnd: Buffer = Buffer.alloc(2 * blockLength);
