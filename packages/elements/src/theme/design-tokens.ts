import { parseHex } from './hex-color.js';
import { type ThemeName, themes } from './themes.js';
import { type TokenName, tokenDescriptions } from './token-descriptions.js';

/** A token as the Design Tokens Format Module 2025.10 writes it. */
export interface DesignToken {
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: { readonly samspil: { readonly cssProperty: `--samspil-${TokenName}` } };
}

/** Tokens of one type. */
export interface DesignTokenGroup {
  readonly $type: string;
  readonly [name: string]: DesignToken | string;
}

/** A whole file. */
export interface DesignTokenFile {
  readonly $schema: string;
  readonly $description: string;
  readonly color: DesignTokenGroup;
  readonly fontFamily: DesignTokenGroup;
  readonly dimension: DesignTokenGroup;
  readonly number: DesignTokenGroup;
  readonly fontWeight: DesignTokenGroup;
  readonly duration: DesignTokenGroup;
  readonly cubicBezier: DesignTokenGroup;
  readonly shadow: DesignTokenGroup;
}

const describedAs: Readonly<Record<ThemeName, string>> = {
  neutral: 'Samspil, neutral (light)',
  dark: 'Samspil, dark',
  dfds: 'Samspil in Det Fælles Designsystem (light)',
};

const px = (value: number) => ({ value, unit: 'px' });

/** Four digits tell all of the 256 steps of a channel apart. */
const rounded = (value: number) => Number(value.toFixed(4));

function colorValue(color: string) {
  const { red, green, blue, alpha } = parseHex(color);
  return {
    colorSpace: 'srgb',
    components: [rounded(red), rounded(green), rounded(blue)],
    alpha: rounded(alpha),
    // The format keeps what a colour covers in `alpha` only.
    hex: color.slice(0, 7),
  };
}

/** One token of the table: its short name within its group, what a host sets, and its value. */
type Row = readonly [name: string, token: TokenName, value: unknown];

function group($type: string, rows: readonly Row[]): DesignTokenGroup {
  const tokens = rows.map(([name, token, $value]): readonly [string, DesignToken] => [
    name,
    {
      $value,
      $description: tokenDescriptions[token],
      $extensions: { samspil: { cssProperty: `--samspil-${token}` } },
    },
  ]);
  return { $type, ...Object.fromEntries(tokens) };
}

/** Object.entries() with the names that the table has. */
function entries<Name extends string, Value>(
  values: Readonly<Record<Name, Value>>,
): readonly (readonly [Name, Value])[] {
  const names: Name[] = [];
  for (const name in values) names.push(name);
  return names.map((name) => [name, values[name]] as const);
}

/**
 * A theme in the W3C community group's Design Tokens Format Module, revision 2025.10 (28 October 2025), for design tools.
 *
 * Every token has its value in this theme, also where it is the same in all: a tool reads one file and is done. What is
 * made of other colours is written as the colour that comes out.
 */
export function designTokens(name: ThemeName): DesignTokenFile {
  const theme = themes[name];
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: `${describedAs[name]}. Design Tokens Format Module 2025.10.`,
    color: group(
      'color',
      entries(theme.colors).map(([color, value]) => [color, `color-${color}`, colorValue(value)] as const),
    ),
    // The format knows no "what is around": without families of its own a theme is shown in the system's.
    fontFamily: group('fontFamily', [['font', 'font', theme.font ?? ['system-ui', 'sans-serif']]]),
    dimension: group('dimension', [
      ...[...entries(theme.dimensions), ...entries(theme.fontSizes)].map(
        ([token, value]) => [token, token, px(value)] as const,
      ),
      ...entries(theme.coarseDimensions).map(
        ([token, value]) => [`${token}-coarse`, `${token}-coarse`, px(value)] as const,
      ),
    ]),
    number: group(
      'number',
      entries(theme.numbers).map(([token, value]) => [token, token, value] as const),
    ),
    fontWeight: group(
      'fontWeight',
      entries(theme.fontWeights).map(([token, value]) => [token, token, value] as const),
    ),
    duration: group(
      'duration',
      entries(theme.durations).map(([token, value]) => [token, token, { value, unit: 'ms' }] as const),
    ),
    cubicBezier: group(
      'cubicBezier',
      entries(theme.easings).map(([token, value]) => [token, token, value] as const),
    ),
    shadow: group(
      'shadow',
      entries(theme.shadows).map(
        ([token, { x, y, blur, spread }]) =>
          [
            token,
            token,
            { color: '{color.shadow}', offsetX: px(x), offsetY: px(y), blur: px(blur), spread: px(spread) },
          ] as const,
      ),
    ),
  };
}
