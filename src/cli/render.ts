import { UsageError } from '../config/usage-error.ts';
import { text } from '../report/text.ts';
import type { Order } from './commands/subcommand.ts';
import type { ExitCode } from './exit-code.ts';
import { fileStyle, guardReports, sendReports } from './send-reports.ts';
import { storedReport } from './stored-report.ts';
import { readReports } from './wanted-reports.ts';
import { workingFolder } from './working-folder.ts';

/** `render`: any format from a stored report, without the articles. */
export async function render({ operands, options, streams, printer }: Order): Promise<ExitCode> {
  const cwd = workingFolder(streams);
  const asked = options.report.length === 0 ? ['text'] : options.report;
  const wanted = readReports(asked, { hasFolder: false, prints: undefined, cwd });
  if (wanted.some(({ format }) => format === 'patch')) {
    throw new UsageError(
      'render: a report does not hold the bytes that a patch needs; take changes.patch beside it, or run dedupe-wire again.',
    );
  }
  const { report, path, mode } = storedReport(operands[0] ?? options.from, cwd, streams.stdin);
  const environment = streams.env;
  const read = path === undefined ? [] : [path];
  guardReports({ wanted, environment, cwd }, { files: read, roots: [], globs: [], own: new Map() });
  const written = await sendReports({
    wanted,
    material: () => ({ report, patches: [], style: { ...fileStyle(options), done: false } }),
    printer,
    environment,
    cwd,
    mode: (mode & 0o666) | 0o600,
  });
  if (wanted.some(({ format, to }) => format === 'text' && to.kind === 'output'))
    printer.answer(text(report, { ...printer.style('answer', []), done: false }));
  if (written.length > 0) printer.note(`wrote ${written.join(', ')}.`);
  return 0;
}
