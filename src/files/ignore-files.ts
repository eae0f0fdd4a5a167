import { gitFolder } from './git-folder.ts';
import { homeGround } from './home-ground.ts';
import { isWithin } from './identity.ts';
import { judgePath, readRules, takeIn, type IgnoreRules } from './ignore-rules.ts';

/** The name of our own ignore files. What they say comes before what `.gitignore` says. */
const ownName = '.dedupewireignore';

/** A file or folder that is left out, and the pattern that does it. */
export interface Ignored {
  /** Absolute path of the ignore file. */
  readonly file: string;
  readonly pattern: string;
}

/** Which rules hold in a folder, those of the nearest file last. */
interface Level {
  readonly own: readonly IgnoreRules[];
  readonly git: readonly IgnoreRules[];
  /** Whether the folder lies in a git work tree, and how its names are compared. */
  readonly ignoreCase: boolean | undefined;
  /** Why nothing in the folder is read. */
  readonly ignored: Ignored | undefined;
}

/** What ignore files say of the paths below a root. */
export interface IgnoreFiles {
  /** Why a path, absolute and without links, is left out; undefined when it is not. */
  ignored(path: string, isFolder: boolean): Ignored | undefined;
}

/**
 * The highest folder whose ignore files count for `folder`: where `homeGround` ends or, when that is no higher, the
 * working folder above it.
 */
function topOf(folder: string, cwd: string, home: string | undefined): string {
  const ground = homeGround(folder, home).at(-1) ?? folder;
  return isWithin(ground, cwd) ? cwd : ground;
}

/**
 * Reads ignore files as git does: patterns are seen from the folder that holds them, the nearest file and in it the last
 * pattern decides, and what lies in a folder that is left out cannot be taken in again. `.gitignore` and the clone's
 * `info/exclude` count inside a git work tree only; what git reads from a person's own settings does not.
 *
 * `folder` is where the walk begins, `tell` is given ignore files that cannot be read. Paths are absolute and without
 * links.
 */
export function makeIgnoreFiles(
  folder: string,
  cwd: string,
  home: string | undefined,
  tell: (file: string, reason: string) => void,
): IgnoreFiles {
  const top = topOf(folder, cwd, home);
  const levels = new Map<string, Level>();

  const load = (file: string, base: string, ignoreCase: boolean): readonly IgnoreRules[] => {
    const rules = readRules(file, base, ignoreCase);
    if (rules === undefined) return [];
    if (!('kind' in rules)) return [rules];
    tell(file, rules.reason);
    return [];
  };

  const enter = (path: string, above: Level): Level => {
    const at = (name: string): string => (path === '/' ? `/${name}` : `${path}/${name}`);
    const repository = gitFolder(path);
    const ignoreCase = repository?.ignoreCase ?? above.ignoreCase;
    const inherited =
      repository === undefined
        ? above.git.map((rules) => takeIn(rules, path))
        : load(repository.exclude, path, repository.ignoreCase);
    return {
      own: [
        ...above.own.map((rules) => takeIn(rules, path)),
        ...load(at(ownName), path, ignoreCase ?? false),
      ],
      git: ignoreCase === undefined ? [] : [...inherited, ...load(at('.gitignore'), path, ignoreCase)],
      ignoreCase,
      ignored: undefined,
    };
  };

  const levelOf = (path: string): Level => {
    const known = levels.get(path);
    if (known !== undefined) return known;
    const nothing: Level = { own: [], git: [], ignoreCase: undefined, ignored: undefined };
    const above = path === top ? nothing : levelOf(parentOf(path));
    const ignored = path === top ? undefined : judge(above, path, true);
    const level = ignored === undefined ? enter(path, above) : { ...above, ignored };
    levels.set(path, level);
    return level;
  };

  return {
    ignored(path, isFolder) {
      if (path === top || !isWithin(path, top)) return undefined;
      return isFolder ? levelOf(path).ignored : judge(levelOf(parentOf(path)), path, false);
    },
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
}

/** What a level says of something in its folder. */
function judge({ own, git, ignored }: Level, path: string, isFolder: boolean): Ignored | undefined {
  if (ignored !== undefined) return ignored;
  for (const kind of [own, git]) {
    for (const rules of kind.toReversed()) {
      const verdict = judgePath(rules, path, isFolder);
      if (verdict === false) return undefined;
      if (verdict !== undefined) return { file: rules.file, pattern: verdict };
    }
  }
  return undefined;
}
