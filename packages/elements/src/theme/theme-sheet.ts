import { type ThemeChanges, type ThemeName, themeChanges } from './themes.js';
import { colorTokens, type ShadowToken } from './tokens.js';

type Declaration = readonly [property: string, value: string];

/** Where a preset is asked for: on the provider, a widget, or anything around them. */
const places = (name: string) => `.samspil-theme-${name}, [data-samspil-theme='${name}']`;

const shadow = ({ x, y, blur, spread }: ShadowToken) =>
  `${x}px ${y}px ${blur}px ${spread}px var(--samspil-color-shadow)`;

const family = (name: string) => (name.includes(' ') ? `'${name}'` : name);

function declarationsOf({ colorScheme, font, colors, ...changes }: ThemeChanges): readonly Declaration[] {
  const all = <Value>(
    values: Readonly<Record<string, Value>> | undefined,
    text: (value: Value) => string,
  ): readonly Declaration[] =>
    Object.entries(values ?? {}).map(([name, value]) => [`--samspil-${name}`, text(value)] as const);
  const pixels = (value: number) => `${value}px`;
  return [
    ['--samspil-color-scheme', colorScheme],
    ...Object.entries(colors).map(([name, color]) => [`--samspil-color-${name}`, color] as const),
    ...(font === undefined ? [] : [['--samspil-font', font.map(family).join(', ')] as const]),
    ...all(changes.dimensions, pixels),
    ...all(changes.coarseDimensions, pixels).map(([name, value]) => [`${name}-coarse`, value] as const),
    ...all(changes.fontSizes, pixels),
    ...all(changes.numbers, String),
    ...all(changes.fontWeights, String),
    ...all(changes.shadows, shadow),
  ];
}

function rule(selector: string, declarations: readonly Declaration[]): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

/** The neutral theme as light or dark as the reader's system. */
const auto = rule(places('auto'), [
  ['--samspil-color-scheme', 'light dark'],
  ...Object.entries(colorTokens).map(
    ([name, { light, dark }]) => [`--samspil-color-${name}`, `light-dark(${light}, ${dark})`] as const,
  ),
]);

/**
 * Within a place of this preset, a widget that asks for light, dark or auto gets our own colours back, of which it knows
 * the right ones. `:where()` lets any other rule go before, such as that of a second preset.
 */
function wayBack(name: ThemeName): string {
  const declarations = declarationsOf(themeChanges[name]).filter(([property]) => property !== '--samspil-color-scheme');
  const others = ['light', 'dark', 'auto'].filter((other) => other !== name);
  return rule(
    `:where(${places(name)}) :where(${others.map((other) => `[data-samspil-theme='${other}']`).join(', ')})`,
    declarations.map(([property]) => [property, 'initial'] as const),
  );
}

const headings: Readonly<Record<ThemeName, string>> = {
  neutral: 'Samspil, neutral: light; with data-samspil-theme="auto" as light or dark as the reader’s system.',
  dark: 'Samspil, dark.',
  dfds: 'Samspil in the look of Det Fælles Designsystem (values of dkfds 11.2.0). Light, as that is; loads no font.',
};

/** The style sheet of a preset. It changes nothing until a page says where: not even its own import does. */
export function themeSheet(name: ThemeName): string {
  const selector = name === 'neutral' ? `${places('neutral')}, [data-samspil-theme='light']` : places(name);
  return [
    `/* ${headings[name]} */\n`,
    rule(selector, declarationsOf(themeChanges[name])),
    ...(name === 'neutral' ? [auto] : []),
    wayBack(name),
  ].join('\n');
}
