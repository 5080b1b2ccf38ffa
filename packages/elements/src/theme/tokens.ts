/** A colour in both themes. */
export interface ColorToken {
  readonly light: string;
  readonly dark: string;
  /** What stands in for it where the reader's system sets the colours. */
  readonly forced: string;
}

/**
 * The colours: `ink` is set by a host as `--samspil-color-ink` and used in our styles as `--_color-ink`. Hex only, because
 * the contrast test reads them.
 */
export const colorTokens = {
  /** The page behind. */
  canvas: { light: '#f5f4f0', dark: '#14181c', forced: 'Canvas' },
  /** Cards, and whatever text stands on. */
  surface: { light: '#ffffff', dark: '#1c2227', forced: 'Canvas' },
  ink: { light: '#1c2530', dark: '#eef1f3', forced: 'CanvasText' },
  /** Secondary text. */
  muted: { light: '#56616d', dark: '#a9b3bd', forced: 'CanvasText' },
  /** Hairlines, which carry no meaning of their own. */
  line: { light: '#dcd8cf', dark: '#343c44', forced: 'GrayText' },
  /** Borders of controls. */
  'control-line': { light: '#8f897c', dark: '#7c8792', forced: 'ButtonBorder' },
  /** Actions and selection. */
  accent: { light: '#0b5a6b', dark: '#6cc3d6', forced: 'Highlight' },
  /** Text on what is filled with the accent. */
  'on-accent': { light: '#ffffff', dark: '#14181c', forced: 'HighlightText' },
  preventive: { light: '#28744f', dark: '#6cc79a', forced: 'CanvasText' },
  'preventive-soft': { light: '#e1f1e8', dark: '#1d3a2d', forced: 'Canvas' },
  anticipatory: { light: '#9a5b00', dark: '#e8b15c', forced: 'CanvasText' },
  'anticipatory-soft': { light: '#fbeeda', dark: '#3d2f17', forced: 'Canvas' },
  interventive: { light: '#9b2f5d', dark: '#e88bb0', forced: 'CanvasText' },
  'interventive-soft': { light: '#f8e4ec', dark: '#40212f', forced: 'Canvas' },
  danger: { light: '#b3261e', dark: '#f2a29d', forced: 'CanvasText' },
  /** Today, and what is live. */
  today: { light: '#2d5bb5', dark: '#8fb2f2', forced: 'LinkText' },
} as const satisfies Readonly<Record<string, ColorToken>>;

export type ColorName = keyof typeof colorTokens;

/** What is not a colour: set as `--samspil-radius`, used as `--_radius`. */
export const plainTokens = {
  'font-size': '14px',
  /** Controls. */
  radius: '8px',
  'radius-card': '12px',
} as const satisfies Readonly<Record<string, string>>;
