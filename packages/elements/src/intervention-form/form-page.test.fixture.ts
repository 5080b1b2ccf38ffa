import { type Client, createClient } from '@samspil/client';
import type { InPageServer, PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import '../provider/define.js';
import type { SamspilProvider } from '../provider/provider.js';
import { place } from '../testing/place.test.fixture.js';
import './define.js';
import { SamspilInterventionForm } from './intervention-form.js';

/** A field as the tests use it. */
export interface TestField extends HTMLElement {
  value: unknown;
  readonly shownError: string;
  readonly readOnly: boolean;
  readonly updateComplete: Promise<boolean>;
}

export function clientOf(
  server: InPageServer,
  persona: PersonaCode,
  fetch: typeof globalThis.fetch = server.fetch,
): Client {
  return createClient({ baseUrl: 'http://in-page.test', fetch, getToken: () => server.getToken(persona) });
}

/** What a person finds in a form, and does with it. */
export class FormPage {
  constructor(
    readonly element: SamspilInterventionForm,
    readonly provider?: SamspilProvider,
  ) {}

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error('the form has no shadow root');
    return shadowRoot;
  }

  /** All that is written, with single spaces. */
  get text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The save status in words. */
  get status(): string {
    const status = this.root.querySelector('.status');
    return (status?.shadowRoot?.querySelector('.words')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get state(): unknown {
    const status = this.root.querySelector('.status');
    return status === null ? undefined : Reflect.get(status, 'state');
  }

  /** The name of the field that has the focus. */
  get focusedField(): string | undefined {
    return this.root.activeElement?.getAttribute('name') ?? undefined;
  }

  has(name: string): boolean {
    return this.root.querySelector(`[name="${name}"]`) !== null;
  }

  field(name: string): TestField {
    const field = this.root.querySelector<TestField>(`[name="${name}"]`);
    if (field === null) throw new Error(`there is no field ${name}`);
    return field;
  }

  /** Writes in a field, and leaves it. */
  async write(name: string, value: unknown): Promise<void> {
    await this.type(name, value);
    const field = this.field(name);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Writes in a field, and stays. */
  async type(name: string, value: unknown): Promise<void> {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(
      (button) => (button.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
    );
    if (found === undefined) throw new Error(`there is no button ${name}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  /** What stands in the error summary. */
  get summary(): string {
    const summary = this.root.querySelector('.summary');
    return (summary?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Resolves when the form passes a test; a test that never passes ends by the runner's own limit. */
  async shows(passes: () => boolean): Promise<void> {
    for (;;) {
      await this.element.updateComplete;
      if (passes()) return;
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(done);
        const timer = setInterval(done, 20);
        function done(): void {
          watch.disconnect();
          clearInterval(timer);
          resolve();
        }
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    }
  }

  /** Resolves when all parts of the form are there. */
  async complete(): Promise<this> {
    await this.shows(
      () =>
        this.has('title') &&
        this.root.querySelector('#section-learning, #section-frame') !== null &&
        !this.text.includes('Henter resten'),
    );
    return this;
  }
}

/** A portal page with the form for an intervention, or for a new one at an institution. */
export async function visit(
  client: Client,
  at: {
    readonly intervention?: string;
    readonly institution?: string;
    readonly draft?: object;
    readonly lang?: string;
  },
): Promise<FormPage> {
  const provider = await place<SamspilProvider>(
    html`<samspil-provider lang=${at.lang ?? 'da'} .client=${client}><samspil-intervention-form
      .intervention=${at.intervention}
      .institution=${at.institution}
      .draft=${at.draft}
    ></samspil-intervention-form></samspil-provider>`,
  );
  const element = provider.querySelector('samspil-intervention-form');
  if (!(element instanceof SamspilInterventionForm)) throw new Error('there is no form');
  const page = new FormPage(element, provider);
  await page.shows(() => page.root.querySelector('.state[part~="loading"]') === null && page.text !== '');
  return page;
}
