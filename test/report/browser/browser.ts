import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { html } from '../../../src/report/html.ts';
import type { Report } from '../../../src/report/report.ts';
import type { TextOf } from '../../../src/report/texts.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine: what `CHROMIUM` names, or where Linux distributions put it. */
const program = [process.env['CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path));

/** Whether the page can be looked at here. Where it cannot, the tests say that they are skipped. */
export const hasBrowser = program !== undefined;

if (!hasBrowser) {
  process.stderr.write(
    'The tests of the HTML report in a browser are skipped: Chromium is not here; install it or name it in CHROMIUM.\n',
  );
}

/** Root has no sandbox, and nothing of the browser's own may go out to a network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, with all that it did besides being a page. */
export interface Opened {
  readonly page: Page;
  /** Errors, console lines, dialogs, and requests for anything but the page. */
  readonly noise: readonly string[];
}

/** One browser for all tests of a file, and the folder with the pages that it opens. */
export class Pages {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'dedupe-wire-page-')));
  #browser: Browser | undefined;

  async start(): Promise<void> {
    if (program !== undefined)
      this.#browser = await chromium.launch({ executablePath: program, args: flags, timeout: 120_000 });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Writes a report's page and gives its address. */
  write(name: string, report: Report, textOf?: TextOf): string {
    const path = join(this.#folder, `${name}.html`);
    writeFileSync(path, [...html(report, textOf)].join(''));
    return pathToFileURL(path).href;
  }

  async open(address: string, width = 1280): Promise<Opened> {
    if (this.#browser === undefined) throw new Error('The browser has not been started.');
    const page = await this.#browser.newPage({ viewport: { width, height: 800 } });
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('console', (line) => noise.push(`console: ${line.text()}`));
    page.on('dialog', (dialog) => {
      noise.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url().replace(/#.*/s, '') !== address.replace(/#.*/s, '')) noise.push(request.url());
    });
    await page.goto(address, { timeout: 120_000 });
    await page.waitForSelector('#opening', { state: 'detached', timeout: 120_000 });
    return { page, noise };
  }
}
