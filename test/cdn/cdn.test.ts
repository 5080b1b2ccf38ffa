import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../e2e/browser.js';
import { type BundleServer, serveBundles } from './bundle-server.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ordinary = join(root, 'packages', 'elements', 'cdn');

/** A page as a host writes it. */
const page = (body: string, head = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>${body}</body></html>`;
const script = '<script type="module" src="/samspil/samspil.js"></script>';
const controlled = (tag: string) => `<${tag}></${tag}><script type="module">
  document.querySelector('${tag}').interventions = [];
</script>`;

describe('the CDN bundle', () => {
  let browser: Browser;
  let bundles: BundleServer;
  let prefixedFolder: string;

  before(async () => {
    const { buildCdn } = (await import(new URL('../../../scripts/build-cdn.mjs', import.meta.url).href)) as {
      buildCdn(options: { prefix: string; base: string }): Promise<string>;
    };
    prefixedFolder = await buildCdn({ prefix: 'proeve', base: '/proeve/' });
    bundles = await serveBundles({ '/samspil/': ordinary, '/proeve/': prefixedFolder });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await bundles.close();
    await rm(prefixedFolder, { recursive: true, force: true });
  });
  beforeEach(() => {
    bundles.asked.length = 0;
    bundles.deliver = (_path, code) => code;
  });

  const open = async (html: string, headers: Readonly<Record<string, string>> = {}) => {
    bundles.page = { html, headers };
    const opened = await openPage(browser);
    // By the page itself: what the one before still asked for comes to the server later.
    const requested: string[] = [];
    opened.page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await opened.page.goto(`${bundles.origin}/`);
    return { ...opened, requested, close: () => opened.page.context().close() };
  };
  const chunksAsked = () => bundles.asked.filter((path) => path.includes('/chunks/'));
  /** The chunks that an element needs before it can show anything, as the bundle's manifest lists them. */
  const neededBy = async (tag: string): Promise<readonly string[]> => {
    const manifest = JSON.parse(await readFile(join(ordinary, 'manifest.json'), 'utf8')) as {
      elements: Readonly<Record<string, readonly string[]>>;
    };
    return (manifest.elements[tag] ?? []).map((path) => `/samspil/${path}`);
  };
  const nameOf = (path: string) => /chunks\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1];

  it('loads the elements that stand in the page, and nothing else', async () => {
    const { page: opened, complaints, close } = await open(page(`${script}<samspil-provider></samspil-provider>`));
    await opened.waitForFunction(() => customElements.get('samspil-provider') !== undefined);
    assert.deepEqual(chunksAsked().map(nameOf), ['core']);
    assert.equal(await opened.evaluate(() => customElements.get('samspil-intervention-timeline')), undefined);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('loads an element that comes later, with what was set on it before', async () => {
    const { page: opened, complaints, close } = await open(page(script));
    await opened.evaluate(() => {
      const timeline = document.createElement('samspil-intervention-timeline');
      Object.assign(timeline, { interventions: [] });
      const section = document.createElement('section');
      section.append(timeline);
      document.body.append(section);
    });
    await opened.locator('samspil-intervention-timeline [part="card"]').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it('finds elements in a shadow root that it is told of', async () => {
    const { page: opened, close } = await open(page(script));
    await opened.evaluate(async (address) => {
      const { discover } = await import(address);
      const host = document.createElement('div');
      document.body.append(host);
      const shadow = host.attachShadow({ mode: 'open' });
      discover(shadow);
      shadow.append(document.createElement('samspil-provider'));
    }, `${bundles.origin}/samspil/samspil.js`);
    await opened.waitForFunction(() => customElements.get('samspil-provider') !== undefined);
    await close();
  });

  it('asks for an element and all that it shares with others at once', async () => {
    let arrived = () => {};
    const enough = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const needed = await neededBy('samspil-intervention-timeline');
    assert.ok(needed.length > 2, 'it shares chunks with others');
    // No chunk is answered before as many have been asked for as a browser asks one server for at once: a chain of
    // requests would never get on.
    const atOnce = Math.min(needed.length, 6);
    bundles.deliver = async (path, code) => {
      if (!path.includes('/chunks/')) return code;
      if (chunksAsked().length >= atOnce) arrived();
      await enough;
      return code;
    };
    const { page: opened, close } = await open(page(script + controlled('samspil-intervention-timeline')));
    await opened.locator('samspil-intervention-timeline [part="card"]').waitFor();
    assert.deepEqual(
      needed.filter((path) => !chunksAsked().includes(path)),
      [],
    );
    await close();
  });

  it('does no harm when a page loads it twice, once under another address', async () => {
    const second = '<script type="module" src="/samspil/samspil.js?v=2"></script>';
    const {
      page: opened,
      requested,
      complaints,
      close,
    } = await open(page(script + second + controlled('samspil-intervention-timeline')));
    await opened.locator('samspil-intervention-timeline [part="card"]').waitFor();
    const chunks = requested.filter((path) => path.includes('/chunks/'));
    assert.deepEqual(
      chunks.filter((path, at) => chunks.indexOf(path) !== at),
      [],
      'asked for twice',
    );
    assert.ok(chunks.length > 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('gives a page what it needs from one address, before any element is loaded', async () => {
    const { page: opened, complaints, close } = await open(page(''));
    const given = await opened.evaluate(async (address) => {
      const { define, hostContext, load, version } = await import(address);
      const before = customElements.get('samspil-provider') === undefined;
      const Provider = await load('samspil-provider');
      const tag = define(Provider, { prefix: 'kommune' });
      return { before, hostContext, version, tag, isProvider: document.createElement(tag) instanceof Provider };
    }, `${bundles.origin}/samspil/samspil.js`);
    const { version } = JSON.parse(await readFile(join(ordinary, '../package.json'), 'utf8')) as { version: string };
    assert.deepEqual(given, {
      before: true,
      hostContext: 'samspil:host@1',
      version,
      tag: 'kommune-provider',
      isProvider: true,
    });
    assert.deepEqual(complaints, []);
    await close();
  });

  it('says which element could not be loaded, and tries again when the network is back', async () => {
    bundles.deliver = (path, code) => (path.includes('/chunks/') ? Promise.reject(new Error('away')) : code);
    const { page: opened, complaints, close } = await open(page(`${script}<samspil-provider></samspil-provider>`));
    const said = () => complaints.some((line) => line.includes('[samspil] <samspil-provider> could not be loaded'));
    while (!said()) await opened.waitForEvent('console');
    bundles.deliver = (_path, code) => code;
    await opened.evaluate(() => dispatchEvent(new Event('online')));
    await opened.waitForFunction(() => customElements.get('samspil-provider') !== undefined);
    await close();
  });

  it('is taken by a browser that checks its integrity, and refused where a chunk was tampered with', async () => {
    const snippet = await readFile(join(ordinary, 'snippet.html'), 'utf8');
    const html = page(controlled('samspil-intervention-timeline'), snippet);
    const { page: opened, complaints, close } = await open(html);
    await opened.locator('samspil-intervention-timeline [part="card"]').waitFor();
    assert.deepEqual(complaints, []);
    await close();

    bundles.deliver = (path, code) => (path.includes('/chunks/core') ? `${code}\nglobalThis.tampered = true;` : code);
    const other = await open(html);
    while (!other.complaints.some((line) => line.includes('could not be loaded'))) {
      await other.page.waitForEvent('console');
    }
    assert.ok(other.complaints.some((line) => /integrity/i.test(line)));
    assert.deepEqual(
      await other.page.evaluate(() => [
        customElements.get('samspil-intervention-timeline') !== undefined,
        'tampered' in globalThis,
      ]),
      [false, false],
    );
    await other.close();
  });

  it('stands beside one of another prefix on a page that enforces Trusted Types', async () => {
    const both = `${script}<script type="module" src="/proeve/samspil.js"></script>
      <samspil-intervention-timeline></samspil-intervention-timeline>
      <proeve-intervention-timeline></proeve-intervention-timeline>
      <script type="module">
        for (const tag of ['samspil', 'proeve'])
          document.querySelector(tag + '-intervention-timeline').interventions = [];
      </script>`;
    const policy = "require-trusted-types-for 'script'; trusted-types samspil-lit proeve-lit";
    const { page: opened, complaints, close } = await open(page(both), { 'content-security-policy': policy });
    await opened.locator('samspil-intervention-timeline [part="card"]').waitFor();
    await opened.locator('proeve-intervention-timeline [part="card"]').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it('speaks of the tags of its prefix, in its messages too', async () => {
    const {
      page: opened,
      complaints,
      close,
    } = await open(
      page(`<script type="module" src="/proeve/samspil.js"></script>
        <proeve-intervention-timeline></proeve-intervention-timeline>`),
    );
    while (complaints.length === 0) await opened.waitForEvent('console');
    assert.match(complaints[0] ?? '', /<proeve-provider>/);
    assert.doesNotMatch(complaints[0] ?? '', /<samspil-/);
    assert.equal(await opened.evaluate(() => customElements.get('samspil-intervention-timeline')), undefined);
    await close();
  });

  it('makes a form whose fields bear its prefix too, and can be written in', async () => {
    const {
      page: opened,
      complaints,
      close,
    } = await open(
      page(`<script type="module" src="/proeve/samspil.js"></script>
        <proeve-intervention-form></proeve-intervention-form>
        <script type="module">
          document.querySelector('proeve-intervention-form').intervention = { targetType: 'group', methods: ['coTeachingCourse'] };
        </script>`),
    );
    const form = opened.locator('proeve-intervention-form');
    await form.locator('#section-learning').waitFor();
    await form.locator('proeve-text-field[name="title"] input').fill('Makkerlæsning');
    await form.locator('proeve-save-status').getByText('Ikke gemt endnu').filter({ visible: true }).waitFor();
    const fields = await form.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('[name]') ?? [])].map(({ localName, shadowRoot }) => ({
        localName,
        isRendered: (shadowRoot?.childElementCount ?? 0) > 0,
      })),
    );
    assert.ok(fields.length > 20, `${fields.length} fields`);
    assert.deepEqual(
      fields.filter(({ localName, isRendered }) => !localName.startsWith('proeve-') || !isRendered),
      [],
    );
    assert.deepEqual(complaints, []);
    await close();
  });
});
