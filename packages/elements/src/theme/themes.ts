import { dfdsChanges } from './dfds.js';
import { mixHex } from './hex-color.js';
import {
  type ColorName,
  coarseDimensionTokens,
  colorTokens,
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

export const themeNames = ['neutral', 'dark', 'dfds'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What a preset sets otherwise than the neutral theme; every value is one of the table's kinds. */
export interface ThemeChanges {
  readonly colorScheme: 'light' | 'dark';
  /** Families in the order of preference, the last one generic; without it, the page's own. */
  readonly font?: readonly string[];
  readonly colors: Readonly<Partial<Record<ColorName, string>>>;
  readonly dimensions?: Readonly<Partial<Record<keyof typeof dimensionTokens, number>>>;
  readonly coarseDimensions?: Readonly<Partial<Record<keyof typeof coarseDimensionTokens, number>>>;
  readonly fontSizes?: Readonly<Partial<Record<keyof typeof fontSizeTokens, number>>>;
  readonly numbers?: Readonly<Partial<Record<keyof typeof numberTokens, number>>>;
  readonly fontWeights?: Readonly<Partial<Record<keyof typeof fontWeightTokens, number>>>;
  readonly shadows?: Readonly<Partial<Record<keyof typeof shadowTokens, ShadowToken>>>;
}

/** The values of all tokens in one theme. */
export interface Theme {
  readonly colorScheme: 'light' | 'dark';
  readonly font: readonly string[] | undefined;
  readonly colors: Readonly<Record<ColorName, string>>;
  readonly dimensions: Readonly<Record<keyof typeof dimensionTokens, number>>;
  readonly coarseDimensions: Readonly<Record<keyof typeof coarseDimensionTokens, number>>;
  readonly fontSizes: Readonly<Record<keyof typeof fontSizeTokens, number>>;
  readonly numbers: Readonly<Record<keyof typeof numberTokens, number>>;
  readonly fontWeights: Readonly<Record<keyof typeof fontWeightTokens, number>>;
  readonly durations: Readonly<Record<keyof typeof durationTokens, number>>;
  readonly easings: Readonly<Record<keyof typeof easingTokens, readonly [number, number, number, number]>>;
  readonly shadows: Readonly<Record<keyof typeof shadowTokens, ShadowToken>>;
}

type BaseColorName = keyof typeof colorTokens;

/** One column of the table of colours. */
function baseColors(column: (token: (typeof colorTokens)[BaseColorName]) => string): Record<BaseColorName, string> {
  // Object.fromEntries() forgets the names that it was given.
  return Object.fromEntries(Object.entries(colorTokens).map(([name, token]) => [name, column(token)])) as Record<
    BaseColorName,
    string
  >;
}

/** The colours of a column with those that are made of them. */
function allColors(base: Readonly<Record<BaseColorName, string>>): Record<ColorName, string> {
  const made = (name: keyof typeof derivedColorTokens) => {
    const [color, percent, ground] = derivedColorTokens[name].mix;
    return mixHex(base[color], percent, base[ground]);
  };
  return {
    ...base,
    'accent-soft': made('accent-soft'),
    'accent-strong': made('accent-strong'),
    hover: made('hover'),
    focus: made('focus'),
    'on-danger': made('on-danger'),
  };
}

const neutralColors = baseColors(({ light }) => light);
const darkColors = baseColors(({ dark }) => dark);

function withChanges({ colorScheme, font, colors, ...changes }: ThemeChanges): Theme {
  return {
    colorScheme,
    font,
    colors: { ...allColors({ ...neutralColors, ...colors }), ...colors },
    dimensions: { ...dimensionTokens, ...changes.dimensions },
    coarseDimensions: { ...coarseDimensionTokens, ...changes.coarseDimensions },
    fontSizes: { ...fontSizeTokens, ...changes.fontSizes },
    numbers: { ...numberTokens, ...changes.numbers },
    fontWeights: { ...fontWeightTokens, ...changes.fontWeights },
    durations: durationTokens,
    easings: easingTokens,
    shadows: { ...shadowTokens, ...changes.shadows },
  };
}

/** The presets, as what they change: this is what their style sheets say. */
export const themeChanges: Readonly<Record<ThemeName, ThemeChanges>> = {
  neutral: { colorScheme: 'light', colors: neutralColors },
  dark: { colorScheme: 'dark', colors: darkColors },
  dfds: dfdsChanges,
};

/** The presets with all their values: for the contrast test, the export, and whoever shows them. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  neutral: withChanges(themeChanges.neutral),
  dark: withChanges(themeChanges.dark),
  dfds: withChanges(themeChanges.dfds),
};

/** What stands on paper, whatever the theme on the screen. */
export const printColors: Readonly<Record<ColorName, string>> = allColors(
  baseColors((token) => ('print' in token ? token.print : token.light)),
);
