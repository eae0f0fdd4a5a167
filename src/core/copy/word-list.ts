/** Entries of a list as it is set in the word files: parted by semicolons or line ends. */
export function entriesOf(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Entries of several lists in their order. */
export function listed(lists: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(lists).flatMap(entriesOf);
}

/** Words parted by white space, in one list or several. */
export function wordSet(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));
}
