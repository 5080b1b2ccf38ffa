import { SamspilProvider } from '../provider/provider.js';
import { shows } from '../testing/shows.test.fixture.js';
import type { SamspilInterventionView } from './intervention-view.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person finds on the view of an intervention, and does there. */
export class ViewPage {
  readonly #provider: SamspilProvider | undefined;

  constructor(
    readonly element: SamspilInterventionView,
    provider?: SamspilProvider,
  ) {
    this.#provider = provider;
  }

  get provider(): SamspilProvider {
    if (!(this.#provider instanceof SamspilProvider)) throw new Error('the view stands in no provider');
    return this.#provider;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error('the view has no shadow root');
    return shadowRoot;
  }

  /** All that is written, with single spaces. */
  get text(): string {
    return textOf(this.root);
  }

  get sections(): string[] {
    return this.#all('.block-heading').map(textOf);
  }

  get buttons(): string[] {
    return this.#all('button').map(textOf);
  }

  /** The rows of the first goal's table. */
  get tableRows(): string[] {
    return [...(this.root.querySelector('.points-table tbody')?.children ?? [])].map(textOf);
  }

  get notes(): string[] {
    return this.#all('.note').map(textOf);
  }

  get dialog(): HTMLDialogElement | undefined {
    const dialog = this.root.querySelector('dialog');
    return dialog?.open ? dialog : undefined;
  }

  /** The id of what has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.id;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** A button by its name, or by how what is written on it begins. */
  button(name: string): HTMLElement {
    const found = this.#buttonOf(name);
    if (found === undefined) throw new Error(`there is no button ${name}; there are ${this.buttons.join(', ')}`);
    return found;
  }

  /** The same once it is there: what somebody may do is known a moment after what there is. */
  async offered(name: string): Promise<HTMLElement> {
    await this.shows(() => this.#buttonOf(name) !== undefined);
    return this.button(name);
  }

  #buttonOf(name: string): HTMLElement | undefined {
    return this.#all('button').find(
      (button) => button.getAttribute('aria-label') === name || textOf(button).startsWith(name),
    );
  }

  field(id: string): TextControl {
    const found = this.root.querySelector<TextControl>(`#${id}`);
    if (found === null) throw new Error(`there is no field ${id}`);
    return found;
  }

  /** The same once it is there: what somebody may write is known a moment after what there is. */
  async offeredField(id: string): Promise<TextControl> {
    await this.shows(() => this.root.querySelector(`#${id}`) !== null);
    return this.field(id);
  }

  async press(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async write(id: string, value: string): Promise<void> {
    const field = await this.offeredField(id);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** As Ctrl + Enter does. */
  async submit(form: string): Promise<void> {
    const init = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    this.root.querySelector(`#${form}`)?.dispatchEvent(new KeyboardEvent('keydown', init));
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async shows(passes: (text: string) => boolean): Promise<void> {
    await shows(this.element, passes);
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    await this.shows(
      (text) =>
        text !== '' &&
        this.root.querySelector('[part~="loading"]') === null &&
        !text.includes('Henter …') &&
        !text.includes('Loading …'),
    );
  }
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
