import type { Layer, Origin } from './layer.ts';
import type { OptionName, Options } from './options.ts';
import { flagOf, rivals, schema, settings } from './schema.ts';
import type { Value } from './setting.ts';
import { UsageError } from './usage-error.ts';

export type Origins = Readonly<Record<OptionName, Origin>>;

export interface Resolved {
  readonly options: Options;
  /** Where each value came from. */
  readonly origins: Origins;
}

type Found = Map<OptionName, { readonly value: Value; readonly layer: Layer | undefined }>;

/** The value of each setting from the strongest place that gives one. */
function find(layers: readonly Layer[]): Found {
  const found: Found = new Map();
  for (const [name, setting] of settings) {
    found.set(name, { value: setting.default, layer: undefined });
    for (const layer of layers) {
      const value = layer.read(name);
      if (value === undefined) continue;
      found.set(name, { value, layer });
      break;
    }
  }
  return found;
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
        `${layer.origin(one).called} and ${layer.origin(other).called} rule each other out; give one of them.`,
      );
    }
    for (const name of group) {
      if (name !== one && schema[name].kind === 'switch') found.set(name, { value: false, layer: undefined });
    }
  }
}

/**
 * The settings of a run from the places that give them, strongest first: flags, environment, config file; what no place
 * gives is the default. Throws `UsageError` for the first value that is not understood.
 */
export function resolve(layers: readonly Layer[]): Resolved {
  const found = find(layers);
  settle(found, layers);
  const values: Partial<Record<OptionName, Value>> = {};
  const origins: Partial<Record<OptionName, Origin>> = {};
  for (const [name, { value, layer }] of found) {
    values[name] = value;
    origins[name] = layer?.origin(name) ?? { kind: 'default', called: flagOf(name) };
  }
  // `found` has one entry for each member of the schema, read by that member's kind.
  return { options: values as unknown as Options, origins: origins as Origins };
}
