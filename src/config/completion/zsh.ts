import type { CommandForm, CommandLine, FlagForm, Taken } from './command-line.ts';

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Text in a place that zsh evaluates once more and cuts at colons. */
function inert(text: string): string {
  return text.replaceAll(/[^\w\u0080-\uffff-]/g, String.raw`\$&`);
}

function action(taken: Taken): string {
  switch (taken.kind) {
    case 'words': {
      const words = Object.entries(taken.words);
      return `((${words.map(([word, meaning]) => `${word}${String.raw`\:`}${inert(meaning)}`).join(' ')}))`;
    }
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'anything':
      return ' ';
  }
}

function flagSpec({ flag, sentence, takes, placeholder = '', repeats }: FlagForm): string {
  const explained = `[${sentence.replaceAll(/[[\]\\:]/g, String.raw`\$&`)}]`;
  const star = repeats === true ? '*' : '';
  return takes === undefined
    ? quote(`${star}${flag}${explained}`)
    : quote(`${star}${flag}=${explained}:${placeholder}:${action(takes)}`);
}

function callArguments({ flags }: CommandForm, operands: readonly string[], indent: string): string {
  return ['_arguments -S', ...flags.map(flagSpec), ...operands].join(` \\\n${indent}  `);
}

function commandCase(form: CommandForm): string {
  const operand = quote(`${form.operands.kind === 'files' ? '*' : '1'}: :${action(form.operands)}`);
  return `      ${form.name}) ${callArguments(form, [operand], '      ')}; return ;;`;
}

/** A script for zsh 5 and newer, for a folder of `fpath` as well as for `eval`. */
export function zshCompletion({ plain, commands }: CommandLine): string {
  const listed = commands.map(
    ({ name, sentence }) => `    ${quote(`${name}:${sentence.replaceAll(':', String.raw`\:`)}`)}`,
  );
  return `#compdef ${plain.name}
# Completes ${plain.name} in zsh. Made by: ${plain.name} completion zsh
_dedupe_wire_first() {
  local -a commands=(
${listed.join('\n')}
  )
  _alternative 'articles:article:_files' 'commands:command:{ _describe command commands }'
}
_dedupe_wire() {
  local curcontext=$curcontext
  if ((CURRENT > 2)); then
    local command=$words[2]
    case $command in
      ${commands.map(({ name }) => name).join('|')}) shift words; ((CURRENT--)) ;;
    esac
    case $command in
${commands.map(commandCase).join('\n')}
    esac
  fi
  ${callArguments(plain, [quote('1: :_dedupe_wire_first'), quote(`*:article:${action(plain.operands)}`)], '  ')}
}
if [[ \${funcstack[1]-} == _dedupe_wire ]]; then
  _dedupe_wire "$@"
else
  compdef _dedupe_wire ${plain.name}
fi
`;
}
