import { csv } from './csv.ts';
import type { Format } from './format-list.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';
import { withoutKnown } from './without-known.ts';
import type { TextStyle } from './text-style.ts';
import { text } from './text.ts';
import type { TextOf } from './texts.ts';

/** All that a format can be made of. */
export interface Material {
  readonly report: Report;
  readonly style: TextStyle;
  /** What `filePatch` gave for each changed article, in the order of the report. Read once. */
  readonly patches: Iterable<string>;
  /** The articles' texts; missing where a report is made from a stored result. */
  readonly textOf?: TextOf;
}

/** The whole document in each format, piece by piece. */
export const renderers: Readonly<Record<Format, (material: Material) => Iterable<string>>> = {
  text: ({ report, style }) => text(report, style),
  json: ({ report }) => json(report),
  ndjson: ({ report }) => ndjson(report),
  patch: ({ patches }) => patches,
  html: ({ report, textOf }) => html(report, textOf),
  sarif: ({ report }) => sarif(report),
  junit: ({ report }) => junit(withoutKnown(report)),
  github: ({ report }) => github(withoutKnown(report)),
  gitlab: ({ report }) => gitlab(withoutKnown(report)),
  markdown: ({ report }) => markdown(report),
  csv: ({ report }) => csv(report),
};
