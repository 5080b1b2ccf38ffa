import {
  type Theme,
  type ThemeName,
  type TokenName,
  themeNames,
  themes,
  tokenDescriptions,
} from '@samspil/elements/theme';

/** A design token as designers and controls want it: what a host sets, what it is for, and its value in every theme. */
export interface TokenRow {
  readonly property: `--samspil-${string}`;
  readonly isColor: boolean;
  readonly description: string;
  readonly values: Readonly<Record<ThemeName, string>>;
}

function valuesOf(theme: Theme): ReadonlyMap<string, string> {
  const rows = <Value>(values: Readonly<Record<string, Value>>, text: (value: Value) => string, suffix = '') =>
    Object.entries(values).map(([name, value]): [string, string] => [`${name}${suffix}`, text(value)]);
  const pixels = (value: number) => `${value}px`;
  return new Map([
    ['font', theme.font?.join(', ') ?? 'inherit'],
    ...Object.entries(theme.colors).map(([name, color]): [string, string] => [`color-${name}`, color]),
    ...rows({ ...theme.dimensions, ...theme.fontSizes }, pixels),
    ...rows(theme.coarseDimensions, pixels, '-coarse'),
    ...rows({ ...theme.numbers, ...theme.fontWeights }, String),
    ...rows(theme.durations, (value) => `${value}ms`),
    ...rows(theme.easings, (points) => `cubic-bezier(${points.join(', ')})`),
    ...rows(theme.shadows, ({ x, y, blur, spread }) => [x, y, blur, spread].map(pixels).join(' ')),
  ]);
}

const byTheme = { neutral: valuesOf(themes.neutral), dark: valuesOf(themes.dark), dfds: valuesOf(themes.dfds) };

function rowOf(token: TokenName): TokenRow {
  const valueIn = (theme: ThemeName) => byTheme[theme].get(token) ?? '';
  return {
    property: `--samspil-${token}`,
    isColor: token.startsWith('color-'),
    description: tokenDescriptions[token],
    values: { neutral: valueIn('neutral'), dark: valueIn('dark'), dfds: valueIn('dfds') },
  };
}

/** Every token of the table, in its order. */
// Object.keys() forgets the names that the table has.
export const tokenRows: readonly TokenRow[] = (Object.keys(tokenDescriptions) as TokenName[]).map(rowOf);

export { themeNames };
