/** Something the person who started the run can put right. The message is one sentence: what, where, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
