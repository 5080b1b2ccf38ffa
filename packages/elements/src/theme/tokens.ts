/**
 * The values of every design token, as the neutral theme has them; `themes.ts` holds what the presets change, and
 * `token-descriptions.ts` what each is for. Those two are kept out of this file because this one is in the first load of
 * every page.
 *
 * A host sets `--samspil-color-ink` or `--samspil-radius`; our styles use `--_color-ink` and `--_radius`.
 */

/** A colour in both themes: hex only, because the contrast test and the export read it. */
export interface ColorToken {
  readonly light: string;
  readonly dark: string;
  /** What stands in for it where the reader's system sets the colours. */
  readonly forced: string;
  /** On paper, where that is not the light colour. */
  readonly print?: string;
}

export const colorTokens = {
  canvas: { light: '#f5f4f0', dark: '#14181c', forced: 'Canvas', print: '#ffffff' },
  surface: { light: '#ffffff', dark: '#1c2227', forced: 'Canvas' },
  ink: { light: '#1c2530', dark: '#eef1f3', forced: 'CanvasText', print: '#000000' },
  muted: { light: '#56616d', dark: '#a9b3bd', forced: 'CanvasText', print: '#3a434c' },
  disabled: { light: '#767d85', dark: '#7f8993', forced: 'GrayText' },
  // A printer loses a hairline as light as the one on the screen.
  line: { light: '#dcd8cf', dark: '#343c44', forced: 'GrayText', print: '#949494' },
  'control-line': { light: '#8f897c', dark: '#7c8792', forced: 'ButtonBorder', print: '#595959' },
  accent: { light: '#0b5a6b', dark: '#6cc3d6', forced: 'Highlight' },
  'on-accent': { light: '#ffffff', dark: '#14181c', forced: 'HighlightText' },
  preventive: { light: '#28744f', dark: '#6cc79a', forced: 'CanvasText' },
  'preventive-soft': { light: '#e1f1e8', dark: '#1d3a2d', forced: 'Canvas' },
  anticipatory: { light: '#9a5b00', dark: '#e8b15c', forced: 'CanvasText' },
  'anticipatory-soft': { light: '#fbeeda', dark: '#3d2f17', forced: 'Canvas' },
  interventive: { light: '#9b2f5d', dark: '#e88bb0', forced: 'CanvasText' },
  'interventive-soft': { light: '#f8e4ec', dark: '#40212f', forced: 'Canvas' },
  danger: { light: '#b3261e', dark: '#f2a29d', forced: 'CanvasText' },
  'danger-soft': { light: '#fbe9e7', dark: '#42211f', forced: 'Canvas' },
  today: { light: '#2d5bb5', dark: '#8fb2f2', forced: 'LinkText' },
  // The two that let something through: the last two digits are how much they cover.
  shadow: { light: '#1018202e', dark: '#00000099', forced: 'transparent', print: '#00000000' },
  scrim: { light: '#0a101680', dark: '#000000a3', forced: '#00000099', print: '#00000000' },
} as const satisfies Readonly<Record<string, ColorToken>>;

/** A colour that is made of two others, so that it changes with them where a host sets only those. */
export interface DerivedColorToken {
  /** So many per cent of the first in the second. */
  readonly mix: readonly [color: keyof typeof colorTokens, percent: number, ground: keyof typeof colorTokens];
  readonly forced: string;
}

export const derivedColorTokens = {
  'accent-soft': { mix: ['accent', 12, 'surface'], forced: 'Canvas' },
  'accent-strong': { mix: ['accent', 82, 'ink'], forced: 'Highlight' },
  hover: { mix: ['canvas', 60, 'surface'], forced: 'Canvas' },
  focus: { mix: ['accent', 100, 'surface'], forced: 'Highlight' },
  'on-danger': { mix: ['surface', 100, 'danger'], forced: 'Canvas' },
} as const satisfies Readonly<Record<string, DerivedColorToken>>;

export type ColorName = keyof typeof colorTokens | keyof typeof derivedColorTokens;

/** In px: a page that sets its root's font size to 62.5 %, or to 20 px, must not shrink or swell a widget. */
export const dimensionTokens = {
  'font-size': 14,
  'space-1': 4,
  'space-2': 8,
  'space-3': 12,
  'space-4': 16,
  'space-5': 20,
  'space-6': 24,
  'space-8': 32,
  'radius-small': 4,
  radius: 8,
  'radius-card': 12,
  'radius-pill': 999,
  'control-height': 36,
  'control-height-small': 32,
  'row-height': 36,
  'target-size': 24,
  'focus-width': 2,
  'focus-offset': 2,
} as const satisfies Readonly<Record<string, number>>;

/** What the dimensions of the same name are where a finger points, set as `--samspil-control-height-coarse`; in px. */
export const coarseDimensionTokens = {
  'control-height': 44,
  'control-height-small': 44,
  'row-height': 44,
  'target-size': 44,
} as const satisfies Partial<Record<keyof typeof dimensionTokens, number>>;

/** The other sizes of text, in px where `font-size` is what it is above: they grow with it. */
export const fontSizeTokens = {
  'font-size-small': 12,
  'font-size-dense': 13,
  'font-size-subheading': 16,
  'font-size-heading': 18,
  'font-size-figure': 24,
} as const satisfies Readonly<Record<`font-size-${string}`, number>>;

export const numberTokens = {
  'line-height': 1.45,
  'line-height-heading': 1.3,
} as const satisfies Readonly<Record<string, number>>;

export const fontWeightTokens = {
  'font-weight': 400,
  'font-weight-strong': 600,
  'font-weight-heading': 700,
} as const satisfies Readonly<Record<string, number>>;

/** In ms; none where the reader's system asks for less motion. */
export const durationTokens = {
  'duration-fast': 120,
  duration: 200,
} as const satisfies Readonly<Record<string, number>>;

/** The two control points of a cubic Bézier curve. */
export const easingTokens = {
  easing: [0.2, 0, 0, 1],
} as const satisfies Readonly<Record<string, readonly [x1: number, y1: number, x2: number, y2: number]>>;

/** Offsets, blur and spread in px; the colour is the token `shadow`. */
export interface ShadowToken {
  readonly x: number;
  readonly y: number;
  readonly blur: number;
  readonly spread: number;
}

export const shadowTokens = {
  'shadow-popover': { x: 0, y: 8, blur: 28, spread: 0 },
  'shadow-dialog': { x: 0, y: 16, blur: 48, spread: 0 },
} as const satisfies Readonly<Record<string, ShadowToken>>;
