import { expect } from '@open-wc/testing';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { themeSheet } from './theme-sheet.js';
import { type ThemeName, themeNames, themes } from './themes.js';
import { themeStyles } from './tokens.styles.js';

/** A text that shows what a token gives: each in the property that it is meant for. */
const textStyles = css`
  p {
    background: var(--_color-surface);
    border-radius: var(--_radius);
    border-block-start: 1px solid var(--_color-line);
    box-shadow: var(--_shadow-popover);
    min-block-size: var(--_control-height);
    outline-color: var(--_color-focus);
    transition: opacity var(--_duration);
  }

  small {
    font-size: var(--_font-size-small);
  }
`;

class ThemedElement extends LitElement {
  static override styles = [themeStyles, textStyles];
  override render() {
    return html`<p data-level="preventive">Tekst <small>Note</small></p>`;
  }
}
customElements.define('themed-element', ThemedElement);

/**
 * The same element where a media query holds. The query is met in the sheet rather than in the browser, which not every
 * browser lets a test do.
 */
function elementWhere(query: string): string {
  const sheet = themeStyles.cssText.replaceAll(`@media ${query}`, '@media all');
  if (sheet === themeStyles.cssText) throw new Error(`no style asks for ${query}`);
  class ElementWhere extends ThemedElement {
    static override styles = [unsafeCSS(sheet), textStyles];
  }
  const name = `element-where-${query.replaceAll(/\W+/g, '-')}x`;
  customElements.define(name, ElementWhere);
  return name;
}

function textIn(page: Element): Element {
  const hosts = [page, ...page.querySelectorAll('*')];
  const text = hosts.map((host) => host.shadowRoot?.querySelector('p')).find((found) => found != null);
  if (text == null) throw new Error('there is no themed element');
  return text;
}

const look = (page: Element): CSSStyleDeclaration => getComputedStyle(textIn(page));

/** An element by its name, which a template cannot take from a variable. */
async function placed(name: string): Promise<HTMLElement> {
  const page = await place<HTMLElement>(html`<div></div>`);
  const element = document.createElement(name);
  page.append(element);
  if (element instanceof LitElement) await element.updateComplete;
  return page;
}

/** Lays style sheets of presets over the page until the end of the test. */
function withSheets(...names: readonly ThemeName[]): void {
  document.adoptedStyleSheets = names.map((name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeSheet(name));
    return sheet;
  });
}

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('style');
});

/** A colour of the table as a computed style writes it. */
const rgb = (color: string) => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
};

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

  it('gives each preset’s own values the private names that styles use', async () => {
    for (const name of themeNames) {
      withSheets(name);
      const theme = themes[name];
      const page = await place<HTMLElement>(
        html`<div class=${`samspil-theme-${name}`}><themed-element></themed-element></div>`,
      );
      const { color, backgroundColor, borderTopColor, outlineColor, borderRadius, fontSize } = look(page);
      expect(color, name).to.equal(rgb(theme.colors.ink));
      expect(backgroundColor, name).to.equal(rgb(theme.colors.surface));
      expect(borderTopColor, name).to.equal(rgb(theme.colors.line));
      expect(outlineColor, name).to.equal(rgb(theme.colors.focus));
      expect(borderRadius, name).to.equal(`${theme.dimensions.radius}px`);
      expect(fontSize, name).to.equal(`${theme.dimensions['font-size']}px`);
      const note = textIn(page).querySelector('small');
      if (note === null) throw new Error('there is no note');
      expect(getComputedStyle(note).fontSize, name).to.equal(`${theme.fontSizes['font-size-small']}px`);
    }
  });

  it('makes what is made of the accent anew where a host sets only that', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    page.style.setProperty('--samspil-color-accent', 'rgb(120, 0, 120)');
    expect(look(page).outlineColor).to.equal('rgb(120, 0, 120)');
  });

  it('lets all sizes of text grow with the one that a host sets', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    page.style.setProperty('--samspil-font-size', '28px');
    const note = textIn(page).querySelector('small');
    if (note === null) throw new Error('there is no note');
    expect(getComputedStyle(note).fontSize).to.equal('24px');
  });

  it('looks the same in a page whose own text looks like nothing else', async () => {
    const calm = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    const hostile = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    const sample = document.createElement('p');
    calm.append(sample);
    hostile.append(sample.cloneNode());
    for (const [property, value] of Object.entries(hostilePage)) hostile.style.setProperty(property, value);

    const differing = (one: Element | null, other: Element | null) => {
      if (one === null || other === null) throw new Error('there is nothing to compare');
      const [first, second] = [getComputedStyle(one), getComputedStyle(other)];
      return Array.from(first).filter(
        (property) => first.getPropertyValue(property) !== second.getPropertyValue(property),
      );
    };
    // The page’s own paragraphs differ in all of it, so that what is compared is what the page does.
    expect(differing(calm.querySelector('p'), hostile.querySelector('p')).length).to.be.greaterThan(
      Object.keys(hostilePage).length / 2,
    );
    expect(differing(textIn(calm), textIn(hostile))).to.deep.equal([]);
  });

  it('has the page’s own font, unless a host gives it one', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    page.style.setProperty('font', 'italic 700 30px/2 Georgia, serif');
    expect(look(page).fontFamily).to.equal('Georgia, serif');
    expect(look(page).fontStyle).to.equal('normal');
    page.style.setProperty('--samspil-font', 'Verdana');
    expect(look(page).fontFamily).to.equal('Verdana');
  });

  it('is as large in a page whose rem is another', async () => {
    const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    document.documentElement.style.setProperty('font-size', '62.5%');
    const { fontSize, minBlockSize } = look(page);
    expect({ fontSize, minBlockSize }).to.deep.equal({ fontSize: '14px', minBlockSize: '36px' });
  });

  it('stays hidden, blocked and turned as the page wants it', async () => {
    const page = await place<HTMLElement>(html`<div dir="rtl"><themed-element></themed-element></div>`);
    page.style.setProperty('visibility', 'hidden');
    page.style.setProperty('pointer-events', 'none');
    const { visibility, pointerEvents, direction } = look(page);
    expect({ visibility, pointerEvents, direction }).to.deep.equal({
      visibility: 'hidden',
      pointerEvents: 'none',
      direction: 'rtl',
    });
  });

  it('makes room for a finger where one points', async () => {
    const page = await placed(elementWhere('(pointer: coarse)'));
    expect(look(page).minBlockSize).to.equal('44px');
    page.style.setProperty('--samspil-control-height-coarse', '48px');
    expect(look(page).minBlockSize).to.equal('48px');
  });

  it('moves nothing where the reader asks for less motion, whatever the host says', async () => {
    const page = await placed(elementWhere('(prefers-reduced-motion: reduce)'));
    page.style.setProperty('--samspil-duration', '5s');
    expect(look(page).transitionDuration).to.equal('0s');
  });

  it('takes the system’s colours where the reader’s system sets them, whatever the host says', async () => {
    const page = await placed(elementWhere('(forced-colors: active)'));
    page.style.setProperty('--samspil-color-ink', 'rgb(1, 2, 3)');
    const canvasText = await place<HTMLElement>(html`<div></div>`);
    canvasText.style.setProperty('color', 'CanvasText');
    expect(look(page).color).to.equal(getComputedStyle(canvasText).color);
    expect(look(page).boxShadow).to.equal('none');
  });

  it('is black on white on paper, with lines that a printer draws and without shadows, however dark the screen', async () => {
    const page = await placed(elementWhere('print'));
    page.style.setProperty('--samspil-color-scheme', 'dark');
    page.style.setProperty('--samspil-color-ink', 'rgb(255, 255, 255)');
    page.style.setProperty('--samspil-shadow-popover', '0 0 9px red');
    const { color, backgroundColor, borderTopColor, boxShadow } = look(page);
    expect({ color, backgroundColor, borderTopColor, boxShadow }).to.deep.equal({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      borderTopColor: 'rgb(148, 148, 148)',
      boxShadow: 'none',
    });
  });

  it('prints the tint of a level, which means something, and no other ground', async () => {
    const page = await placed('element-where-printx');
    expect(look(page).getPropertyValue('print-color-adjust')).to.equal('exact');
    textIn(page).removeAttribute('data-level');
    expect(look(page).getPropertyValue('print-color-adjust')).to.equal('economy');
  });
});

/** What a page may say of its own text; all of it would be inherited. */
const hostilePage: Readonly<Record<string, string>> = {
  'font-style': 'italic',
  'font-variant': 'small-caps',
  'font-weight': '900',
  'font-stretch': 'condensed',
  'font-size': '31px',
  'font-size-adjust': '0.9',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'line-height': '3',
  'letter-spacing': '5px',
  'word-spacing': '9px',
  'word-break': 'break-all',
  'overflow-wrap': 'anywhere',
  'line-break': 'anywhere',
  hyphens: 'auto',
  'white-space': 'pre',
  'tab-size': '2',
  'text-align': 'right',
  'text-align-last': 'center',
  'text-indent': '40px',
  'text-transform': 'uppercase',
  'text-shadow': '1px 1px red',
  'text-emphasis': 'filled dot',
  'text-rendering': 'geometricPrecision',
  'text-underline-offset': '9px',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke': '2px red',
  'list-style': 'square inside',
  quotes: '"<" ">"',
  'border-collapse': 'collapse',
  'border-spacing': '7px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  cursor: 'crosshair',
  'caret-color': 'red',
  'accent-color': 'red',
  'scrollbar-color': 'red blue',
  color: 'red',
  fill: 'red',
  stroke: 'red',
  'forced-color-adjust': 'none',
};

describe('The style sheet of a preset', () => {
  for (const name of themeNames) {
    it(`${name} changes nothing until a page says where`, async () => {
      const page = await place<HTMLElement>(html`<div><themed-element></themed-element></div>`);
      const all = () =>
        Array.from(look(page)).map((property) => `${property}: ${look(page).getPropertyValue(property)}`);
      const before = all();
      withSheets(name);
      expect(all()).to.deep.equal(before);
    });

    it(`${name} applies to a widget, and to all within what names it`, async () => {
      withSheets(name);
      const ink = rgb(themes[name].colors.ink);
      const widget = await place<HTMLElement>(html`<themed-element data-samspil-theme=${name}></themed-element>`);
      const area = await place<HTMLElement>(
        html`<div data-samspil-theme=${name}><section><themed-element></themed-element></section></div>`,
      );
      expect([look(widget).color, look(area).color]).to.deep.equal([ink, ink]);
      expect(getComputedStyle(widget).colorScheme).to.equal(themes[name].colorScheme);
    });
  }

  it('keeps dfds light in a dark page', async () => {
    withSheets('dfds');
    const page = await place<HTMLElement>(html`<div><themed-element data-samspil-theme="dfds"></themed-element></div>`);
    page.style.setProperty('color-scheme', 'dark');
    expect(look(page).color).to.equal(rgb(themes.dfds.colors.ink));
    expect(look(page).backgroundColor).to.equal(rgb(themes.dfds.colors.surface));
  });

  it('lets a widget within dfds be ours again, in light or in dark', async () => {
    withSheets('dfds');
    const page = await place<HTMLElement>(
      html`<div class="samspil-theme-dfds">
        <themed-element data-samspil-theme="dark"></themed-element>
        <themed-element data-samspil-theme="light"></themed-element>
      </div>`,
    );
    const [dark, light] = [...page.querySelectorAll('themed-element')].map((widget) => look(widget));
    expect([dark?.color, dark?.borderRadius]).to.deep.equal([darkInk, '8px']);
    expect([light?.color, light?.borderRadius]).to.deep.equal([lightInk, '8px']);
  });

  it('neutral follows the reader’s system where it is asked to', async () => {
    withSheets('neutral');
    const page = await place<HTMLElement>(html`<div data-samspil-theme="auto"><themed-element></themed-element></div>`);
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(look(page).color).to.equal(prefersDark ? darkInk : lightInk);
    page.style.setProperty('--samspil-color-scheme', 'dark');
    expect(look(page).color).to.equal(darkInk);
  });

  it('gives way to what a host sets', async () => {
    withSheets('dfds');
    const page = await place<HTMLElement>(
      html`<div class="samspil-theme-dfds"><themed-element></themed-element></div>`,
    );
    page.querySelector('themed-element')?.setAttribute('style', '--samspil-color-ink: rgb(1, 2, 3)');
    expect(look(page).color).to.equal('rgb(1, 2, 3)');
  });

  it('asks for nothing from anywhere', () => {
    for (const name of themeNames) expect(themeSheet(name)).not.to.match(/url\(|@import|@font-face/);
  });
});
