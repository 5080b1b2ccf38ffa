import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { engineTitles } from './engines.mjs';
import { browserFlags } from './find-browser.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/**
 * What web-test-runner starts the chosen engines with.
 *
 * Firefox and WebKit give the focus to one page only, so each has one, and it is in front. Chromium can let several pages
 * believe that they are; it has two where it is alone. Several engines at once keep the processors busy as they are.
 * @param {import('./engines.mjs').Engines} found
 * @param {readonly import('./engines.mjs').Engine[]} chosen
 * @returns {BrowserLauncher[]}
 */
export function engineLaunchers(found, chosen) {
  return chosen.map((engine) => {
    if (engine === 'chromium') return chromium(found.chromium, chosen.length === 1 ? 2 : 1);
    return engine === 'firefox' ? firefox(found.firefox) : new WebKitLauncher(found.webkit);
  });
}

/**
 * @param {import('./engines.mjs').Engines['chromium']} programs
 * @param {number} concurrency
 */
function chromium(programs, concurrency) {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: programs?.browser, args: browserFlags, networkEnabled: false },
    createPage: createFocusedPage,
    concurrency,
  });
  launcher.name = engineTitles.chromium;
  return launcher;
}

/**
 * Of two pages only one is in front. The one behind would hear of no focus and lose it; this lets each believe that it is
 * in front. A window of its own gives it frames and idle moments too, which a tab behind another has none of: what waits
 * for one would wait a second, or for ever.
 * @param {{ context: import('puppeteer-core').BrowserContext }} options
 */
async function createFocusedPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** @param {import('./engines.mjs').Engines['firefox']} programs */
function firefox(programs) {
  // Nobody asks for what the network does, and to report it would cost Firefox more than the tests do.
  return puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: programs?.browser, headless: true, networkEnabled: false },
    concurrency: 1,
  });
}

/** WebKitGTK under a driver and an X server of its own, which end with it. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #programs;
  #options;
  /** @type {() => Promise<void>} */
  #stopDriver = async () => undefined;

  /** @param {import('./engines.mjs').Engines['webkit']} programs */
  constructor(programs) {
    const options = {
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      // Set once the driver has one: the driver is asked for its first session later than that.
      port: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs?.browser, args: ['--automation'] },
      },
    };
    super(options);
    this.#programs = programs;
    this.#options = options;
  }

  /** @param {import('@web/test-runner-core').TestRunnerCoreConfig} config */
  async initialize(config) {
    // With one at a time every test file has the window to itself, instead of a frame that shares its focus.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = engineTitles.webkit;
    if (this.#programs === undefined) throw new Error('WebKit is not installed.');
    const { port, stop } = await startWebKitDriver(this.#programs);
    this.#options.port = port;
    this.#stopDriver = stop;
  }

  /**
   * Where the page really is, as for the other engines: asked when a page fell silent, to say that it went elsewhere.
   * @param {string} sessionId
   */
  async getBrowserUrl(sessionId) {
    return (await this.driver?.getUrl()) ?? (await super.getBrowserUrl(sessionId));
  }

  async stop() {
    await super.stop();
    await this.#stopDriver();
  }
}
