import { type CSSResult, css, unsafeCSS } from 'lit';
import {
  type ColorToken,
  coarseDimensionTokens,
  colorTokens,
  type DerivedColorToken,
  derivedColorTokens,
  dimensionTokens,
  durationTokens,
  easingTokens,
  fontSizeTokens,
  fontWeightTokens,
  numberTokens,
  type ShadowToken,
  shadowTokens,
} from './tokens.js';

/** The tokens of one kind as declarations of their private names; the values are our own constants, so this is safe. */
function declarations<Token>(tokens: Readonly<Record<string, Token>>, value: (token: Token, name: string) => string) {
  return unsafeCSS(
    Object.entries(tokens)
      .map(([name, token]) => `--_${name}: ${value(token, name)};`)
      .join('\n'),
  );
}

/** As above, but the host's value where it has set one. */
function themed<Token>(tokens: Readonly<Record<string, Token>>, value: (token: Token) => string): CSSResult {
  return declarations(tokens, (token, name) => `var(--samspil-${name}, ${value(token)})`);
}

const byColorName = <Token>(tokens: Readonly<Record<string, Token>>) =>
  Object.fromEntries(Object.entries(tokens).map(([name, token]) => [`color-${name}`, token]));

const baseColors: Readonly<Record<string, ColorToken>> = byColorName(colorTokens);
const derivedColors: Readonly<Record<string, DerivedColorToken>> = byColorName(derivedColorTokens);

const mixed = ({ mix: [color, percent, ground] }: DerivedColorToken) =>
  percent === 100
    ? `var(--_color-${color})`
    : `color-mix(in srgb, var(--_color-${color}) ${percent}%, var(--_color-${ground}))`;

const pixels = (value: number) => `${value}px`;
const shadow = ({ x, y, blur, spread }: ShadowToken) => `${x}px ${y}px ${blur}px ${spread}px var(--_color-shadow)`;

/**
 * The theme of every element: include it first in `static styles` and use the private names, `var(--_color-ink)`. Its reasons
 * stand here, in its order, because what stands among the rules travels to every page.
 *
 * - A widget is as dark as its place: it follows the page's own color-scheme, which follows the reader's wish where the page
 *   says "light dark". A page that knows only light gets no dark card in its middle.
 * - What a page says of its own text would be inherited, and distort ours: everything begins anew but the family. The
 *   shorthand resets what has no line here, such as features and kerning. Nothing is !important, so that a reader's own style
 *   sheet, which spaces the text of every element on the page, spaces ours too (WCAG 2.2, 1.4.12). visibility,
 *   pointer-events, direction and writing-mode stay the page's: it hides, blocks and turns us on purpose.
 * - A page's rule for everything, "* { … }", means the host element too and wins over :host; what it sets there would be
 *   inherited. So what is at the top of the widget (`:host > *`) sets anew how large and dark text is, and how it reads.
 *   Letters and words keep the distance that they are given: a reader's own style sheet sets it by such a rule, and is to
 *   reach us (WCAG 2.2, 1.4.12).
 * - box-sizing is not that of ::before and ::after: for each element the browser would find the style of both, though hardly
 *   any has them.
 * - The browser gives controls a type of their own. One by one, they are found by their names, and not tried on everything.
 * - What the reader's system asks for (reduced motion, forced colours) stands above every theme, the host's included; and so
 *   does paper.
 * - `.filled`: what is filled with a colour that means something. Left to the browser, its label would get a ground of its own.
 * - Printers leave grounds out. Here they are the meaning: the tint of a level, and whatever asks for it (`.printed-exactly`).
 */
export const themeStyles = css`
  :host {
    color-scheme: var(--samspil-color-scheme, inherit);

    ${themed(baseColors, ({ light }) => light)}
    ${themed(derivedColors, mixed)}
    ${themed(dimensionTokens, pixels)}
    ${themed(fontSizeTokens, (size) => `calc(var(--_font-size) * ${size} / ${dimensionTokens['font-size']})`)}
    ${themed<number>(numberTokens, String)}
    ${themed<number>(fontWeightTokens, String)}
    ${themed(durationTokens, (duration) => `${duration}ms`)}
    ${themed(easingTokens, (points) => `cubic-bezier(${points.join(', ')})`)}
    ${themed(shadowTokens, shadow)}

    display: block;
    color: var(--_color-ink);

    font: 400 1em sans-serif;
    font-family: var(--samspil-font, inherit);
    font-size: var(--_font-size);
    font-weight: var(--_font-weight);
    line-height: var(--_line-height);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    overflow-wrap: normal;
    line-break: auto;
    hyphens: manual;
    white-space: normal;
    tab-size: 8;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-emphasis: none;
    text-rendering: auto;
    text-underline-offset: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    list-style: disc outside;
    quotes: auto;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    empty-cells: show;
    cursor: auto;
    caret-color: auto;
    accent-color: var(--_color-accent);
    scrollbar-color: auto;
    fill: currentcolor;
    stroke: none;
    forced-color-adjust: auto;
  }

  :host > * {
    font-family: var(--samspil-font, inherit);
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: var(--_font-weight);
    line-height: var(--_line-height);
    color: var(--_color-ink);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  @supports (color: light-dark(white, black)) {
    :host {
      ${themed(baseColors, ({ light, dark }) => `light-dark(${light}, ${dark})`)}
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

  * {
    box-sizing: border-box;
  }

  :where(button),
  :where(input),
  :where(select),
  :where(textarea) {
    font: inherit;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_color-surface);
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

  @media (pointer: coarse) {
    :host {
      ${declarations(coarseDimensionTokens, (value, name) => `var(--samspil-${name}-coarse, ${value}px)`)}
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      ${declarations(durationTokens, () => '0ms')}
    }
  }

  @media (forced-colors: active) {
    :host {
      ${declarations(baseColors, ({ forced }) => forced)}
      ${declarations(derivedColors, ({ forced }) => forced)}
      ${declarations(shadowTokens, () => 'none')}
    }

    .filled {
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      ${declarations(baseColors, ({ light, print = light }) => print)}
      ${declarations(derivedColors, mixed)}
      ${declarations(shadowTokens, () => 'none')}
    }

    [data-level],
    .printed-exactly {
      print-color-adjust: exact;
    }
  }
`;
