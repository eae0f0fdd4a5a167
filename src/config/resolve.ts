import type { Layer, Origin } from './layer.ts';
import type { OptionName, Options } from './options.ts';
import { readValue } from './read-value.ts';
import { rivals, schema, settings } from './schema.ts';
import { UsageError } from './usage-error.ts';

export type Origins = Readonly<Record<OptionName, Origin>>;

export interface Resolved {
  readonly options: Options;
  /** Where each value came from. */
  readonly origins: Origins;
}

type Value = ReturnType<typeof readValue>;
type Found = Map<OptionName, { readonly value: Value; readonly layer: Layer | undefined }>;

/** The value of each setting from the strongest place that gives one. */
function find(layers: readonly Layer[]): Found {
  return new Map(
    settings.map(([name, setting]) => {
      const layer = layers.find((place) => place.raw(name) !== undefined);
      const value =
        layer === undefined ? setting.default : readValue(setting, layer.raw(name), layer.call(name));
      return [name, { value, layer }];
    }),
  );
}

/** Lets one of each group of rivals win; see `rivals`. A switch that is set to "off" is no rival. */
function settle(found: Found, layers: readonly Layer[]): void {
  for (const group of rivals) {
    const given = layers.map((layer) =>
      group.filter((name) => found.get(name)?.layer === layer && found.get(name)?.value !== false),
    );
    const [one, other] = given.find((names) => names.length > 0) ?? [];
    if (one === undefined) continue;
    const layer = found.get(one)?.layer;
    if (other !== undefined && layer !== undefined) {
      throw new UsageError(
        `${layer.call(one)} and ${layer.call(other)} rule each other out; give one of them.`,
      );
    }
    for (const name of group) {
      if (name !== one && schema[name].kind === 'switch') found.set(name, { value: false, layer: undefined });
    }
  }
}

/**
 * The settings of a run from the places that give them, strongest first: flags, environment, later a file; what no
 * place gives is the default. Throws `UsageError` for the first value that is not understood.
 */
export function resolve(layers: readonly Layer[]): Resolved {
  const found = find(layers);
  settle(found, layers);
  const values: Partial<Record<OptionName, Value>> = {};
  const origins: Partial<Record<OptionName, Origin>> = {};
  for (const [name, { value, layer }] of found) {
    values[name] = value;
    origins[name] = layer?.origin ?? 'default';
  }
  // `found` has one entry for each member of the schema, read by that member's kind.
  return { options: values as unknown as Options, origins: origins as Origins };
}
