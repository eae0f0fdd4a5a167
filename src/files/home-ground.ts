import { ancestors, isWithin, look, realPlace } from './identity.ts';

/**
 * The folders whose settings a person in `folder` can be taken to have made or to trust, nearest first: from `folder`
 * up to the root of its git repository or, outside of one, to the home folder. Elsewhere it is `folder` alone: in
 * `/tmp` anybody may put a file.
 *
 * `folder` is absolute and without links; `home` may be undefined.
 */
export function homeGround(folder: string, home: string | undefined): readonly string[] {
  const upwards = ancestors(folder).toReversed();
  const repository = upwards.findIndex(isRepository);
  if (repository >= 0) return upwards.slice(0, repository + 1);
  const top = home === undefined || home === '' ? undefined : realPlace(home);
  if (top === undefined || !isWithin(folder, top)) return [folder];
  return upwards.filter((one) => isWithin(one, top));
}

/** Whether git keeps what it knows of a work tree here: a folder, or a file that says where that folder is. */
function isRepository(folder: string): boolean {
  return look(folder === '/' ? '/.git' : `${folder}/.git`) !== undefined;
}
