import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { watchChanges } from './changes.js';
import { type Combination, sameCombination } from './combinations.js';
import { layoutFaults } from './layout-faults.js';

/** What Storybook's preview leaves on its page. */
declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      on(event: string, listener: (data: never) => void): void;
      off(event: string, listener: (data: never) => void): void;
      emit(event: string, data: unknown): void;
    };
    readonly __STORYBOOK_PREVIEW__: {
      readonly currentRender?: { readonly phase?: string };
      extract(): Promise<Record<string, ExtractedStory>>;
    };
  }
}

interface ExtractedStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly storyGlobals: Readonly<Record<string, string>>;
  readonly parameters: { readonly expectedConsole?: readonly string[] };
}

/** A story, with what a test has to know of it beforehand. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** What it settles for itself, such as `direction: 'rtl'`. */
  readonly globals: Readonly<Record<string, string>>;
  /** How the lines begin that it writes to the console on purpose. */
  readonly expectedConsole: readonly string[];
}

/** What a person or a machine would object to. */
export interface Findings {
  /** Of the play function, the console, the network, axe, the layout: each in a line that begins with its kind. */
  readonly faults: readonly string[];
  /** What axe could not decide: rule and place, with its reason. */
  readonly undecided: readonly Undecided[];
}

export interface Undecided {
  readonly rule: string;
  readonly target: string;
  readonly message: string;
}

const parking = 'parking--empty';
/** A story that still changes under so many looks is one that never stands still. */
const looksAtMost = 8;
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens the preview of a Storybook at the story that shows nothing, and waits until it has finished: one that is left
 * before makes Storybook load its page anew.
 */
export async function openPreview(page: Page, url: string): Promise<void> {
  // The a11y panel would run axe too, at the same time.
  await page.goto(`${url}iframe.html?id=${parking}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(
    () => '__STORYBOOK_PREVIEW__' in window && window.__STORYBOOK_PREVIEW__.currentRender?.phase === 'finished',
  );
}

/** A page of the browser that shows one story after the other, and says what is wrong with each. */
export class StoryPage {
  readonly page: Page;
  readonly #origin: string;
  readonly #faults: string[] = [];
  #console: string[] = [];
  readonly #underWay = new Set<unknown>();
  readonly #patienceMs: number;
  /** What the page shows stories under; none until the first. */
  #combination: Combination | undefined;

  private constructor(page: Page, url: string, patienceMs: number) {
    this.page = page;
    this.#patienceMs = patienceMs;
    this.#origin = new URL(url).origin;
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.#console.push(message.text());
    });
    page.on('pageerror', (error) => this.#faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      this.#underWay.add(request);
      const address = request.url();
      if (!/^(data|blob|about):/.test(address) && new URL(address).origin !== this.#origin) {
        this.#faults.push(`foreign request: ${address}`);
      }
    });
    page.on('requestfinished', (request) => this.#underWay.delete(request));
    page.on('requestfailed', (request) => {
      this.#underWay.delete(request);
      this.#faults.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
  }

  /** Opens the preview of a Storybook on a page of its own. */
  static async open(browser: Browser, url: string, { patienceMs = 150_000 } = {}): Promise<StoryPage> {
    const context = await browser.newContext({
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(150_000);
    const storyPage = new StoryPage(page, url, patienceMs);
    try {
      await openPreview(page, url);
    } catch (cause) {
      throw new Error(`Storybook does not start. ${storyPage.#faults.join('\n')}`, { cause });
    }
    await page.evaluate(axeSource);
    return storyPage;
  }

  /** The stories that are to be tested. */
  async stories(): Promise<readonly Story[]> {
    const all = await this.page.evaluate(async () => Object.values(await window.__STORYBOOK_PREVIEW__.extract()));
    return all
      .filter(({ tags }) => tags.includes('test'))
      .map(({ id, title, name, storyGlobals, parameters }) => ({
        id,
        title,
        name,
        globals: storyGlobals,
        expectedConsole: parameters.expectedConsole ?? [],
      }));
  }

  /** Shows a story, lets it play, and waits until it stands still. Gives what went wrong on the way. */
  async show(story: Story, combination: Combination): Promise<readonly string[]> {
    this.#faults.length = 0;
    this.#console = [];
    if (this.#combination === undefined || !sameCombination(this.#combination, combination)) {
      this.#combination = combination;
      const { theme, width, language, direction } = combination;
      await this.page.setViewportSize({ width: Number(width), height: width === '1280' ? 900 : 800 });
      await this.page.emulateMedia({
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        forcedColors: theme === 'forced' ? 'active' : 'none',
      });
      await this.#switch(parking, { theme, language, direction });
    }
    const faults = await this.#switch(story.id);
    await this.#quiet();
    return faults;
  }

  /** Looks at the story that is shown, with axe and for what is cut off, while nothing in it changes. */
  async examine(): Promise<Findings> {
    let changed: string | undefined;
    for (let look = 0; look < looksAtMost; look++) {
      await this.#quiet();
      const watch = await this.page.evaluateHandle(watchChanges);
      await this.page.evaluate(twoFrames);
      const findings = await this.#look();
      changed = await watch.evaluate((each) => {
        each.end();
        return each.changed;
      });
      await watch.dispose();
      if (changed === undefined) return findings;
    }
    return { faults: [`still: changes again and again, last the ${changed}`], undecided: [] };
  }

  async #look(): Promise<Findings> {
    const { violations, undecided } = await this.page.evaluate(runAxe);
    const layout = await this.page.evaluate(layoutFaults);
    return {
      faults: [...violations.map((line) => `axe: ${line}`), ...layout.map((line) => `layout: ${line}`)],
      undecided,
    };
  }

  /** Leaves the story, and gives what it said to the console and asked of the network until then. */
  async leave(story: Story): Promise<readonly string[]> {
    await this.#switch(parking);
    const said = this.#console;
    const { expectedConsole } = story;
    const isExpected = (line: string) => expectedConsole.some((beginning) => line.startsWith(beginning));
    const missing = expectedConsole.filter((beginning) => !said.some((line) => line.startsWith(beginning)));
    return [
      ...this.#faults,
      ...said.filter((line) => !isExpected(line)).map((line) => `console: ${line}`),
      ...missing.map((beginning) => `console: never said “${beginning}”`),
    ];
  }

  /** Everything at once. */
  async test(story: Story, combination: Combination): Promise<Findings> {
    const shown = await this.show(story, combination);
    const { faults, undecided } = await this.examine();
    return { faults: [...shown, ...faults, ...(await this.leave(story))], undecided };
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #switch(storyId: string, globals?: Readonly<Record<string, string>>): Promise<readonly string[]> {
    return await this.page.evaluate(switchStory, { storyId, globals, patience: this.#patienceMs });
  }

  /** Waits for what the story still loads: a language, a dialog. */
  async #quiet(): Promise<void> {
    while (this.#underWay.size > 0) await this.page.waitForTimeout(20);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
}

/** Runs in the page: what is to be drawn in the next frame is drawn after two of them. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Runs in the page: another story, or the same one under other globals; resolves when it has finished. */
async function switchStory(order: {
  readonly storyId: string;
  readonly globals: Readonly<Record<string, string>> | undefined;
  readonly patience: number;
}): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const { storyId, globals, patience } = order;
  const faults: string[] = [];
  const finished = (): Promise<void> =>
    new Promise((resolve) => {
      const listeners: Record<string, (data: { storyId?: string; message?: string; title?: string }) => void> = {
        storyFinished: (data) => data.storyId === storyId && end(),
        // The library adds the whole page to its message.
        playFunctionThrewException: ({ message = '' }) => void faults.push(`play: ${message.split('\n', 1)[0]}`),
        unhandledErrorsWhilePlaying: (errors) => void faults.push(`play: ${JSON.stringify(errors)}`),
        storyThrewException: ({ message }) => void faults.push(`story: ${message}`),
        storyErrored: ({ title }) => end(`story: ${title}`),
        storyMissing: () => end(`story: there is no ${storyId}`),
      };
      const timer = setTimeout(() => end(`story: did not finish in ${patience} ms`), patience);
      const end = (fault?: string): void => {
        clearTimeout(timer);
        for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
        if (fault !== undefined) faults.push(fault);
        resolve();
      };
      for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    });

  if (globals !== undefined) {
    const rendered = finished();
    channel.emit('updateGlobals', { globals });
    await rendered;
  } else {
    const rendered = finished();
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    await rendered;
  }
  return faults;
}

/** Runs in the page, where axe is. Only what concerns a page as a whole is left out: a story is none. */
async function runAxe(): Promise<{ violations: string[]; undecided: Undecided[] }> {
  interface Result {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly unknown[];
      readonly any: readonly { readonly message: string }[];
      readonly all: readonly { readonly message: string }[];
      readonly none: readonly { readonly message: string }[];
    }[];
  }
  const axe = (
    globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Result[]; incomplete: Result[] }> };
    }
  ).axe;
  const { violations, incomplete } = await axe.run(
    { include: [['#storybook-root']] },
    {
      resultTypes: ['violations', 'incomplete'],
      rules: {
        'target-size': { enabled: true },
        region: { enabled: false },
        // A tenth of axe's time, for what no element can have: the linter and a strict CSP refuse inline styles.
        'avoid-inline-spacing': { enabled: false },
      },
    },
  );
  const messageOf = ({ any, all, none }: Result['nodes'][number]): string =>
    [...any, ...all, ...none].map(({ message }) => message).join(' ');
  const placeOf = ({ target }: Result['nodes'][number]): string => target.flat().join(' ');
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${placeOf(node)}: ${messageOf(node)}`),
    ),
    undecided: incomplete.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ rule: id, target: placeOf(node), message: messageOf(node) })),
    ),
  };
}
