import { FileTrouble, meaningOf } from '../files/trouble.ts';
import type { Streams } from './stdio.ts';

/** Absolute path of the working folder. Throws `FileTrouble` when it is gone. */
export function workingFolder(streams: Streams): string {
  try {
    return streams.cwd();
  } catch (error) {
    throw new FileTrouble(`the working folder cannot be found: ${meaningOf(error)}; change to another one.`);
  }
}
