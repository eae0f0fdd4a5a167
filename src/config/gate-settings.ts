import { kinds } from '../core/finding.ts';
import type { FailOn } from './options.ts';
import type { Schema } from './setting.ts';

const failOn: readonly FailOn[] = ['cut', ...(Object.keys(kinds) as (keyof typeof kinds)[])];

type GateName =
  | 'maxFindings'
  | 'failOn'
  | 'exitZero'
  | 'failOnSkip'
  | 'allowEmpty'
  | 'baseline'
  | 'updateBaseline'
  | 'since'
  | 'focus';

/** The part of the schema that says when a run fails. */
export const gateSettings: Pick<Schema, GateName> = {
  maxFindings: {
    kind: 'number',
    group: 'gate',
    placeholder: 'number',
    min: 0,
    max: 1e9,
    isWhole: true,
    default: 0,
    sentence: 'how many findings a check lets pass',
  },
  failOn: {
    kind: 'list',
    group: 'gate',
    placeholder: 'kind,…',
    choices: failOn,
    default: ['cut'],
    sentence:
      'what counts as a finding of a check: cut is whatever would be cut; a kind that is cut by default counts where it would be cut, another kind wherever it is found (default: cut)',
  },
  exitZero: {
    kind: 'switch',
    group: 'gate',
    default: false,
    sentence: 'exit 0 whatever a check finds; what went wrong is still exit 2',
  },
  failOnSkip: {
    kind: 'switch',
    group: 'gate',
    default: false,
    sentence: 'exit 2 when a file was skipped that could be an article: one that is no text, a link, a pipe',
  },
  allowEmpty: {
    kind: 'switch',
    group: 'gate',
    default: false,
    sentence: 'take it as done, not as a mistake, when there is no article',
  },
  baseline: {
    kind: 'text',
    group: 'gate',
    placeholder: 'file',
    default: '',
    sentence: 'findings in this file are known, and a check lets them pass',
  },
  updateBaseline: {
    kind: 'switch',
    group: 'gate',
    default: false,
    flagOnly: true,
    sentence: 'write what a check finds into that file: from now on it is known',
  },
  since: {
    kind: 'text',
    group: 'gate',
    placeholder: 'commit',
    default: '',
    sentence:
      'report only findings that touch a file changed since this git commit or since branching off it; all articles are compared',
  },
  focus: {
    kind: 'list',
    group: 'gate',
    placeholder: 'path',
    default: [],
    flagOnly: true,
    sentence: 'report only findings that touch this file or folder; all articles are compared',
  },
};
