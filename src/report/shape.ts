/** Says what is wrong with a value that stands at `at`, as `findings[3].score is no number from 0 to 1`. */
export type Shape = (value: unknown, at: string) => string | undefined;

export const text: Shape = (value, at) => (typeof value === 'string' ? undefined : `${at} is no text`);

export const flag: Shape = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} is neither true nor false`;

export function whole(least: number): Shape {
  return (value, at) =>
    Number.isSafeInteger(value) && Number(value) >= least
      ? undefined
      : `${at} is no whole number from ${least}`;
}

export const share: Shape = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : `${at} is no number from 0 to 1`;

export function oneOf(values: readonly string[]): Shape {
  return (value, at) =>
    typeof value === 'string' && values.includes(value) ? undefined : `${at} is none of ${values.join(', ')}`;
}

export function listOf(item: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is no list`;
    for (const [index, member] of value.entries()) {
      const fault = item(member, `${at}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** An object with these members; those in `optional` may be missing. Members that are not named are let through. */
export function objectOf(
  members: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const wanted = Object.entries(members);
  const possible = Object.entries(optional);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${at} is no object`;
    const given: Readonly<Record<string, unknown>> = { ...value };
    const below = (name: string): string => (at === '' ? name : `${at}.${name}`);
    for (const [name, shape] of wanted) {
      if (!Object.hasOwn(given, name)) return `${below(name)} is missing`;
      const fault = shape(given[name], below(name));
      if (fault !== undefined) return fault;
    }
    for (const [name, shape] of possible) {
      const fault = Object.hasOwn(given, name) ? shape(given[name], below(name)) : undefined;
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}
