import { expect } from '@open-wc/testing';
import { type DesignToken, designTokens } from './design-tokens.js';
import { parseHex } from './hex-color.js';
import { themeNames, themes } from './themes.js';
import { tokenDescriptions } from './token-descriptions.js';

/** Every token of a file with the type of its group, by the custom property that a host sets. */
function tokensOf(name: (typeof themeNames)[number]): Map<string, { type: string; token: DesignToken }> {
  const { $schema: _schema, $description: _description, ...groups } = designTokens(name);
  const found = Object.values(groups).flatMap(({ $type, ...tokens }) =>
    Object.values(tokens).flatMap((token) => (typeof token === 'string' ? [] : [{ type: $type, token }])),
  );
  return new Map(found.map((entry) => [entry.token.$extensions.samspil.cssProperty, entry]));
}

describe('The export to design tools', () => {
  for (const name of themeNames) {
    it(`has every token of the table once, with what it is for, in the theme ${name}`, () => {
      const tokens = tokensOf(name);
      expect([...tokens.keys()].sort()).to.deep.equal(
        Object.keys(tokenDescriptions)
          .map((token) => `--samspil-${token}`)
          .sort(),
      );
      for (const [token, description] of Object.entries(tokenDescriptions)) {
        expect(tokens.get(`--samspil-${token}`)?.token.$description).to.equal(description);
      }
    });

    it(`has the values of the table in the theme ${name}`, () => {
      const tokens = tokensOf(name);
      const theme = themes[name];
      const exported = (token: string) => tokens.get(`--samspil-${token}`)?.token.$value;
      for (const [color, value] of Object.entries(theme.colors)) {
        expect(exported(`color-${color}`), color).to.deep.include({
          colorSpace: 'srgb',
          hex: value.slice(0, 7),
          alpha: Number(parseHex(value).alpha.toFixed(4)),
        });
      }
      const inPixels = { ...theme.dimensions, ...theme.fontSizes };
      for (const [token, value] of Object.entries(inPixels)) {
        expect(exported(token), token).to.deep.equal({ value, unit: 'px' });
      }
      for (const [token, value] of Object.entries(theme.coarseDimensions)) {
        expect(exported(`${token}-coarse`), token).to.deep.equal({ value, unit: 'px' });
      }
      for (const [token, value] of Object.entries({ ...theme.numbers, ...theme.fontWeights, ...theme.easings })) {
        expect(exported(token), token).to.deep.equal(value);
      }
      for (const [token, value] of Object.entries(theme.durations)) {
        expect(exported(token), token).to.deep.equal({ value, unit: 'ms' });
      }
      for (const [token, { x, y, blur, spread }] of Object.entries(theme.shadows)) {
        expect(exported(token), token).to.deep.equal({
          color: '{color.shadow}',
          offsetX: { value: x, unit: 'px' },
          offsetY: { value: y, unit: 'px' },
          blur: { value: blur, unit: 'px' },
          spread: { value: spread, unit: 'px' },
        });
      }
    });
  }

  it('writes a colour as the format does, in numbers from 0 to 1', () => {
    expect(tokensOf('neutral').get('--samspil-color-scrim')).to.deep.include({ type: 'color' });
    expect(tokensOf('neutral').get('--samspil-color-scrim')?.token.$value).to.deep.equal({
      colorSpace: 'srgb',
      components: [0.0392, 0.0627, 0.0863],
      alpha: 0.502,
      hex: '#0a1016',
    });
  });

  it('names the families of a preset that has its own', () => {
    expect(tokensOf('dfds').get('--samspil-font')).to.deep.include({ type: 'fontFamily' });
    expect(tokensOf('dfds').get('--samspil-font')?.token.$value).to.deep.equal([
      'IBM Plex Sans',
      'system-ui',
      'sans-serif',
    ]);
  });

  it('uses no name that the format forbids, and no type that it does not know', () => {
    const known = ['color', 'dimension', 'fontFamily', 'fontWeight', 'duration', 'cubicBezier', 'number', 'shadow'];
    const { $schema: _schema, $description: _description, ...groups } = designTokens('neutral');
    for (const { $type, ...tokens } of Object.values(groups)) {
      expect(known).to.include($type);
      for (const token of Object.keys(tokens)) expect(token).to.match(/^[^${}.][^{}.]*$/);
    }
  });
});
