import { firstLine, itself, type Peer } from './peer.ts';
import { tokenLines } from './token-lines.ts';

/** Drops a line that its file had before, all files in one process, as a person would write it. */
const dropLines = 'FNR == 1 { split("", seen) } !seen[$0]++';

/** The peers in the order in which they are run; settings are those that found most in wire copy. */
export const peers: readonly Peer[] = [
  {
    name: 'sim_text',
    job: 'lists runs of ten equal words',
    findsNearRepeats: true,
    from: 'Debian package similarity-tester',
    version: () => firstLine('sim_text', ['-v'], /Build.+|[Vv]ersion.+/u),
    prepare: itself,
    command: (input, output, cwd) => ({
      file: 'sim_text',
      args: ['-r', '10', '-n', '-R', '-o', output, input],
      cwd,
      good: [0],
    }),
  },
  {
    name: 'onion',
    job: 'marks paragraphs; its token lines are made beforehand',
    findsNearRepeats: true,
    from: 'corpus.tools, version 1.2, built from source',
    version: () => firstLine('onion', ['-h'], /.*n-gram.*/u),
    prepare: tokenLines,
    command: (input, _, cwd) => ({
      file: 'onion',
      args: ['-m', '-n', '5', '-t', '0.5', input],
      cwd,
      good: [0],
    }),
  },
  {
    name: 'jscpd',
    job: 'lists runs of twenty equal tokens',
    findsNearRepeats: false,
    from: 'npm install --global jscpd@5',
    version: () => firstLine('jscpd', ['--version'], /\d+\.\d+\.\d+/u),
    prepare: itself,
    command: (input, output, cwd) => ({
      file: 'jscpd',
      args: [
        '--format',
        'txt',
        '--min-lines',
        '1',
        '--min-tokens',
        '20',
        '--max-size',
        '2gb',
        '--no-gitignore',
        '--reporters',
        'json',
        '--output',
        output,
        input,
      ],
      cwd,
      good: [0],
    }),
  },
  {
    name: 'awk by paragraph',
    job: 'drops a line that its article had before, word for word',
    findsNearRepeats: false,
    from: 'any Unix',
    version: () => firstLine('awk', ['-W', 'version'], /\S.+/u),
    prepare: itself,
    command: (input, output, cwd) => ({
      file: 'sh',
      args: [
        '-c',
        'find "$1" -type f -print0 | sort -z | xargs -0 awk "$3" > "$2"',
        'sh',
        input,
        output,
        dropLines,
      ],
      cwd,
      good: [0],
    }),
  },
];
