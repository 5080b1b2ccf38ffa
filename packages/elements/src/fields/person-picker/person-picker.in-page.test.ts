import { expect } from '@open-wc/testing';
import { type Client, createClient } from '@samspil/client';
import { staffIds } from '@samspil/core/fixtures';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html, type TemplateResult } from 'lit';
import type { HostDirectory } from '../../host/name-directory.js';
import '../../provider/define.js';
import { gatherConsole } from '../../testing/console.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import './define.js';
import type { SamspilPersonPicker } from './person-picker.js';

/** Resolves when what the field shows passes the test. */
async function shows(field: SamspilPersonPicker, passes: () => boolean): Promise<void> {
  for (;;) {
    await field.updateComplete;
    if (passes()) return;
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve();
      });
      if (field.shadowRoot)
        watch.observe(field.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }
}

const names = (field: SamspilPersonPicker) =>
  [...(field.shadowRoot?.querySelectorAll('[role="option"] [dir="auto"]:first-child') ?? [])].map((name) =>
    (name.textContent ?? '').trim(),
  );
const textOf = (field: SamspilPersonPicker) => (field.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('<samspil-person-picker> on the real API', () => {
  let server: InPageServer;

  before(async () => {
    server = await createInPageServer();
  });

  function clientOf(persona: PersonaCode, fetch: typeof globalThis.fetch = server.fetch): Client {
    return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
  }

  async function inside(
    picker: TemplateResult,
    { client = clientOf('school-leader'), directory }: { client?: Client; directory?: HostDirectory } = {},
  ): Promise<SamspilPersonPicker> {
    const provider = await place(
      html`<samspil-provider .client=${client} .directory=${directory}>${picker}</samspil-provider>`,
    );
    const field = provider.querySelector('samspil-person-picker');
    if (field === null) throw new Error('no field');
    await field.updateComplete;
    return field;
  }

  function open(field: SamspilPersonPicker): void {
    field.focus();
    field.shadowRoot?.querySelector<HTMLElement>('#control')?.click();
  }

  it('offers the colleagues of an institution, with what they do there', async () => {
    const field = await inside(
      html`<samspil-person-picker label="Tovholder" institution="EX-S1"></samspil-person-picker>`,
    );
    open(field);
    await shows(field, () => names(field).includes('Jonas Læsdemo'));
    expect(names(field)).not.to.include('Dorte Husdemo');
    expect(textOf(field)).to.include('læsevejleder');
    expect(names(field)).to.deep.equal([...names(field)].sort(new Intl.Collator('da-DK').compare));
  });

  it('asks for nobody before somebody comes to it', async () => {
    const asked: string[] = [];
    const client = clientOf('school-leader', async (input, init) => {
      asked.push(new URL(new Request(input, init).url).pathname);
      return await server.fetch(input, init);
    });
    const field = await inside(html`<samspil-person-picker label="Tovholder"></samspil-person-picker>`, { client });
    await client.me();
    await field.updateComplete;
    expect(asked.filter((path) => path.includes('staff-members'))).to.deep.equal([]);
  });

  it('names the one who is chosen without fetching all', async () => {
    const field = await inside(
      html`<samspil-person-picker label="Tovholder" value=${staffIds.ida}></samspil-person-picker>`,
    );
    const control = () => field.shadowRoot?.querySelector<HTMLInputElement>('#control')?.value;
    await shows(field, () => control() === 'Ida Vejlersen');
  });

  it('uses the names that the host gives', async () => {
    const directory: HostDirectory = async (ids) =>
      new Map(
        ids.filter((id) => id === staffIds.ida).map((id) => [id, { name: 'Ida V. (kommunens navn)', initials: 'IV' }]),
      );
    const field = await inside(
      html`<samspil-person-picker label="Tovholder" institution="EX-S1"></samspil-person-picker>`,
      { directory },
    );
    open(field);
    await shows(field, () => names(field).includes('Ida V. (kommunens navn)'));
    expect(names(field)).to.include('Jonas Læsdemo');
  });

  it('keeps an id that nobody knows', async () => {
    const field = await inside(
      html`<form><samspil-person-picker label="Deltagere" name="who" multiple value="S-NOBODY"></samspil-person-picker></form>`,
    );
    await shows(field, () => textOf(field).includes('navn ukendt'));
    expect(new FormData(field.form ?? undefined).getAll('who')).to.deep.equal(['S-NOBODY']);
  });

  it('says that it could not fetch them, and tries again', async () => {
    gatherConsole();
    let down = true;
    const client = clientOf('school-leader', async (input, init) => {
      const { pathname } = new URL(new Request(input, init).url);
      if (down && pathname.endsWith('/staff-members'))
        return new Response('{}', { status: 500, headers: { 'content-type': 'application/problem+json' } });
      return await server.fetch(input, init);
    });
    const field = await inside(
      html`<samspil-person-picker label="Tovholder" institution="EX-S1"></samspil-person-picker>`,
      { client },
    );
    open(field);
    await shows(field, () => textOf(field).includes('Noget gik galt på serveren'));
    down = false;
    const retry = [...(field.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (each) => each.textContent === 'Prøv igen',
    );
    retry?.click();
    await shows(field, () => names(field).includes('Jonas Læsdemo'));
  });

  it('says that the line is down', async () => {
    gatherConsole();
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const client = clientOf('school-leader', async (input, init) => {
        const { pathname } = new URL(new Request(input, init).url);
        if (pathname.endsWith('/staff-members')) throw new TypeError('Failed to fetch');
        return await server.fetch(input, init);
      });
      const field = await inside(html`<samspil-person-picker label="Tovholder"></samspil-person-picker>`, { client });
      open(field);
      await shows(field, () => textOf(field).includes('Du er offline'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      expect(onLine).not.to.equal(undefined);
    }
  });
});
