// Makes src/report/html-assets.ts: the program and the style of the HTML report as two strings, with the hashes that the
// page's policy allows. `npm run build` and the tests call it; it writes only when something has changed.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const report = join(import.meta.dirname, '..', 'src', 'report');
const made = join(report, 'html-assets.ts');
const sheets = ['base', 'overview', 'findings', 'finding', 'paper'];

async function program() {
  const bundle = await rolldown({ input: join(report, 'page', 'main.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error('The program of the page has to be one piece.');
  return output[0].code.trim();
}

/** Without comments and without white space that no browser needs. */
function style() {
  return sheets
    .map((name) => readFileSync(join(report, 'page', 'style', `${name}.css`), 'utf8'))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** Text that can stand inside an element without ending it, or opening a comment. */
function checked(text, name) {
  if (/<\/|<!--/.test(text)) throw new Error(`The ${name} of the page holds "</" or "<!--".`);
  return text;
}

function entry(name, about, text) {
  const hash = createHash('sha256').update(text).digest('base64');
  return [
    `/** ${about} */`,
    `export const ${name}: string =\n  ${JSON.stringify(text)};`,
    `/** SHA-256 of \`${name}\` in base64. */`,
    `export const ${name}Hash: string = '${hash}';`,
  ].join('\n');
}

const text = `// Made by build/page.mjs from page/; not edited, not kept in the repository.
${entry('pageScript', 'The program of the HTML report.', checked(await program(), 'program'))}
${entry('pageStyle', 'The style of the HTML report.', checked(style(), 'style'))}
`;

function current() {
  try {
    return readFileSync(made, 'utf8');
  } catch {
    return undefined;
  }
}

// Moved into its place: another run must not read half of it.
if (current() !== text) {
  writeFileSync(`${made}.${process.pid}`, text);
  renameSync(`${made}.${process.pid}`, made);
}
