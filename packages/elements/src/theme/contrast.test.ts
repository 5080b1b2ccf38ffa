import { expect } from '@open-wc/testing';
import { contrastPairs, decorativeColors, faintPairs } from './contrast.js';
import { contrastOf } from './hex-color.js';
import { printColors, themeNames, themes } from './themes.js';

describe('The colours', () => {
  for (const name of themeNames) {
    it(`can be told apart wherever they meet in the theme ${name}`, () => {
      expect(faintPairs(themes[name].colors)).to.deep.equal([]);
    });
  }

  it('can be told apart on paper, hairlines included', () => {
    expect(faintPairs(printColors)).to.deep.equal([]);
    expect(contrastOf(printColors.line, printColors.surface)).to.be.at.least(3);
    expect(printColors.ink).to.equal('#000000');
    expect(printColors.canvas).to.equal('#ffffff');
  });

  it('are all in a pair, or named as what carries no meaning', () => {
    const paired = new Set(contrastPairs.flatMap(({ color, ground }) => [color, ground]));
    const forgotten = Object.keys(themes.neutral.colors).filter(
      (color) => ![...paired, ...decorativeColors].some((known) => known === color),
    );
    expect(forgotten).to.deep.equal([]);
  });

  it('are found out where one is too faint, wherever it stands', () => {
    const { colors } = themes.neutral;
    expect(faintPairs({ ...colors, muted: '#8a949e' })).to.include(
      'muted #8a949e on surface #ffffff: 3.08, which should be 4.5',
    );
    expect(faintPairs({ ...colors, 'danger-soft': '#b3261e' })).to.include(
      'danger #b3261e on danger-soft #b3261e: 1.00, which should be 4.5',
    );
    expect(faintPairs({ ...colors, focus: '#c8c8c8' }).length).to.be.greaterThan(5);
    expect(faintPairs({ ...colors, 'control-line': '#b0b0b0' }).length).to.equal(3);
  });

  it('are refused where they are not written as hex', () => {
    expect(() => faintPairs({ ...themes.neutral.colors, ink: 'black' })).to.throw(RangeError);
  });
});
