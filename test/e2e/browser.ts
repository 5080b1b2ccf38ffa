import assert from 'node:assert/strict';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/**
 * Chromium as the test run found it (`CHROME_PATH`), without anything that asks the network by itself.
 *
 * @param moreFlags for what a suite measures
 */
export async function openBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  const { browserFlags, findBrowser } = (await import(
    new URL('../../../scripts/find-browser.mjs', import.meta.url).href
  )) as {
    browserFlags: readonly string[];
    findBrowser(): string | undefined;
  };
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no Chromium; npm run setup -- --browser finds or installs one.');
  return await chromium.launch({ executablePath, args: [...browserFlags, ...moreFlags] });
}

/** A page that keeps what its console says, and what its Content-Security-Policy stopped. */
export interface WatchedPage {
  readonly page: Page;
  /** Warnings, errors and policy violations so far. */
  readonly complaints: readonly string[];
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { page, complaints };
}

/** The rules of axe that a page breaks, with the one for small targets, which is off by default. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { source } = (await import('axe-core')).default;
  // A page under Trusted Types runs nothing that it is given as text; the debugger's own door is open.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.flat().join(' '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  assert.equal(exceptionDetails, undefined);
  return result.value as string[];
}
