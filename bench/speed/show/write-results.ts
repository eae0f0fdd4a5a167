import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withFigures } from '../../quality/show/write-results.ts';

const command = 'npm run bench';

const opening = `# Speed: what a run costs beside a plain copy

[README.md](README.md) says what is measured and how.
`;

/** Puts new figures into the results file and leaves what people wrote above and below them. */
export function writeResults(path: string, figures: string): void {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : opening;
  writeFileSync(path, withFigures(old, figures, command));
}
