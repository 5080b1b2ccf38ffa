/** The design tokens for whoever shows, checks or exports them; no element needs this, and no first load has it. */
export { type ContrastPair, contrastPairs, decorativeColors, faintPairs } from './contrast.js';
export { type DesignToken, type DesignTokenFile, type DesignTokenGroup, designTokens } from './design-tokens.js';
export { themeSheet } from './theme-sheet.js';
export {
  printColors,
  type Theme,
  type ThemeChanges,
  type ThemeName,
  themeChanges,
  themeNames,
  themes,
} from './themes.js';
export { type TokenName, tokenDescriptions } from './token-descriptions.js';
export * from './tokens.js';
