import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file of the package, from its root. */
export function packagePath(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

/** The version that the package was published as. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  const named = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return named ? String(manifest.version) : 'unknown';
}
