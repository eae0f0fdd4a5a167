/** Whether a value from outside has a shape. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isTrue: Check = (value) => value === true;
/** A whole number from 0 that has lost no digit. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** From 0 to 1. */
export const isScore: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

export function isOneOf(...values: readonly string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value);
}

export function isList(isItem: Check): Check {
  return (value) => Array.isArray(value) && value.every((item) => isItem(item));
}

/** The same, or nothing at all. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** An object whose members have these shapes, and that has no others. */
export function isRecord(members: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    return (
      Object.keys(given).every((name) => Object.hasOwn(members, name)) &&
      Object.entries(members).every(([name, check]) =>
        check(Object.hasOwn(given, name) ? given[name] : undefined),
      )
    );
  };
}
