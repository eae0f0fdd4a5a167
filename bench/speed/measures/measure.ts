import type { Contender } from '../sample/rounds.ts';

/** What can be measured by itself, as `--only` names it, with a sentence for the help. */
export const groups = {
  one: 'one article against node -e 0',
  whole: 'the whole job against cp -r, for each size; memory and growth come with it',
  check: 'the same with --check',
  big: 'one big file against awk',
  workers: 'two workers against one',
  peers: 'other tools on the same feed',
} satisfies Record<string, string>;

export type Group = keyof typeof groups;

export function isGroup(name: string): name is Group {
  return Object.hasOwn(groups, name);
}

/** Something to be measured in rounds. */
export interface Measure {
  /** Its name among the kept results: the group and what was measured. */
  readonly key: string;
  readonly group: Group;
  /** Articles of the feed; 1 for a single article and a single file. */
  readonly articles: number;
  readonly bytes: number;
  /** The first is this tool, the others are what it is held against; empty when the measure cannot be taken. */
  readonly contenders: readonly Contender[];
  /** What cannot be measured, and why. */
  readonly absent: readonly string[];
}
