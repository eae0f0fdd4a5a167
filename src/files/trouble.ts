/** Something about files that stops a run. Its message is one sentence for the user: what, where, what to do. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
}

/** What the system's error names mean, as the end of a sentence that begins with a path. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  ENOENT: 'it is not there (any more)',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name is there already',
  ENOTEMPTY: 'the folder is not empty',
  ELOOP: 'it is a symbolic link, or its path goes through too many of them',
  ENAMETOOLONG: 'its path is too long for the system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the system allows',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports an input/output error',
  EBUSY: 'it is in use',
  ETXTBSY: 'it is in use',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is not enough memory',
  ENXIO: 'nothing answers behind it',
  ENODEV: 'nothing answers behind it',
  ESTALE: 'the network disk has lost it',
  ETIMEDOUT: 'the network disk does not answer',
  EXDEV: 'it lies on another disk',
  EINVAL: 'the system takes its name or place as invalid',
  EILSEQ: 'the disk does not take the bytes of its name',
  ERR_STRING_TOO_LONG: 'it is too large for the memory of the program; split it',
  ERR_MEMORY_ALLOCATION_FAILED: 'there is not enough memory',
  ERR_FS_FILE_TOO_LARGE: 'it is too large for the memory of the program; split it',
};

/** The system's name for what went wrong, such as `ENOSPC`; undefined for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What went wrong, in plain words. Throws what is no error of the system: that is a fault of the program. */
export function meaningOf(error: unknown): string {
  if (error instanceof RangeError && /allocation failed/i.test(error.message))
    return 'there is not enough memory';
  const code = errorCode(error);
  if (code === undefined) throw error;
  return meanings[code] ?? `the system says ${code}`;
}
