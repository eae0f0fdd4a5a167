/** A program to be started and measured. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes of a run that did its job. */
  readonly good: readonly number[];
}

/**
 * What a measured program sees of the environment: nothing that changes how fast it is. NODE_EXTRA_CA_CERTS, for one,
 * makes Node read a file of certificates at every start and would flatter every comparison with `node -e 0`.
 */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'USER'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...extra };
}
