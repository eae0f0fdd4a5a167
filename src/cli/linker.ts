import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { look } from '../files/identity.ts';
import { fileUri } from '../report/uri.ts';

/** Absolute path of a file that a report names, `undefined` where it is not known. */
type FilePlace = (shown: string) => string | undefined;

/** What is there under the name that a person in the working folder gives it. */
export function placeFrom(cwd: string): FilePlace {
  return (shown) => {
    const path = resolve(cwd, shown);
    return shown !== '' && look(path) !== undefined ? path : undefined;
  };
}

/**
 * Makes a text a link to a file. The host stands in it, so that a terminal knows a file of another machine; everything
 * in the path but letters, digits and `-._~/` is percent-encoded, so that no name can end the link or act.
 */
export function linker(placeOf: FilePlace): (text: string, shown: string) => string {
  const host = hostname();
  return (text, shown) => {
    const path = placeOf(shown);
    return path === undefined ? text : `\u001b]8;;${fileUri(host, path)}\u001b\\${text}\u001b]8;;\u001b\\`;
  };
}
