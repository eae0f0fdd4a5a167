import { nearest } from './nearest.ts';
import type { NumberSetting, Setting, Value } from './setting.ts';
import { UsageError } from './usage-error.ts';

/** What a switch may be set to by a word, as an environment variable has to. */
const switchWords: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** The refusal of a value outside a closed list, with a guess at what was meant. */
function notOneOf(value: string, choices: readonly string[], where: string): UsageError {
  const guess = nearest(value, choices);
  const advice = guess === undefined ? 'give one of these.' : `did you mean ${guess}?`;
  return new UsageError(`${where}: "${value}" is none of ${choices.join(', ')}; ${advice}`);
}

function readText(value: string, where: string): string {
  if (value === '')
    throw new UsageError(`${where}: the value is empty; give one, or leave the setting away.`);
  if (value.includes('\0')) throw new UsageError(`${where}: the value holds a NUL byte; no name has one.`);
  return value;
}

/** Refuses a number that the setting cannot have; `shown` is how it was written. */
export function checkNumber(number: number, shown: string, setting: NumberSetting, where: string): number {
  const { min, max, isWhole, default: usual } = setting;
  if (number >= min && number <= max && (!isWhole || Number.isInteger(number))) return number;
  throw new UsageError(
    `${where}: ${shown} is no ${isWhole ? 'whole ' : ''}number from ${min} to ${max}; give one such as ${usual}.`,
  );
}

function readNumber(value: string, setting: NumberSetting, where: string): number {
  const number = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value) ? Number(value) : NaN;
  return checkNumber(number, `"${value}"`, setting, where);
}

function readChoices(values: readonly unknown[], choices: readonly string[], where: string): string[] {
  const given = values.flatMap((value) => readText(String(value), where).split(','));
  const chosen = given.map((value) => value.trim()).filter((value) => value !== '');
  const wrong = chosen.find((value) => !choices.includes(value));
  if (wrong !== undefined) throw notOneOf(wrong, choices, where);
  if (chosen.length === 0) throw notOneOf('', choices, where);
  return [...new Set(chosen)];
}

/**
 * The value of a setting from what a flag or a variable says: a string, a number, a boolean, or strings for a list.
 * `where` names the flag or variable in the sentence of the `UsageError` that a value out of range throws.
 */
export function readValue(setting: Setting, raw: unknown, where: string): Value {
  switch (setting.kind) {
    case 'choice': {
      const choices = Object.keys(setting.choices);
      if (!choices.includes(String(raw))) throw notOneOf(String(raw), choices, where);
      return String(raw);
    }
    case 'text':
      return readText(String(raw), where);
    case 'number':
      return readNumber(String(raw), setting, where);
    case 'list': {
      const values: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
      if (setting.choices !== undefined) return readChoices(values, setting.choices, where);
      return values.map((value) => readText(String(value), where));
    }
    case 'switch': {
      if (typeof raw === 'boolean') return raw;
      const value = switchWords.get(String(raw).toLowerCase());
      if (value === undefined) throw notOneOf(String(raw), ['1', '0'], where);
      return value;
    }
  }
}
