import { css } from 'lit';

/** Shapes of the levels and signs of the states. */
export const glyphStyles = css`
  .glyph {
    flex: none;
    display: inline-block;
    fill: currentColor;
  }

  .level-glyph {
    color: var(--_color-muted);
  }

  .level-glyph[data-level='preventive'] {
    color: var(--_color-preventive);
  }

  .level-glyph[data-level='anticipatory'] {
    color: var(--_color-anticipatory);
  }

  .level-glyph[data-level='interventive'] {
    color: var(--_color-interventive);
  }

  .hollow,
  .sign,
  .arrow {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .warning {
    color: var(--_color-danger);
    stroke-width: 1.3;
  }

  .arrow:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .glyph {
      forced-color-adjust: auto;
    }
  }
`;
