import { expect } from '@open-wc/testing';
import { type ColorName, colorTokens } from './tokens.js';

/** Relative luminance of `#rrggbb` (WCAG 2.2, § relative luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['canvas', 'surface'] as const;
const softs = ['preventive-soft', 'anticipatory-soft', 'interventive-soft'] as const;

const textPairs: readonly (readonly [text: ColorName, ground: ColorName])[] = [
  ...(['ink', 'muted', 'accent', 'danger', 'today', 'preventive', 'anticipatory', 'interventive'] as const).flatMap(
    (text) => grounds.map((ground) => [text, ground] as const),
  ),
  ...softs.flatMap((ground) => (['ink', 'muted'] as const).map((text) => [text, ground] as const)),
  ['preventive', 'preventive-soft'],
  ['anticipatory', 'anticipatory-soft'],
  ['interventive', 'interventive-soft'],
  ['on-accent', 'accent'],
  // A label on a filled mark: the today flag, a danger badge.
  ['surface', 'today'],
  ['surface', 'danger'],
];

const linePairs: readonly (readonly [line: ColorName, ground: ColorName])[] = [
  ['control-line', 'canvas'],
  ['control-line', 'surface'],
  // Both rings of the focus: the outer on what is around, the two on one another.
  ['accent', 'canvas'],
  ['accent', 'surface'],
  ...softs.map((ground) => ['accent', ground] as const),
];

describe('The colour tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [text, ground] of textPairs) {
      it(`let text in ${text} be read on ${ground} in the ${theme} theme`, () => {
        expect(contrast(colorTokens[text][theme], colorTokens[ground][theme])).to.be.at.least(4.5);
      });
    }
    for (const [line, ground] of linePairs) {
      it(`let a line in ${line} be seen on ${ground} in the ${theme} theme`, () => {
        expect(contrast(colorTokens[line][theme], colorTokens[ground][theme])).to.be.at.least(3);
      });
    }
  }
});
