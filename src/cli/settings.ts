import { environmentLayer, flagLayer, type Flags } from '../config/layer.ts';
import { resolve, type Resolved } from '../config/resolve.ts';
import { forTerminal } from '../report/escape.ts';
import { homeFolder } from './home-folder.ts';
import type { Printer } from './printer.ts';
import type { Streams } from './stdio.ts';
import { workingFolder } from './working-folder.ts';

/** The settings of a run, and the config file that some of them are from, as a person would name it. */
export interface FoundSettings extends Resolved {
  readonly file: string | undefined;
}

/**
 * Flags, environment and, for what `heedsFile`, the config file, in this order of strength. Throws `UsageError`.
 */
export async function findSettings(
  flags: Flags,
  heedsFile: boolean,
  streams: Streams,
  printer: Printer,
): Promise<FoundSettings> {
  const layers = [flagLayer(flags), environmentLayer(streams.env)];
  const spoken = resolve(layers);
  if (!heedsFile || spoken.options.config === 'none') return { ...spoken, file: undefined };
  const { readConfigFile } = await import('./config-file.ts');
  const file = await readConfigFile({
    asked: spoken.options.config,
    origin: spoken.origins.config,
    cwd: workingFolder(streams),
    home: homeFolder(),
    warn: (sentence) => printer.warning(sentence),
    print: (text) => printer.aside([`${text.trimEnd().split('\n').map(forTerminal).join('\n')}\n`]),
  });
  if (file === undefined) return { ...spoken, file: undefined };
  return { ...resolve([...layers, file.layer]), file: file.called };
}
