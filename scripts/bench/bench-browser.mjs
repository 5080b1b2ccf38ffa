import { browserFlags, findBrowser } from '../find-browser.mjs';
import { Instruction } from '../instruction.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * Nothing waits for a screen that there is none of: frames follow each other as fast as they are made. Otherwise every
 * figure would be a multiple of 16.7 ms, which is more than what is to be told apart.
 */
export const speedFlags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Keeps the machine code that V8 makes of what runs often out of the heap, as `test/hosts/harness/memory.ts` does. */
export const memoryFlags = ['--js-flags=--expose-gc --no-opt --no-maglev --no-sparkplug'];

const endsWithinMs = 5_000;

/**
 * One Chromium at a time, made anew where it has died or had to be ended.
 * @param {readonly string[]} moreFlags
 */
export async function createBenchBrowser(moreFlags) {
  const { chromium } = await import('playwright-core');
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Instruction('There is no Chromium; npm run setup -- --browser finds or installs one.');
  /** @type {import('playwright-core').BrowserServer | undefined} */
  let server;
  /** @type {Browser | undefined} */
  let browser;

  async function close() {
    const ending = server;
    server = undefined;
    browser = undefined;
    if (ending === undefined) return;
    const late = Symbol('late');
    const timer = new Promise((resolve) => setTimeout(resolve, endsWithinMs, late));
    // A page that hangs lets its browser wait: then it is ended by its own process id.
    if ((await Promise.race([ending.close().catch(() => late), timer])) === late) ending.process().kill('SIGKILL');
  }

  return {
    close,
    /** @returns {string} */
    version: () => browser?.version() ?? '',
    /**
     * A page of its own process, in the one language and time zone of the data.
     * @param {string} url
     * @returns {Promise<Page>}
     */
    async open(url) {
      if (browser === undefined || !browser.isConnected()) {
        await close();
        server = await chromium.launchServer({
          executablePath,
          host: '127.0.0.1',
          args: [...browserFlags, ...moreFlags],
        });
        browser = await chromium.connect(server.wsEndpoint());
      }
      const context = await browser.newContext({
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
  };
}
