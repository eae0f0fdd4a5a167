import { isLegacyEncoding } from './legacy.ts';
import type { WideEncoding } from './wide.ts';

/** An encoding as the user or a guess names it, made ready for decoding. */
export type Encoding =
  | { readonly kind: 'utf-8' }
  | { readonly kind: 'wide'; readonly name: WideEncoding }
  | {
      readonly kind: 'legacy';
      /** What iconv-lite calls it. */
      readonly name: string;
      /** WHATWG's name where it has one, else the name that was given, in lower case. */
      readonly label: string;
    };

const wide: Readonly<Record<string, WideEncoding>> = {
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  ucs2: 'utf-16le',
  utf32: 'utf-32le',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
};

/** Whether `--encoding` can be this: `auto`, or a charset under any name that iconv-lite knows. */
export function isKnownEncoding(name: string): boolean {
  return name === 'auto' || findEncoding(name) !== undefined;
}

/** What a name such as `latin1`, `cp1251` or `UTF-8` stands for. */
export function findEncoding(given: string): Encoding | undefined {
  const name = given.trim().toLowerCase();
  const bare = name.replaceAll(/[^a-z0-9]/g, '');
  const wideName = Object.hasOwn(wide, bare) ? wide[bare] : undefined;
  if (wideName !== undefined) return { kind: 'wide', name: wideName };
  if (bare === 'utf8' || bare === 'unicode11utf8') return { kind: 'utf-8' };
  if (bare === '' || !isLegacyEncoding(name)) return undefined;
  // WHATWG takes ASCII for windows-1252. Who asks for ASCII wants to hear of bytes that are not.
  const label = bare.endsWith('ascii') ? 'us-ascii' : (whatwgName(name) ?? name);
  return { kind: 'legacy', name: isLegacyEncoding(label) ? label : name, label };
}

/** The decoder that comes with Node is used for its list of names only. */
function whatwgName(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
