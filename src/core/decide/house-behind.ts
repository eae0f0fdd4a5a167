import { isListedHouse } from './attribution.ts';

/**
 * A text without the listed house that stands behind its last dash or stroke, `Headline - Reuters`; undefined where none
 * does. Part of the check: the detection reads such lines in its own way.
 */
export function withoutHouseBehind(text: string): string | undefined {
  const end = Math.max(...[' - ', ' – ', ' — ', ' -- ', ' | '].map((parting) => text.lastIndexOf(parting)));
  if (end < 0) return undefined;
  const behind = text.slice(end).replace(/^ (?:[-–—|]|--) /u, '');
  return isListedHouse(behind) ? text.slice(0, end) : undefined;
}
