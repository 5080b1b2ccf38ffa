/**
 * The rules for styles: those in `css` templates of the elements, and the demo portal's own sheet. What is only form is
 * Biome's, or nobody's.
 */

/** Left and right are not the start and the end of a line everywhere, nor is the width always along it. */
const logicalNames = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  top: 'inset-block-start',
  bottom: 'inset-block-end',
  width: 'inline-size',
  'min-width': 'min-inline-size',
  'max-width': 'max-inline-size',
  height: 'block-size',
  'min-height': 'min-block-size',
  'max-height': 'max-block-size',
  'overflow-x': 'overflow-inline or overflow',
  'overflow-y': 'overflow-block or overflow',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};

const sides = { left: 'inline-start', right: 'inline-end', top: 'block-start', bottom: 'block-end' };

/** What stands in for a physical property; undefined where it is none. */
function logicalName(/** @type {string} */ property) {
  const known = Object.entries(logicalNames).find(([name]) => name === property)?.[1];
  if (known !== undefined) return known;
  const match = /^((?:scroll-)?(?:margin|padding)|border)-(left|right|top|bottom)(.*)$/.exec(property);
  const [, box = '', side = '', rest = ''] = match ?? [];
  const logical = Object.entries(sides).find(([name]) => name === side)?.[1];
  return logical === undefined ? undefined : `${box}-${logical}${rest}`;
}

const physical = [
  ...Object.keys(logicalNames),
  /^(scroll-)?(margin|padding)-(left|right|top|bottom)$/,
  /^border-(left|right|top|bottom)(-(width|style|color))?$/,
];

/** Four values of which the right is not the left. */
const lopsided = /^(\S+)\s+(\S+)\s+(\S+)\s+(?!\2$)\S+$/;

/** Corners of which the left ones are not the right ones. */
const lopsidedCorners = [/^(\S+)\s+(?!\1(?:\s|$))[^/]*$/, /^\S+\s+\S+\s+(\S+)\s+(?!\1$)\S+$/];

const physicalValues = {
  'border-radius': lopsidedCorners,
  '/^(scroll-)?(margin|padding)$|^inset$|^border-(width|style|color)$/': [lopsided],
  'text-align': ['left', 'right'],
  'text-align-last': ['left', 'right'],
  float: ['left', 'right'],
  clear: ['left', 'right'],
  'caption-side': ['left', 'right'],
  resize: ['horizontal', 'vertical'],
};

const colorFunctions = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'device-cmyk'];

const useToken = 'Use a token: var(--_color-…) of theme/tokens.ts.';

/** @type {import('stylelint').Config} */
export default {
  ignoreFiles: ['**/*.test.ts', '**/*.test.fixture.ts'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'at-rule-prelude-no-invalid': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-no-unknown': [
      true,
      // What is filled into a template is not known here; the prefixed value is what WebKit knows.
      { ignoreProperties: { '/.+/': [/POSTCSS_LIT/, '-webkit-match-parent'] } },
    ],
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'function-linear-gradient-no-nonstandard-direction': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'media-feature-name-value-no-unknown': true,
    'media-query-no-invalid': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'string-no-newline': true,
    'unit-no-unknown': true,
    'property-disallowed-list': [
      physical,
      {
        message: (/** @type {string} */ property) =>
          `No ${property}, which is another side where one writes from right to left: use ${logicalName(property)}.`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      physicalValues,
      {
        message: (/** @type {string} */ property, /** @type {string} */ value) =>
          `No ${property}: ${value}, which is another side where one writes from right to left: use start, end, -inline or -block.`,
      },
    ],
  },
  overrides: [
    {
      files: ['packages/elements/src/**/*.ts', 'stories/*.ts'],
      customSyntax: 'postcss-lit',
      rules: {
        // In plain style sheets this is Biome's.
        'declaration-no-important': [
          true,
          { message: 'No !important: a host must be able to answer. Where it must be, disable this line and say why.' },
        ],
        'color-no-hex': [true, { message: `No colour here. ${useToken}` }],
        'color-named': ['never', { message: `No colour here. ${useToken}` }],
        'function-disallowed-list': [
          [...colorFunctions, 'light-dark'],
          { message: (/** @type {string} */ name) => `No ${name}() here. ${useToken}` },
        ],
        'declaration-property-unit-disallowed-list': [
          { 'font-size': ['px'], font: ['px'] },
          { message: 'No size of text of its own: use var(--_font-size-…) of theme/tokens.ts, or em.' },
        ],
        'unit-disallowed-list': [
          ['rem', 'rlh', 'rex', 'rch', 'rcap', 'ric'],
          { message: (/** @type {string} */ unit) => `No ${unit}: it is the host page’s. Use px, em or a token.` },
        ],
      },
    },
  ],
};
