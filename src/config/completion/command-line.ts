import type { OptionName } from '../options.ts';
import { flagOf, negationOf, schema } from '../schema.ts';
import type { Setting } from '../setting.ts';

/** What can stand in a place of a command line; `anything` is what no shell can guess. */
export type Taken =
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, string>> }
  | { readonly kind: 'files' | 'folders' | 'anything' };

export interface FlagForm {
  /** With its dashes. */
  readonly flag: string;
  readonly sentence: string;
  /** Its value, and what the help calls that; neither has a switch. */
  readonly takes?: Taken;
  readonly placeholder?: string;
  readonly repeats?: true;
}

/** One command, or the plain one. */
export interface CommandForm {
  readonly name: string;
  /** What it does, in half a sentence. */
  readonly sentence: string;
  readonly flags: readonly FlagForm[];
  readonly operands: Taken;
}

/** Everything that may stand on a command line. */
export interface CommandLine {
  /** Reads articles; its name is that of the program. */
  readonly plain: CommandForm;
  readonly commands: readonly CommandForm[];
}

/** What stands for a value in the help tells whether a shell can offer files for it. */
export function takenFor(placeholder: string): Taken {
  if (/dir|folder/.test(placeholder)) return { kind: 'folders' };
  return { kind: /file|path|report/.test(placeholder) ? 'files' : 'anything' };
}

function valueOf(setting: Setting): Pick<FlagForm, 'takes' | 'placeholder' | 'repeats'> {
  if (setting.kind === 'switch') return {};
  if (setting.kind === 'choice')
    return { takes: { kind: 'words', words: setting.choices }, placeholder: 'which' };
  const { placeholder } = setting;
  const repeats = setting.kind === 'list' ? ({ repeats: true } as const) : {};
  return { takes: takenFor(placeholder), placeholder, ...repeats };
}

/** The flags of settings that the help shows. */
export function flagForms(names: readonly OptionName[]): readonly FlagForm[] {
  return names.flatMap((name) => {
    const setting = schema[name];
    const form = { flag: flagOf(name), sentence: setting.sentence, ...valueOf(setting) };
    const negation = negationOf(name);
    if (negation === undefined || !('negation' in setting)) return [form];
    return [form, { flag: negation, sentence: setting.negation?.sentence ?? '' }];
  });
}
