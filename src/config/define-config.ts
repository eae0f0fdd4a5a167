import type { KeptOutOfFiles, Options } from './options.ts';

/** What a config file may hold. */
export type Config = Partial<Omit<Options, KeptOutOfFiles>> & {
  /** For editors: where the JSON Schema of a config file lies. */
  readonly $schema?: string;
};

/** Gives back its argument, so that an editor knows the settings of a `dedupe-wire.config.js`. */
export function defineConfig(config: Config): Config {
  return config;
}
