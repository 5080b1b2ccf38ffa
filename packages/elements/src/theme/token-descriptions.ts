import type {
  ColorName,
  coarseDimensionTokens,
  dimensionTokens,
  durationTokens,
  easingTokens,
  fontSizeTokens,
  fontWeightTokens,
  numberTokens,
  shadowTokens,
} from './tokens.js';

type Coarse<Name extends string> = `${Name}-coarse`;

/** A token as a host names it after `--samspil-`. */
export type TokenName =
  | `color-${ColorName}`
  | keyof typeof dimensionTokens
  | Coarse<keyof typeof coarseDimensionTokens>
  | keyof typeof fontSizeTokens
  | keyof typeof numberTokens
  | keyof typeof fontWeightTokens
  | keyof typeof durationTokens
  | keyof typeof easingTokens
  | keyof typeof shadowTokens
  | 'font';

/** What each token is for, in one line: for the guides and for the export to design tools. */
export const tokenDescriptions: Readonly<Record<TokenName, string>> = {
  'color-canvas': 'The page behind, and quiet grounds within a card.',
  'color-surface': 'Cards, and whatever text stands on.',
  'color-ink': 'Text.',
  'color-muted': 'Secondary text.',
  'color-disabled': 'Text of what cannot be used now.',
  'color-line': 'Hairlines, which carry no meaning of their own.',
  'color-control-line': 'Borders of controls.',
  'color-accent': 'Actions, links and selection.',
  'color-on-accent': 'Text on what is filled with the accent.',
  'color-accent-soft': 'Ground of what is selected.',
  'color-accent-strong': 'A filled action under the pointer.',
  'color-hover': 'Ground of a row or choice under the pointer.',
  'color-focus': 'The outer ring around what has the focus.',
  'color-preventive': 'The preventive level: edge, shape and word.',
  'color-preventive-soft': 'Ground of what is preventive.',
  'color-anticipatory': 'The anticipatory level: edge, shape and word.',
  'color-anticipatory-soft': 'Ground of what is anticipatory.',
  'color-interventive': 'The interventive level: edge, shape and word.',
  'color-interventive-soft': 'Ground of what is interventive.',
  'color-danger': 'Errors, and acts that cannot be taken back.',
  'color-danger-soft': 'Ground of an error message.',
  'color-on-danger': 'Text on what is filled with the colour of danger.',
  'color-today': 'Today, and what is live.',
  'color-shadow': 'Shadow of what floats above the page.',
  'color-scrim': 'What lies over the page behind a dialog.',
  font: 'Family of all text. By default it is the page’s own; no font is ever loaded.',
  'font-size': 'Text; all other sizes of text grow with it.',
  'font-size-small': 'Notes, legends, secondary lines.',
  'font-size-dense': 'Labels where room is scarce: bars, cells, facts.',
  'font-size-subheading': 'Heading of a section within a widget.',
  'font-size-heading': 'Heading of a widget or dialog; a widget has one.',
  'font-size-figure': 'A key figure that stands alone.',
  'line-height': 'Lines of text.',
  'line-height-heading': 'Lines of a heading.',
  'font-weight': 'Text.',
  'font-weight-strong': 'Labels, names, and the text of the filled action.',
  'font-weight-heading': 'Headings.',
  'space-1': 'Between a sign and its word.',
  'space-2': 'Between controls in a row; the grid’s own step.',
  'space-3': 'Between lines that belong together.',
  'space-4': 'Between fields; within a popover.',
  'space-5': 'From the edge of a card to what is in it.',
  'space-6': 'Between sections.',
  'space-8': 'Around what stands alone: an empty state.',
  'radius-small': 'Marks, tags and bars.',
  radius: 'Controls.',
  'radius-card': 'Cards, popovers and dialogs.',
  'radius-pill': 'Chips and badges, round at both ends.',
  'control-height': 'Least height of a button or field.',
  'control-height-coarse': 'The same where a finger points.',
  'control-height-small': 'Least height of a chip, or of a button that is only a sign.',
  'control-height-small-coarse': 'The same where a finger points.',
  'row-height': 'Least height of a row in a list or table.',
  'row-height-coarse': 'The same where a finger points.',
  'target-size': 'Least width and height of anything that can be pressed.',
  'target-size-coarse': 'The same where a finger points.',
  'focus-width': 'Width of the outer focus ring.',
  'focus-offset': 'Width of the inner focus ring, which has the colour of the surface.',
  'duration-fast': 'A change of colour; none where the reader asks for less motion.',
  duration: 'Something that opens or moves; none where the reader asks for less motion.',
  easing: 'How a movement begins and ends.',
  'shadow-popover': 'Elevation of popovers and menus.',
  'shadow-dialog': 'Elevation of dialogs.',
};
