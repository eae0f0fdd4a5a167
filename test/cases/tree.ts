import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Files by path: the path's bytes as latin1 characters, since a name need not be UTF-8. */
export type Tree = ReadonlyMap<string, Buffer>;

const slash = Buffer.from('/');

/** The bytes of a name in which a byte that is no UTF-8 is written as one of U+DC80..U+DCFF. */
export function nameBytes(name: string): Buffer {
  const parts = [...name].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(sign, 'utf8');
  });
  return Buffer.concat(parts);
}

/** Every file below a folder; links and special files are taken for faults of the test. */
export function readTree(folder: string): Tree {
  const tree = new Map<string, Buffer>();
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const place = Buffer.concat([Buffer.from(folder), slash, Buffer.from(below, 'latin1')]);
    for (const entry of readdirSync(place, { withFileTypes: true, encoding: 'buffer' })) {
      const path = (below === '' ? '' : `${below}/`) + entry.name.toString('latin1');
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) tree.set(path, readFileSync(Buffer.concat([place, slash, entry.name])));
      else throw new Error(`${folder}/${path} is neither a file nor a folder`);
    }
  }
  return tree;
}

export function writeTree(folder: string, tree: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of tree) {
    const place = Buffer.concat([Buffer.from(folder), slash, Buffer.from(path, 'latin1')]);
    mkdirSync(place.subarray(0, place.lastIndexOf(slash)), { recursive: true });
    writeFileSync(place, bytes);
  }
}

/** The lines of a file with their line ends, so that a difference can be read; other than UTF-8 as latin1. */
function printed(bytes: Buffer): string[] {
  const utf8 = bytes.toString('utf8');
  const text = Buffer.from(utf8, 'utf8').equals(bytes) ? utf8 : bytes.toString('latin1');
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/).map((line) => JSON.stringify(line));
}

/** What differs between two trees, ready for `toEqual`: only the files that differ, by line. */
export function differing(actual: Tree, expected: Tree): { actual: object; expected: object } {
  const paths = [...new Set([...actual.keys(), ...expected.keys()])].toSorted();
  const apart = paths.filter((path) => {
    const [one, other] = [actual.get(path), expected.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
  const show = (tree: Tree): object =>
    Object.fromEntries(
      apart.flatMap((path) => {
        const bytes = tree.get(path);
        return bytes === undefined ? [] : [[path, printed(bytes)]];
      }),
    );
  return { actual: show(actual), expected: show(expected) };
}
