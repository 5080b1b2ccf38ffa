import { type CSSResult, css, unsafeCSS } from 'lit';
import { type ColorToken, colorTokens, plainTokens } from './tokens.js';

/** Every colour as a declaration of its private name; the values are our own constants, so that `unsafeCSS` is safe. */
function colorDeclarations(value: (name: string, token: ColorToken) => string): CSSResult {
  return unsafeCSS(
    Object.entries(colorTokens)
      .map(([name, token]) => `--_color-${name}: ${value(name, token)};`)
      .join('\n'),
  );
}

const plainDeclarations = unsafeCSS(
  Object.entries(plainTokens)
    .map(([name, value]) => `--_${name}: var(--samspil-${name}, ${value});`)
    .join('\n'),
);

/** The theme of every element: include it first in `static styles` and use the private names, `var(--_color-ink)`. */
export const themeStyles = css`
  :host {
    /*
     * A widget is as dark as its place: it follows the page's own color-scheme, which follows the reader's wish where the
     * page says "light dark". A page that knows only light gets no dark card in its middle.
     */
    color-scheme: var(--samspil-color-scheme, inherit);

    ${plainDeclarations}
    ${colorDeclarations((name, { light }) => `var(--samspil-color-${name}, ${light})`)}

    display: block;
    font-family: var(--samspil-font, inherit);
    font-size: var(--_font-size);
    line-height: 1.45;
    color: var(--_color-ink);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @supports (color: light-dark(white, black)) {
    :host {
      ${colorDeclarations((name, { light, dark }) => `var(--samspil-color-${name}, light-dark(${light}, ${dark}))`)}
    }
  }

  :host([hidden]) {
    display: none;
  }

  :host([data-samspil-theme='light']) {
    --samspil-color-scheme: light;
  }
  :host([data-samspil-theme='dark']) {
    --samspil-color-scheme: dark;
  }
  :host([data-samspil-theme='auto']) {
    --samspil-color-scheme: light dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-surface);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  /* What the reader's system asks for stands above every theme, the host's included. */
  @media (forced-colors: active) {
    :host {
      ${colorDeclarations((_name, { forced }) => forced)}
    }
  }
`;
