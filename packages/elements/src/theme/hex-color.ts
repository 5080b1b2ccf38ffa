/** Red, green and blue from 0 to 1, and how much the colour covers. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * Reads `#rrggbb` or `#rrggbbaa`.
 *
 * @throws RangeError for anything else: a table with another notation in it could not be checked
 */
export function parseHex(color: string): Rgb {
  if (!/^#(?:[\da-f]{2}){3,4}$/.test(color)) throw new RangeError(`${color} is no #rrggbb or #rrggbbaa`);
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return { red: channel(1), green: channel(3), blue: channel(5), alpha: color.length === 9 ? channel(7) : 1 };
}

/** What `color-mix(in srgb, color percent%, ground)` gives for two opaque colours, rounded as a screen does. */
export function mixHex(color: string, percent: number, ground: string): string {
  const [one, other] = [parseHex(color), parseHex(ground)];
  const channel = (name: 'red' | 'green' | 'blue') => {
    const value = (one[name] * percent + other[name] * (100 - percent)) / 100;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel('red')}${channel('green')}${channel('blue')}`;
}

/** Relative luminance of an opaque colour (WCAG 2.2, § relative luminance). */
function luminance(color: string): number {
  const { red, green, blue } = parseHex(color);
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1, the same, to 21, black on white (WCAG 2.2, § contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
