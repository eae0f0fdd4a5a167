/** What a mark says of a version of a story. */
export type VersionMark =
  | 'update'
  | 'lead'
  | 'writethru'
  | 'wrapup'
  | 'alert'
  | 'advisory'
  | 'repeat'
  | 'refile'
  | 'corrected'
  | 'hold'
  | 'kill';

export const versionMarks = {
  update: 'it says that there is news in it',
  lead: 'it has a new lead',
  writethru: 'it is the whole story, written through again',
  wrapup: 'it sums up what was sent before',
  alert: 'it is a first, urgent line or two',
  advisory: 'a note to editors says what is in it',
  repeat: 'it is sent again unchanged',
  refile: 'it is sent again with a slip put right',
  corrected: 'it puts an error right',
  hold: 'it asks not to print the story for now',
  kill: 'it withdraws the story',
} satisfies Record<VersionMark, string>;
