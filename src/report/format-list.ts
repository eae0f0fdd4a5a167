/** The formats of this release. */
export type Format =
  | 'text'
  | 'json'
  | 'ndjson'
  | 'patch'
  | 'html'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'
  | 'markdown'
  | 'csv';

export interface FormatInfo {
  /** Name of the file in the report folder. */
  readonly file: string;
  /** How the strings become bytes. A patch carries the articles' own bytes, one a character. */
  readonly encoding: 'utf8' | 'latin1';
  /** What it is for: half a sentence for the help text. */
  readonly about: string;
}

/** Apart from the formats themselves, so that the help need not load them. In its order. */
export const formatInfos: Readonly<Record<Format, FormatInfo>> = {
  text: { file: 'report.txt', encoding: 'utf8', about: 'the summary that the terminal shows' },
  json: { file: 'report.json', encoding: 'utf8', about: 'every finding with its places, for programs' },
  ndjson: { file: 'report.ndjson', encoding: 'utf8', about: 'the same, one object a line' },
  patch: {
    file: 'changes.patch',
    encoding: 'latin1',
    about: 'all cuts as a patch for git apply or patch -p1',
  },
  html: {
    file: 'report.html',
    encoding: 'utf8',
    about: 'a page that shows every cut beside the copy that stays',
  },
  sarif: { file: 'report.sarif', encoding: 'utf8', about: 'SARIF 2.1.0, for code scanning' },
  junit: {
    file: 'report.junit.xml',
    encoding: 'utf8',
    about: 'JUnit XML: a suite for each article, a failure for each cut',
  },
  github: {
    file: 'report.github.txt',
    encoding: 'utf8',
    about: 'GitHub annotations, and a job summary where GitHub runs it',
  },
  gitlab: { file: 'report.gitlab.json', encoding: 'utf8', about: 'GitLab code quality' },
  markdown: { file: 'report.md', encoding: 'utf8', about: 'a page for a pull request or a wiki' },
  csv: { file: 'report.csv', encoding: 'utf8', about: 'one copy a row, for spreadsheets' },
};

export const formatNames: readonly Format[] = Object.keys(formatInfos) as Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formatInfos, name);
}
