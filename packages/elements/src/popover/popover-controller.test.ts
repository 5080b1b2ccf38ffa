import { expect } from '@open-wc/testing';
import { css, html, LitElement, nothing } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { popoverStyles } from './popover.styles.js';
import { PopoverController } from './popover-controller.js';

class TellingElement extends LitElement {
  static override styles = [themeStyles, popoverStyles];
  hasOpener = true;
  closings = 0;
  readonly panelController = new PopoverController(this, {
    panel: () => this.panel,
    closed: () => this.closings++,
  });

  get panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.popover');
  }

  override render() {
    return html`
      ${this.hasOpener ? html`<button id="opener">Læseløft</button>` : nothing}
      <button id="other">Andet</button>
      ${this.renderPanel()}
    `;
  }

  renderPanel() {
    if (!this.panelController.isOpen) return nothing;
    const buttons = html`<button id="first">Åbn</button><button id="last">Flyt</button>`;
    return this.hasAttribute('kind')
      ? html`<div class="popover" tabindex="-1">${buttons}</div>`
      : html`<div class="popover" popover="manual" tabindex="-1">${buttons}</div>`;
  }
}
customElements.define('telling-element', TellingElement);

class SuggestingElement extends LitElement {
  static override styles = [themeStyles, popoverStyles];
  readonly panelController = new PopoverController(this, {
    panel: () => this.renderRoot.querySelector<HTMLElement>('.popover'),
    focus: 'anchor',
    alignment: 'start',
  });

  override render() {
    return html`
      <input id="opener" aria-label="Navn" />
      ${this.panelController.isOpen ? html`<div class="popover" popover="manual" tabindex="-1">Mona Trivsen</div>` : nothing}
    `;
  }
}
customElements.define('suggesting-element', SuggestingElement);

/** Its panel keeps its edges; what is inside scrolls. */
class GrowingElement extends TellingElement {
  static override styles = [
    themeStyles,
    popoverStyles,
    css`
      .popover:popover-open {
        display: flex;
        flex-direction: column;
        overflow: hidden;
      }

      .popover > div {
        min-block-size: 0;
        overflow: auto;
      }
    `,
  ];
  lines = 2;

  override renderPanel() {
    if (!this.panelController.isOpen) return nothing;
    return html`<div class="popover" popover="manual" tabindex="-1">
      <div>${Array.from({ length: this.lines }, () => html`<p>Læser højt</p>`)}</div>
    </div>`;
  }
}
customElements.define('growing-element', GrowingElement);

function inElement(element: LitElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

async function opened<Opened extends TellingElement | SuggestingElement>(element: Opened): Promise<Opened> {
  const opener = inElement(element, '#opener');
  opener.focus();
  element.panelController.open(opener);
  await element.updateComplete;
  await Promise.resolve();
  return element;
}

const telling = async () => opened(await place<TellingElement>(html`<telling-element></telling-element>`));
const suggesting = async () => opened(await place<SuggestingElement>(html`<suggesting-element></suggesting-element>`));

async function press(element: LitElement, key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  element.shadowRoot?.activeElement?.dispatchEvent(event);
  await element.updateComplete;
  return event;
}

const focusIn = (element: LitElement) =>
  element.shadowRoot?.activeElement?.id || element.shadowRoot?.activeElement?.className;

describe('PopoverController', () => {
  it('shows the panel above everything, and leads the focus into it', async () => {
    const element = await telling();
    expect(element.panel?.matches(':popover-open')).to.equal(true);
    expect(focusIn(element)).to.equal('popover');
  });

  it('stands below what it belongs to, and stays there when the page scrolls', async () => {
    const element = await telling();
    const distance = () =>
      (element.panel?.getBoundingClientRect().top ?? 0) - inElement(element, '#opener').getBoundingClientRect().bottom;
    expect(distance()).to.be.closeTo(6, 1);
    element.style.setProperty('display', 'block');
    element.style.setProperty('margin-block-start', '40px');
    document.dispatchEvent(new Event('scroll'));
    expect(distance()).to.be.closeTo(6, 1);
  });

  it('grows with what comes later and would scroll inside of it', async () => {
    const element = await opened(await place<GrowingElement>(html`<growing-element></growing-element>`));
    const before = element.panel?.offsetHeight ?? 0;
    element.lines = 5;
    element.requestUpdate();
    await element.updateComplete;
    const inside = element.panel?.querySelector('div');
    expect(element.panel?.offsetHeight).to.be.greaterThan(before);
    expect(inside?.scrollHeight).to.equal(inside?.clientHeight);
  });

  it('closes at Esc, returns the focus, and keeps the key from what is around it', async () => {
    const element = await telling();
    const heard: string[] = [];
    document.body.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    const event = await press(element, 'Escape');
    expect(element.panel).to.equal(null);
    expect(focusIn(element)).to.equal('opener');
    expect(event.defaultPrevented).to.equal(true);
    expect(heard).to.deep.equal([]);
    expect(element.closings).to.equal(1);
  });

  it('leaves the keys of the rest of the page alone', async () => {
    const element = await telling();
    inElement(element, '#other').focus();
    const event = await press(element, 'Escape');
    expect(element.panelController.isOpen).to.equal(true);
    expect(event.defaultPrevented).to.equal(false);
  });

  for (const [from, shiftKey] of [
    ['#last', false],
    ['#first', true],
    ['.popover', true],
  ] as const) {
    it(`leads back to what it belongs to when Tab ${shiftKey ? 'goes back' : 'goes on'} from ${from}`, async () => {
      const element = await telling();
      inElement(element, from).focus();
      await press(element, 'Tab', { shiftKey });
      expect(element.panel).to.equal(null);
      expect(focusIn(element)).to.equal('opener');
    });
  }

  it('lets Tab go from the first to the last of its buttons', async () => {
    const element = await telling();
    inElement(element, '#first').focus();
    expect((await press(element, 'Tab')).defaultPrevented).to.equal(false);
    expect(element.panelController.isOpen).to.equal(true);
  });

  it('closes at a press elsewhere, and leaves the focus to it', async () => {
    const element = await telling();
    inElement(element, '#other').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.panel).to.equal(null);
    expect(focusIn(element)).not.to.equal('opener');
  });

  it('stays at a press within it, or on what it belongs to', async () => {
    const element = await telling();
    for (const selector of ['#last', '#opener'])
      inElement(element, selector).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(element.panelController.isOpen).to.equal(true);
  });

  it('closes when what it belongs to is gone', async () => {
    const element = await telling();
    element.hasOpener = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.panelController.isOpen).to.equal(false);
    expect(element.closings).to.equal(1);
  });

  it('closes when its element leaves the page, and listens no more', async () => {
    const element = await telling();
    element.remove();
    expect(element.closings).to.equal(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(element.closings).to.equal(1);
  });

  it('moves to another place while it is open', async () => {
    const element = await telling();
    element.panelController.open(inElement(element, '#other'));
    await element.updateComplete;
    await press(element, 'Escape');
    expect(focusIn(element)).to.equal('other');
  });

  it('works where the platform has no popovers', async () => {
    const { showPopover } = HTMLElement.prototype;
    // As an old browser has it: no method, and an attribute that means nothing.
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const element = await place<TellingElement>(html`<telling-element kind="old"></telling-element>`);
      await opened(element);
      const panel = inElement(element, '.popover');
      expect(getComputedStyle(panel).position).to.equal('fixed');
      expect(panel.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(focusIn(element)).to.equal('popover');
      await press(element, 'Escape');
      expect(element.panel).to.equal(null);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('leaves the focus in a field that it only makes suggestions for, and closes there at Esc', async () => {
    const element = await suggesting();
    expect(focusIn(element)).to.equal('opener');
    await press(element, 'Escape');
    expect(element.panelController.isOpen).to.equal(false);
    expect(focusIn(element)).to.equal('opener');
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`begins where its field begins, ${direction}`, async () => {
      const ground = await place(
        html`<div dir=${direction} style="padding-inline: 400px"><suggesting-element></suggesting-element></div>`,
      );
      const element = ground.querySelector('suggesting-element');
      if (!(element instanceof SuggestingElement)) throw new Error('there is no element');
      await opened(element);
      const edge = direction === 'ltr' ? 'left' : 'right';
      const panel = inElement(element, '.popover').getBoundingClientRect();
      expect(panel[edge]).to.be.closeTo(inElement(element, '#opener').getBoundingClientRect()[edge], 1);
    });
  }
});
