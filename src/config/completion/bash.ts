import type { CommandForm, CommandLine, Taken } from './command-line.ts';

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Words to offer, and what readline is to offer where none of them fits: files, unless it is told otherwise. */
function offer(taken: Taken): string {
  if (taken.kind !== 'words') return `rest=${taken.kind}`;
  return `offered=${quote(Object.keys(taken.words).join(' '))} rest=anything`;
}

function valueCases({ plain, commands }: CommandLine): readonly string[] {
  const forms = [plain, ...commands].flatMap(({ flags }) => flags);
  const byFlag = new Map(forms.flatMap(({ flag, takes }) => (takes === undefined ? [] : [[flag, takes]])));
  return [...byFlag].map(([flag, takes]) => `    ${flag}) ${offer(takes)} ;;`);
}

function offerOperand({ operands, flags }: CommandForm): string {
  const names = flags.map(({ flag }) => flag).join(' ');
  return `if [[ $current == -* ]]; then offered=${quote(names)} rest=anything; else ${offer(operands)}; fi`;
}

/**
 * A script for bash 3.2 and newer. Names of files are left to readline, which quotes them as the line wants it; an old
 * bash offers them where a newer one is told to be silent.
 */
export function bashCompletion(line: CommandLine): string {
  const { plain, commands } = line;
  return `# Completes ${plain.name} in bash. Made by: ${plain.name} completion bash
_dedupe_wire() {
  local current=$2 before=$3 command='' offered='' rest=files word
  COMPREPLY=()
  # Bash takes --flag=value apart at its equals sign.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    [[ $word == -- ]] && return
  done
  ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]}
  case $before in
${valueCases(line).join('\n')}
    *)
      case $command in
${commands.map((form) => `        ${form.name}) ${offerOperand(form)} ;;`).join('\n')}
        *)
          ${offerOperand(plain)}
          if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then
            offered=${quote(commands.map(({ name }) => name).join(' '))} rest=first
          fi
          ;;
      esac
      ;;
  esac
  # No word that is offered holds a blank or a pattern.
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
  case $rest in
    anything) compopt +o default ;;
    folders) compopt +o default -o dirnames ;;
    first) compopt -o plusdirs ;;
  esac 2>/dev/null
  return 0
}
complete -o default -F _dedupe_wire ${plain.name}
`;
}
