import type { ThemeChanges } from './themes.js';

/**
 * Det Fælles Designsystem, the design system of borger.dk and virk.dk, as the npm package `dkfds` 11.2.0 publishes it
 * (MIT; © Danish Business Authority & Danish Agency for Digitisation). Its values only, read from the files below
 * `src/stylesheets/`; behind each stands the name that it has there.
 *
 * - Colours: `values/colors/_fds-colors.scss`; which of them is for what: `variables/_theme-colors.scss` and
 *   `variables/_components.scss`. Where the one for our purpose is too faint for our pairs (`contrast.ts`), the nearest
 *   that is not.
 * - Type: `values/font/_font-size.scss`, `values/font/_font-weight.scss`, `variables/_typography.scss`. Its rem is 10 px.
 * - Radii, shadows, focus, heights: `values/_border-radius.scss`, `values/_shadow.scss`, `variables/_focus.scss`,
 *   `components/_buttons.scss`. Its spacing has our grid of 8 px.
 *
 * It has no dark mode: the preset is light wherever it stands, rather than dark in colours that nobody published.
 */
export const dfdsChanges: ThemeChanges = {
  colorScheme: 'light',
  // `$typography-font-family`. Never loaded by us: a solution that follows the system has it already.
  font: ['IBM Plex Sans', 'system-ui', 'sans-serif'],
  colors: {
    canvas: '#f5f5f5', // gray-100
    surface: '#ffffff', // white
    ink: '#1a1a1a', // ink: black
    muted: '#454545', // gray-600, the text of cards; ink-light, gray-500, is too faint on soft grounds
    disabled: '#707070', // gray-500, $input-disabled-text-color
    line: '#bfbfbf', // gray-300, the border `low-contrast`
    'control-line': '#8e8e8e', // gray-400, the border `high-contrast`
    // link: blue-800. `primary` is a grey that every portal replaces: virk.dk has #0059b3, borger.dk #44831e.
    accent: '#004d99',
    'on-accent': '#ffffff', // white, as on the primary button
    focus: '#454545', // gray-600, $theme-focus-color
    preventive: '#006d2c', // data-green-800; success, green-700, is too faint on its ground
    'preventive-soft': '#ddf7ce', // green-100
    anticipatory: '#a63603', // data-orange-800; warning, orange-700, is a ground and no text
    'anticipatory-soft': '#fee6ce', // data-orange-200
    interventive: '#ae017e', // data-pink-violet-700
    'interventive-soft': '#fde0dd', // data-pink-violet-200
    danger: '#cc0000', // error: red-700
    'danger-soft': '#ffe0e0', // error-light: red-100
    today: '#2171b5', // data-blue-700; blue-700 is too faint for text
    shadow: '#00000033', // shadow: black-transparent-300
    scrim: '#00000066', // $modal-overlay-background-color: black-transparent-500
  },
  dimensions: {
    'font-size': 16, // sm, $typography-body-text-font-size
    radius: 3, // medium
    'radius-card': 3, // medium, as cards and modals have it
    'radius-small': 2, // small
    'control-height': 40, // units(7), the least height of a button
    'focus-width': 3, // $theme-focus-width
    'focus-offset': 1, // $theme-focus-offset
  },
  fontSizes: {
    'font-size-small': 14, // xs, $typography-small-text-font-size
    'font-size-dense': 14, // xs, its smallest size of running text
    'font-size-subheading': 18, // md, h4 where it is narrow
    'font-size-heading': 22, // 2xl, h3 where it is narrow
    'font-size-figure': 32, // 5xl, h2
  },
  numbers: {
    'line-height': 1.5, // units(5) to sm
    'line-height-heading': 1.4, // $typography-h4-line-height
  },
  fontWeights: {
    'font-weight': 400, // normal
    'font-weight-strong': 600, // semibold
    'font-weight-heading': 600, // semibold, as h2 to h5
  },
  shadows: {
    'shadow-popover': { x: 0, y: 4, blur: 12, spread: 0 }, // light
    'shadow-dialog': { x: 0, y: 8, blur: 24, spread: 0 }, // heavy
  },
};
