import { type CSSResultGroup, css } from 'lit';
import { themeStyles } from '../../theme/tokens.styles.js';

const own = css`
  .summary {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_color-danger);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_color-surface);
    scroll-margin-block: 16px;
  }

  .summary.all-mended {
    border-color: var(--_color-preventive);
  }

  h2 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
  }

  ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: start;
    gap: 8px;
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }

  .line {
    min-inline-size: 0;
    color: var(--_color-danger);
  }

  button.line {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    min-block-size: 24px;
  }

  .glyph {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 0.2em;
    fill: none;
    stroke: var(--_color-danger);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mended .glyph {
    stroke: var(--_color-preventive);
  }

  .mended .line {
    color: var(--_color-muted);
  }

  .word {
    color: var(--_color-preventive);
    font-weight: 600;
  }

  @media (hover: hover) {
    button.line:hover {
      text-decoration-thickness: 2px;
    }
  }

  @media (pointer: coarse) {
    li,
    button.line {
      align-items: center;
      min-block-size: 44px;
    }

    .glyph {
      margin-block-start: 0;
    }
  }
`;

export const errorSummaryStyles: CSSResultGroup = [themeStyles, own];
