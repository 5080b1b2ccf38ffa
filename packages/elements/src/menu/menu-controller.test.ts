import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { popoverStyles } from '../popover/popover.styles.js';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { menuStyles } from './menu.styles.js';
import { MenuController, type MenuItem } from './menu-controller.js';

class ChoosingElement extends LitElement {
  static override styles = [themeStyles, popoverStyles, menuStyles];
  readonly chosen: string[] = [];
  closings = 0;
  readonly menu = new MenuController(this, { closed: () => this.closings++ });

  get #items(): readonly MenuItem[] {
    const item = (label: string) => ({ label, choose: () => void this.chosen.push(label) });
    return [
      item('Regneark'),
      { ...item('Kalender'), hint: 'Gange og evalueringer' },
      { ...item('Billede'), disabled: true },
      item('Udskriv'),
    ];
  }

  override render() {
    return html`
      <button id="opener" aria-haspopup="menu" aria-expanded=${this.menu.isOpen ? 'true' : 'false'}
        @click=${(event: Event) => event.currentTarget instanceof HTMLElement && this.menu.toggle(event.currentTarget)}
        @keydown=${(event: KeyboardEvent) => event.currentTarget instanceof HTMLElement && this.menu.onButtonKeydown(event, event.currentTarget)}
      >Eksportér</button>
      <button id="other">Andet</button>
      ${this.menu.render({ label: 'Eksportér', items: this.#items })}
    `;
  }

  get panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role="menu"]');
  }

  get opener(): HTMLElement {
    const opener = this.renderRoot.querySelector<HTMLElement>('#opener');
    if (opener === null) throw new Error('there is no button');
    return opener;
  }

  /** What has the focus: the label of an item, or the id of a button. */
  get focused(): string {
    const { activeElement } = this.shadowRoot ?? document;
    return activeElement?.querySelector('.menu-label')?.textContent ?? activeElement?.id ?? '';
  }

  async key(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
    this.shadowRoot?.activeElement?.dispatchEvent(event);
    await this.updateComplete;
    return event;
  }
}
customElements.define('choosing-element', ChoosingElement);

const closed = () => place<ChoosingElement>(html`<choosing-element></choosing-element>`);

async function opened(): Promise<ChoosingElement> {
  const element = await closed();
  element.opener.focus();
  element.opener.click();
  await element.updateComplete;
  return element;
}

describe('MenuController', () => {
  it('opens at a press on its button, above everything, with the focus on the first item', async () => {
    const element = await opened();
    expect(element.panel?.matches(':popover-open')).to.equal(true);
    expect(element.focused).to.equal('Regneark');
    expect(element.opener.getAttribute('aria-expanded')).to.equal('true');
  });

  it('closes at a second press, with the focus on the button', async () => {
    const element = await opened();
    element.opener.click();
    await element.updateComplete;
    expect(element.panel).to.equal(null);
    expect(element.focused).to.equal('opener');
    expect(element.opener.getAttribute('aria-expanded')).to.equal('false');
    expect(element.closings).to.equal(1);
  });

  for (const [key, item] of [
    ['ArrowDown', 'Regneark'],
    ['ArrowUp', 'Udskriv'],
  ] as const) {
    it(`opens at ${item} when ${key} is pressed on its button`, async () => {
      const element = await closed();
      element.opener.focus();
      const event = await element.key(key);
      expect(element.focused).to.equal(item);
      expect(event.defaultPrevented).to.equal(true);
    });
  }

  it('leaves the other keys of its button alone', async () => {
    const element = await closed();
    element.opener.focus();
    expect((await element.key('ArrowLeft')).defaultPrevented).to.equal(false);
    expect(element.panel).to.equal(null);
  });

  for (const [keys, item] of [
    [['ArrowDown'], 'Kalender'],
    [['ArrowUp'], 'Udskriv'],
    [['ArrowUp', 'ArrowDown'], 'Regneark'],
    [['ArrowDown', 'ArrowUp'], 'Regneark'],
    [['End'], 'Udskriv'],
    [['End', 'Home'], 'Regneark'],
    [['ArrowDown', 'ArrowDown'], 'Billede'],
    [['u'], 'Udskriv'],
    [['K'], 'Kalender'],
    [['u', 'r'], 'Regneark'],
    [['x'], 'Regneark'],
  ] as const) {
    it(`leads to ${item} with ${keys.join(' ')}`, async () => {
      const element = await opened();
      for (const key of keys) await element.key(key);
      expect(element.focused).to.equal(item);
    });
  }

  it('leaves short cuts with a modifier to the browser', async () => {
    const element = await opened();
    expect((await element.key('k', { ctrlKey: true })).defaultPrevented).to.equal(false);
    expect(element.focused).to.equal('Regneark');
  });

  it('does what is chosen once it has closed, with the focus on the button', async () => {
    const element = await opened();
    await element.key('ArrowDown');
    element.shadowRoot?.activeElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(element.chosen).to.deep.equal(['Kalender']);
    expect(element.panel).to.equal(null);
    expect(element.focused).to.equal('opener');
  });

  it('does nothing for what is disabled, and stays', async () => {
    const element = await opened();
    element.panel?.querySelector<HTMLElement>('[aria-disabled="true"]')?.click();
    await element.updateComplete;
    expect(element.chosen).to.deep.equal([]);
    expect(element.panel).not.to.equal(null);
  });

  for (const [key, init] of [
    ['Escape', {}],
    ['Tab', {}],
    ['Tab', { shiftKey: true }],
  ] as const) {
    it(`closes at ${'shiftKey' in init ? 'Shift+' : ''}${key}, from any item, and returns the focus`, async () => {
      const element = await opened();
      await element.key('ArrowDown');
      await element.key(key, init);
      expect(element.panel).to.equal(null);
      expect(element.focused).to.equal('opener');
    });
  }

  it('closes at a press elsewhere, and leaves the focus to it', async () => {
    const element = await opened();
    element.renderRoot
      .querySelector('#other')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.panel).to.equal(null);
    expect(element.focused).not.to.equal('opener');
  });

  it('keeps its keys from what is around it', async () => {
    const element = await opened();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.body.addEventListener('keydown', listen);
    await element.key('ArrowDown');
    await element.key('u');
    document.body.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  it('has no fault that axe finds', async () => {
    expect(await accessibilityFaults(await opened())).to.deep.equal([]);
  });
});
