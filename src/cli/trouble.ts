import { UsageError } from '../config/usage-error.ts';
import type { LawBroken } from '../core/decide/prove.ts';
import { errorCode, FileTrouble } from '../files/trouble.ts';

/** Why a run came to no result, for the person who started it. */
export interface Trouble {
  readonly sentence: string;
  /** A fault of this program: where it happened is worth a look. */
  readonly isBug: boolean;
}

const tooLarge =
  'there is not enough memory for these articles; give fewer of them at a time, or more memory with ' +
  'NODE_OPTIONS=--max-old-space-size=8192.';

/** What V8 and Node say when a string, an array, a buffer or a map would be larger than they can make one. */
const sizeLimits =
  /^(Invalid (string|array|typed array) length|(Map|Set) maximum size exceeded|Array buffer allocation failed)/;
const sizeCodes: readonly string[] = ['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE', 'ERR_BUFFER_TOO_LARGE'];

function isTooLarge(error: unknown): boolean {
  if (sizeCodes.includes(errorCode(error) ?? '')) return true;
  return error instanceof RangeError && sizeLimits.test(error.message);
}

/** By its name, so that help and version need not load the whole detection. */
function isLawBroken(error: unknown): error is LawBroken {
  return error instanceof Error && error.name === 'LawBroken';
}

/** One line of an error that nobody expected. */
function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

/** What to tell about an error that ended a run, whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof UsageError || error instanceof FileTrouble) {
    return { sentence: error.message, isBug: false };
  }
  if (isLawBroken(error)) {
    const detail = `${error.law}: ${firstLine(error).replace(/\.$/, '')}`;
    const sentence = `${error.path}: the result fails its own check (${detail}); nothing was written; please report it.`;
    return { sentence, isBug: true };
  }
  if (isTooLarge(error)) return { sentence: tooLarge, isBug: false };
  return { sentence: `internal error: ${firstLine(error)}; please report it.`, isBug: true };
}
