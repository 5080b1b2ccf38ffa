import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { themeStyles } from './tokens.styles.js';

class ThemedElement extends LitElement {
  static override styles = [
    themeStyles,
    css`
      p {
        background: var(--_color-surface);
        border-radius: var(--_radius);
      }
    `,
  ];
  override render() {
    return html`<p>Tekst</p>`;
  }
}
customElements.define('themed-element', ThemedElement);

function look(page: Element): CSSStyleDeclaration {
  const themed = page.matches('themed-element') ? page : page.querySelector('themed-element');
  const text = themed?.shadowRoot?.querySelector('p');
  if (!text) throw new Error('there is no themed element');
  return getComputedStyle(text);
}

const lightInk = 'rgb(28, 37, 48)';
const darkInk = 'rgb(238, 241, 243)';

describe('themeStyles', () => {
  it('is light in a page that knows only light, whatever the reader’s system prefers', async () => {
    const { color, backgroundColor } = look(await place(html`<themed-element></themed-element>`));
    expect(color).to.equal(lightInk);
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('is dark where the page is dark', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    page.style.setProperty('color-scheme', 'dark');
    expect(look(page).color).to.equal(darkInk);
  });

  it('is what data-samspil-theme on it says', async () => {
    const { color, backgroundColor } = look(
      await place(html`<themed-element data-samspil-theme="dark"></themed-element>`),
    );
    expect(color).to.equal(darkInk);
    expect(backgroundColor).to.equal('rgb(28, 34, 39)');
  });

  it('follows the nearest --samspil-color-scheme', async () => {
    const page = await place<HTMLElement>(html`<div><section><themed-element></themed-element></section></div>`);
    page.style.setProperty('--samspil-color-scheme', 'dark');
    expect(look(page).color).to.equal(darkInk);
    page.querySelector('section')?.style.setProperty('--samspil-color-scheme', 'light');
    expect(look(page).color).to.equal(lightInk);
  });

  it('takes the host’s own values over ours', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    page.style.setProperty('--samspil-color-ink', 'rgb(1, 2, 3)');
    page.style.setProperty('--samspil-radius', '2px');
    expect(look(page).color).to.equal('rgb(1, 2, 3)');
    expect(look(page).borderRadius).to.equal('2px');
  });
});
