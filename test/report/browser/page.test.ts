import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { makeReport } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../page.ts';
import {
  feed,
  feedReport,
  feedTexts,
  hostileTexts,
  sampleResult,
  storyReport,
  type SampleFinding,
} from '../sample.ts';
import { hasBrowser, Pages } from './browser.ts';

/** One paragraph in 250 articles. */
function manyCopies(): Report {
  const paths = Array.from({ length: 250 }, (_, at) => `wire/${String(at).padStart(4, '0')}.txt`);
  const line = 'This story was first published in The Gull and is reprinted here with permission.';
  const [keeper = '', ...others] = paths.map((path) => ({ path, pieces: [[1, 1]] as const }));
  const finding: SampleFinding = {
    kind: 'standing-text',
    action: 'kept',
    reason: 'It stands in many articles.',
    keeper: keeper === '' ? { path: '', pieces: [] } : keeper,
    others,
    spread: { articles: 250, sources: 1 },
  };
  return reportOf(
    paths.map((path) => [path, line]),
    [finding],
  );
}

/** As many findings as a large archive has, in short lines. */
function archive(count: number): Report {
  const [article] = feed.articles;
  const [finding] = feed.findings;
  if (article === undefined || finding === undefined) throw new Error('The sample is empty.');
  const copies = finding.copies.map((copy) => ({ ...copy, path: article.path, text: 'A line.' }));
  const findings = Array.from({ length: count }, (_, at) => ({ ...finding, id: `f${at}`, copies }));
  const articles = [{ ...article, findings: findings.map(({ id }) => id) }];
  const totals = { ...feed.totals, articles: 1, findings: count, findingsCut: count };
  return makeReport({ articles, findings, skipped: [], limits: [], totals }, defaultSettings, '0.1.0');
}

function hostileReport(): Report {
  const text = hostileTexts.map((hostile) => hostile.replaceAll('\n', ' ')).join('\n');
  const lines = hostileTexts.length;
  const path = 'a/<script>alert(1)</script>"><img src=x onerror=alert(2)>.txt';
  const result = sampleResult(new Map([[path, `${text}\n${text}`]]), [
    {
      kind: 'repeated-block',
      action: 'cut',
      reason: '<img src=x onerror=alert(3)>',
      score: 0.9,
      keeper: { path, pieces: [[1, lines]] },
      others: [{ path, pieces: [[lines + 1, 2 * lines]] }],
    },
  ]);
  const bad = '</script><script>alert(4)</script>';
  return makeReport(
    { ...result, skipped: [{ path: bad, reason: bad, level: 'error' }], limits: [bad] },
    defaultSettings,
    bad,
  );
}

const views = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const;

const pages = new Pages();
let feedPage = '';
let storyPage = '';
beforeAll(async () => {
  await pages.start();
  feedPage = pages.write('feed', feedReport, (path) => feedTexts.get(path));
  storyPage = pages.write('story', storyReport);
});
afterAll(() => pages.stop());

const rows = '.findings-view .row';

async function titles(page: Page): Promise<readonly string[]> {
  return page.locator(`${rows} .row-title`).allTextContents();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

/** Where a thing stands on the page, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function endOf(box: Box | undefined): number {
  return box === undefined ? NaN : box.x + box.width;
}

describe.skipIf(!hasBrowser)('the page of the HTML report', () => {
  it('opens with an overview: figures, kinds, a bar for each article', async () => {
    const { page, noise } = await pages.open(feedPage);
    expect(await page.textContent('h1')).toBe('2 repeated paragraphs cut from 2 of 3 articles');
    expect(await page.locator('.figures div').allTextContents()).toContain('articles3');
    const kinds = await page.locator('table.kinds tbody tr').allTextContents();
    expect(kinds).toEqual(['Repeated block10', 'Near repeat10', 'Updated paragraph01', 'Standing text01']);
    const bars = page.locator('.article-row');
    expect(await bars.count()).toBe(3);
    const bar = bars.filter({ hasText: 'council.txt' });
    expect(await bar.locator('rect.is-cut').count()).toBe(1);
    const cut = await bar.locator('rect.is-cut').boundingBox();
    const whole = await bar.locator('svg').boundingBox();
    const [council] = feedReport.articles;
    const removed = (council?.bytesIn ?? 0) - (council?.bytesOut ?? 0);
    expect((cut?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(removed / (council?.bytesIn ?? 1), 2);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('lists all findings and narrows them by kind, action, folder, likeness and words', async () => {
    const { page, noise } = await pages.open(`${feedPage}#findings`);
    const status = page.locator('.status');
    await page.waitForSelector(rows);
    expect(await titles(page)).toEqual([
      'Repeated block',
      'Updated paragraph',
      'Near repeat',
      'Standing text',
    ]);
    expect(await status.textContent()).toBe('4 findings');
    await page.click('summary');
    await page.selectOption('[name=action]', 'cut');
    await expect.poll(() => titles(page)).toEqual(['Repeated block', 'Near repeat']);
    expect(await status.textContent()).toBe('2 of 4 findings');
    await page.selectOption('[name=kind]', 'near-repeat');
    await expect.poll(() => titles(page)).toEqual(['Near repeat']);
    expect(page.url()).toContain('#findings?kind=near-repeat&action=cut');
    await page.click('.clear');
    await page.selectOption('[name=score]', '0.9');
    await expect.poll(() => titles(page)).toEqual(['Updated paragraph', 'Near repeat']);
    await page.selectOption('[name=order]', 'score');
    await expect.poll(() => titles(page)).toEqual(['Near repeat', 'Updated paragraph']);
    await page.click('.clear');
    await page.fill('[name=words]', 'back to  WORK on');
    await expect.poll(() => titles(page)).toEqual(['Near repeat']);
    await page.fill('[name=words]', 'no such words');
    await expect.poll(() => page.locator('.nothing').textContent()).toBe('No finding matches.');
    await page.click('.clear');
    await expect.poll(() => titles(page)).toHaveLength(4);
    const folders = await page.locator('[name=within] option').allTextContents();
    expect(folders).toEqual(['All folders', 'desk/']);
    await goTo(page, '#findings?within=desk%2Fregatta.txt');
    await expect.poll(() => titles(page)).toEqual(['Standing text']);
    expect(await page.textContent('.within')).toContain('desk/regatta.txt');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('shows a finding: reason, what differs, the two copies with their surroundings', async () => {
    const { page, noise } = await pages.open(`${feedPage}#finding-updated-paragraph-1`);
    const card = page.locator('.pane .finding');
    await expect.poll(() => card.locator('h2').textContent()).toContain('Updated paragraph');
    expect(await card.locator('.reason').textContent()).toBe('The two differ in a number: 12 and 14.');
    expect(await card.locator('.changes').textContent()).toBe('some → other');
    expect(await card.locator('.facts').textContent()).toContain('94% alike');
    const figures = card.locator('figure');
    expect(await figures.locator('figcaption').allTextContents()).toEqual([
      'Stays line 8',
      'Stays too line 9',
    ]);
    expect(await figures.locator('mark').allTextContents()).toEqual(['12', '14']);
    expect(await figures.nth(1).locator('.around').allTextContents()).toContain(
      'Readers may write to the desk.',
    );
    const [left, right] = await Promise.all(
      [0, 1].map((at) => figures.nth(at).locator('.piece').boundingBox()),
    );
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(noise).toEqual([]);
    await page.close();
  });

  it('keeps its place in its address, and the back button works', async () => {
    const { page } = await pages.open(`${feedPage}#finding-near-repeat-2`);
    await expect.poll(() => page.locator('[aria-current=true]').textContent()).toContain('Near repeat');
    await page.click('.permalink');
    expect(page.url()).toMatch(/#finding-near-repeat-2$/);
    await page.click('text=Overview');
    await expect.poll(() => page.isVisible('.overview h1')).toBe(true);
    await page.click('table.kinds a >> text=Standing text');
    await expect.poll(() => titles(page)).toEqual(['Standing text']);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('.pane h2').textContent()).toContain('Near repeat');
    await goTo(page, '#finding-none');
    await expect.poll(() => page.textContent('.nothing')).toBe('This report has no finding none.');
    await page.close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await pages.open(feedPage);
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('words');
    await page.keyboard.type('council');
    await expect.poll(() => titles(page)).toHaveLength(3);
    const focused = (): Promise<unknown> =>
      page.evaluate("document.activeElement.querySelector('.row-title')?.textContent");
    for (let key = 0; key < 6 && (await focused()) === undefined; key++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Repeated block');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Updated paragraph');
    await expect.poll(() => page.locator('.pane h2').textContent()).toContain('Updated paragraph');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Standing text');
    await page.keyboard.press('k');
    await expect.poll(() => page.locator('.pane h2').textContent()).toContain('Updated paragraph');
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    expect(page.url()).toContain('#finding-updated-paragraph-1?words=council');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toContain('#findings?words=council');
    await page.close();
  });

  it('shows a finding in place of the list where both have no room', async () => {
    const { page } = await pages.open(`${feedPage}#findings`, 390);
    await page.click(`${rows} >> text=Near repeat`);
    await expect.poll(() => page.isVisible('.pane .finding')).toBe(true);
    expect(await page.isVisible('.left')).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('finding-title');
    await page.click('text=All findings');
    await expect.poll(() => page.isVisible('.left')).toBe(true);
    expect(await page.isVisible('.pane')).toBe(false);
    await page.close();
  });

  it('shows a group as one card: all copies, and any of them beside the one that stays', async () => {
    const { page, noise } = await pages.open(`${storyPage}#finding-near-repeat-2`);
    const copies = page.locator('.copies li');
    await expect.poll(() => copies.count()).toBe(3);
    expect(await copies.nth(2).textContent()).toContain('wire/c.txt, line 1');
    await copies.nth(2).locator('a').click();
    await expect.poll(() => page.locator('figure').nth(1).textContent()).toContain('wire/c.txt');
    expect(page.url()).toContain('copy=2');
    expect(await page.evaluate('document.activeElement.className')).toBe('copy-row');
    expect(await page.textContent('.finding')).toContain('this page was made without the articles');
    await goTo(page, '#finding-repeated-article-0');
    await expect
      .poll(() => page.textContent('.shares'))
      .toContain('desk/a.txt: 82% of it stands in the copy that stays');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('brings the copies of a large group step by step', async () => {
    const { page } = await pages.open(`${pages.write('copies', manyCopies())}#finding-standing-text-0`);
    const copies = page.locator('.copies li');
    await expect.poll(() => copies.count()).toBe(100);
    await page.click('text=Show 100 more copies');
    expect(await copies.count()).toBe(200);
    await page.click('text=Show 50 more copies');
    expect(await copies.count()).toBe(250);
    expect(await page.isHidden('.all-copies button')).toBe(true);
    await page.close();
  });

  it('lets no text act', async () => {
    const address = pages.write('hostile', hostileReport(), () => hostileTexts.join('\n'));
    const { page, noise } = await pages.open(address);
    await goTo(page, '#finding-%3Cimg%20src=x%20onerror=alert(5)%3E');
    await expect.poll(() => page.textContent('.nothing')).toContain('<img src=x');
    await goTo(page, '#finding-repeated-block-0');
    await expect.poll(() => page.textContent('.reason')).toBe('<img src=x onerror=alert(3)>');
    expect(await page.textContent('figure')).toContain('</style></title></script><script>alert(1)</script>');
    expect(await page.locator('main img, main script, main a[href^=javascript]').count()).toBe(0);
    expect(noise).toEqual([]);
    const blocked = await page.evaluate(
      "try { document.body.innerHTML = '<b>markup</b>'; false } catch { true }",
    );
    expect(blocked).toBe(true);
    await page.close();
  });

  it('prints what is seen, whole', async () => {
    const { page } = await pages.open(feedPage);
    const cards = page.locator('.paper .finding');
    const print = (): Promise<boolean> => page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await print();
    expect(await cards.count()).toBe(4);
    expect(await page.isVisible('.paper figure >> nth=0')).toBe(true);
    expect(await page.isVisible('header.top')).toBe(false);
    await goTo(page, '#finding-near-repeat-2');
    await print();
    await expect.poll(() => cards.count()).toBe(1);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await cards.count()).toBe(0);
    await page.close();
  });

  it('prints on a sheet as it shows on a wide screen: copies side by side, columns apart', async () => {
    const { page } = await pages.open(feedPage);
    await page.setViewportSize({ width: 688, height: 1000 }); // A4 within its margins
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const placesOf = async (selector: string): Promise<readonly Box[]> => {
      const found = await page.locator(selector).all();
      const boxes = await Promise.all(found.map(async (one) => one.boundingBox()));
      return boxes.filter((box) => box !== null);
    };
    const [left, right] = await placesOf('.paper .pair:not(.single) >> nth=0 >> figure');
    expect(right?.y).toBe(left?.y);
    expect(Number(right?.x) - endOf(left)).toBeGreaterThan(8);
    const cells = await placesOf('.paper .article-row >> nth=0 >> xpath=./*');
    const gaps = cells.slice(1).map((cell, index) => cell.x - endOf(cells[index]));
    expect(Math.min(...gaps)).toBeGreaterThan(8);
    await page.close();
  });

  it('holds a hundred thousand findings, with only the rows in view in the document', async () => {
    const { page, noise } = await pages.open(`${pages.write('archive', archive(100_000))}#findings`);
    await page.waitForSelector(rows);
    expect(await page.textContent('.status')).toBe('100,000 findings');
    expect(await page.locator(rows).count()).toBeLessThan(40);
    await page.focus(rows);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.steps .soft').textContent()).toBe('100,000 of 100,000');
    expect(await page.locator('[aria-posinset="100000"]').isVisible()).toBe(true);
    expect(await page.locator(rows).count()).toBeLessThan(40);
    await page.fill('[name=words]', 'f54321');
    await expect.poll(() => page.textContent('.status'), { timeout: 60_000 }).toBe('1 of 100,000 findings');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('has nothing that axe would improve, light and dark, wide and narrow', async () => {
    const { page } = await pages.open(feedPage);
    await page.evaluate(axe.source);
    for (const [view, hash, shown] of [
      ['overview', '#overview', '.overview h1'],
      ['findings', '#findings', '.left .row'],
      ['finding', '#finding-standing-text-3', '.pane .copies'],
    ] as const) {
      await goTo(page, hash);
      await page.waitForSelector(`body[data-view=${view}] ${shown}`);
      for (const [width, colorScheme] of views) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate<readonly string[]>(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html)))',
        );
        expect(found, `${hash}, ${width} px, ${colorScheme}`).toEqual([]);
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(wider, `${hash} is no wider than the screen`).toBeLessThanOrEqual(0);
      }
    }
    await page.close();
  });
});
