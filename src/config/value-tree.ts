import { kindOf, type ConfigTree } from './config-tree.ts';
import { UsageError } from './usage-error.ts';

/**
 * The settings that a program exports as its default. Places in it are told by name. Throws `UsageError` when it is no
 * object of settings.
 */
export function treeOfValue(value: unknown, called: string, folder: string): ConfigTree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(
      `${called}: its default export is ${kindOf(value)}; write export default { cut: 'careful' }.`,
    );
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]: [string, unknown]) => ({
      name,
      place: called,
      value: {
        value: member,
        where: `${called}: ${name}`,
        entries: Array.isArray(member)
          ? Array.from(member, (entry: unknown, index) => ({
              value: entry,
              where: `${called}: ${name}[${index}]`,
            }))
          : [],
      },
    }));
  return { called, folder, members };
}
