import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { themeStyles } from '../theme/tokens.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { DialogController } from './dialog-controller.js';

class AskingElement extends LitElement {
  static override styles = [themeStyles, dialogStyles];
  mayClose = true;
  hasOpener = true;
  closings = 0;
  readonly dialog = new DialogController(this, {
    mayClose: () => this.mayClose,
    closed: () => this.closings++,
    fallbackFocus: () => this.renderRoot.querySelector<HTMLElement>('#other'),
  });

  override render() {
    return html`
      ${this.hasOpener ? html`<button id="opener" @click=${() => this.dialog.show()}>Flyt</button>` : ''}
      <button id="other">Andet</button>
      ${this.dialog.render({ heading: 'Flyt indsatsen', closeLabel: 'Luk', content: html`<input />` })}
    `;
  }
}
customElements.define('asking-element', AskingElement);

async function opened(): Promise<AskingElement> {
  const element = await place<AskingElement>(html`<asking-element></asking-element>`);
  const opener = element.renderRoot.querySelector<HTMLElement>('#opener');
  opener?.focus();
  opener?.click();
  await element.updateComplete;
  return element;
}

const dialogIn = (element: AskingElement) => element.renderRoot.querySelector('dialog');

/** What a close brings about has been rendered, and the focus has moved. */
async function afterClose(element: AskingElement): Promise<void> {
  await element.updateComplete;
  await Promise.resolve();
}

describe('DialogController', () => {
  it('opens a modal dialog that bears its heading as its name', async () => {
    const element = await opened();
    const dialog = dialogIn(element);
    expect(dialog?.matches(':modal')).to.equal(true);
    expect(element.renderRoot.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).to.equal(
      'Flyt indsatsen',
    );
  });

  it('closes, tells so, and gives the focus back to what opened it', async () => {
    const element = await opened();
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Luk"]')?.click();
    await afterClose(element);
    expect(dialogIn(element)).to.equal(null);
    expect(element.closings).to.equal(1);
    expect(element.shadowRoot?.activeElement?.id).to.equal('opener');
  });

  it('gives the focus to the fallback where what opened it is gone', async () => {
    const element = await opened();
    element.hasOpener = false;
    element.dialog.close();
    await afterClose(element);
    expect(element.shadowRoot?.activeElement?.id).to.equal('other');
  });

  it('closes on its backdrop, and not on its content', async () => {
    const element = await opened();
    const dialog = dialogIn(element);
    element.renderRoot.querySelector('input')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(dialog?.open).to.equal(true);
    dialog?.dispatchEvent(new PointerEvent('pointerdown'));
    await afterClose(element);
    expect(element.dialog.isOpen).to.equal(false);
  });

  it('stays open where the element does not let it close', async () => {
    const element = await opened();
    element.mayClose = false;
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Luk"]')?.click();
    const escapeKey = new Event('cancel', { cancelable: true });
    dialogIn(element)?.dispatchEvent(escapeKey);
    expect(escapeKey.defaultPrevented).to.equal(true);
    expect(dialogIn(element)?.open).to.equal(true);
  });

  it('can be opened again', async () => {
    const element = await opened();
    element.dialog.close();
    await afterClose(element);
    element.dialog.show();
    await element.updateComplete;
    expect(dialogIn(element)?.matches(':modal')).to.equal(true);
  });

  it('is closed when its element leaves the page', async () => {
    const element = await opened();
    element.remove();
    await element.updateComplete;
    expect(element.dialog.isOpen).to.equal(false);
    expect(dialogIn(element)).to.equal(null);
  });
});
