import type { CommandForm, CommandLine, FlagForm, Taken } from './command-line.ts';

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}

/** What completes a value. fish evaluates the list of words once more, so each meaning is quoted for itself. */
function offer(taken: Taken): string {
  switch (taken.kind) {
    case 'words': {
      const words = Object.entries(taken.words);
      return `-x -a ${quote(words.map(([word, meaning]) => `${word}${String.raw`\t`}${quote(meaning)}`).join(' '))}`;
    }
    case 'files':
      return '-r -F';
    case 'folders':
      return `-x -a '(__fish_complete_directories)'`;
    case 'anything':
      return '-x';
  }
}

function flagLine({ flag, sentence, takes }: FlagForm, condition: string): string {
  const value = takes === undefined ? '' : ` ${offer(takes)}`;
  return `${condition} -l ${flag.replace(/^--/, '')}${value} -d ${quote(sentence)}`;
}

/** A script for fish 3 and newer. */
export function fishCompletion({ plain, commands }: CommandLine): string {
  const lineFor = (test: string): string => `complete -c ${plain.name} -n ${quote(test)}`;
  const only = (name: string): string => lineFor(`test (__dedupe_wire_command) = ${name}`);
  const flags = (form: CommandForm, name: string): readonly string[] =>
    form.flags.map((flag) => flagLine(flag, only(name)));
  const first = commands.map(
    ({ name, sentence }) =>
      `${lineFor('test (count (commandline -opc)) -eq 1')} -a ${name} -d ${quote(sentence)}`,
  );
  const own = commands.flatMap((form) => [
    ...(form.operands.kind === 'files'
      ? []
      : [`${only(form.name)} ${offer(form.operands).replace(/^-x/, '-f')}`]),
    ...flags(form, form.name),
  ]);
  return `# Completes ${plain.name} in fish. Made by: ${plain.name} completion fish
function __dedupe_wire_command
    set -l words (commandline -opc)
    if test (count $words) -gt 1; and contains -- $words[2] ${commands.map(({ name }) => name).join(' ')}
        echo $words[2]
    else
        echo plain
    end
end
complete -c ${plain.name} -e
${[...first, ...flags(plain, 'plain'), ...own].join('\n')}
`;
}
