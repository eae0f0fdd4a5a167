import { html } from './html.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';
import type { TextOf } from './texts.ts';
import { text } from './text.ts';
import type { TextStyle } from './text-style.ts';

/** The formats of this release. */
export type Format = 'json' | 'patch' | 'html' | 'text';

/** All that a format can be made of. */
export interface Material {
  readonly report: Report;
  readonly style: TextStyle;
  /** What `filePatch` gave for each changed article, in the order of the report. Read once. */
  readonly patches: Iterable<string>;
  /** The articles' texts; missing where a report is made from a stored result. */
  readonly textOf?: TextOf;
}

export interface FormatInfo {
  /** Name of the file in the report folder. */
  readonly file: string;
  /** How the strings become bytes. A patch carries the articles' own bytes, one a character. */
  readonly encoding: 'utf8' | 'latin1';
  /** What it is for: half a sentence for the help text. */
  readonly about: string;
  /** The whole document, piece by piece. */
  render(material: Material): Iterable<string>;
}

export const formats: Readonly<Record<Format, FormatInfo>> = {
  json: {
    file: 'report.json',
    encoding: 'utf8',
    about: 'every finding with its places, for programs',
    render: ({ report }) => json(report),
  },
  patch: {
    file: 'changes.patch',
    encoding: 'latin1',
    about: 'all cuts as a patch for git apply or patch -p1',
    render: ({ patches }) => patches,
  },
  html: {
    file: 'report.html',
    encoding: 'utf8',
    about: 'a page that shows every cut beside the copy that stays',
    render: ({ report, textOf }) => html(report, textOf),
  },
  text: {
    file: 'report.txt',
    encoding: 'utf8',
    about: 'the summary that the terminal shows',
    render: ({ report, style }) => text(report, style),
  },
};
