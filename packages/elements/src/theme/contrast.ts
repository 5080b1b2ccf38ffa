import { contrastOf } from './hex-color.js';
import type { ColorName } from './tokens.js';

/** Two colours that meet on the screen, and how far apart they must be (WCAG 2.2: 1.4.3 for text, 1.4.11 for the rest). */
export interface ContrastPair {
  readonly color: ColorName;
  readonly ground: ColorName;
  readonly atLeast: 4.5 | 3;
}

const grounds = ['canvas', 'surface', 'hover'] as const;
const levels = ['preventive', 'anticipatory', 'interventive'] as const;
const statuses = ['danger'] as const;

/** Each has a soft ground of its own. */
const tinted = ['accent', ...levels, ...statuses] as const;
const soft = <Name extends string>(name: Name) => `${name}-soft` as const;

const everyGround = [...grounds, ...tinted.map(soft)];

const text = (color: ColorName, ground: ColorName): ContrastPair => ({ color, ground, atLeast: 4.5 });
const line = (color: ColorName, ground: ColorName): ContrastPair => ({ color, ground, atLeast: 3 });

/** Every pair that our styles may bring about. A style that needs another one adds it here first. */
export const contrastPairs: readonly ContrastPair[] = [
  ...everyGround.flatMap((ground) => [text('ink', ground), text('muted', ground)]),
  // An error is said wherever the field or row stands that it is about.
  ...[...grounds, ...[...levels, 'accent' as const].map(soft)].map((ground) => text('danger', ground)),
  ...[...tinted, 'today' as const].flatMap((color) => grounds.map((ground) => text(color, ground))),
  ...tinted.map((color) => text(color, soft(color))),
  // Labels on what is filled: an action, a badge, the today flag, a part of a chart.
  text('on-accent', 'accent'),
  text('on-accent', 'accent-strong'),
  text('on-danger', 'danger'),
  ...[...levels, ...statuses, 'today' as const].map((ground) => text('surface', ground)),
  ...grounds.map((ground) => line('control-line', ground)),
  // Both rings of the focus: the outer on what is around, the two on one another, which is the pair with the surface.
  ...everyGround.map((ground) => line('focus', ground)),
];

/** Colours of which nothing is asked: they carry no meaning, or say that something cannot be used (1.4.3, exceptions). */
export const decorativeColors: readonly ColorName[] = ['line', 'disabled', 'shadow', 'scrim'];

/** Every pair that is too faint, in words; none where the colours are good. */
export function faintPairs(colors: Readonly<Record<ColorName, string>>): readonly string[] {
  return contrastPairs.flatMap(({ color, ground, atLeast }) => {
    const contrast = contrastOf(colors[color], colors[ground]);
    if (contrast >= atLeast) return [];
    return [
      `${color} ${colors[color]} on ${ground} ${colors[ground]}: ${contrast.toFixed(2)}, which should be ${atLeast}`,
    ];
  });
}
