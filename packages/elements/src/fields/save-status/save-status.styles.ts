import { type CSSResultGroup, css } from 'lit';
import { buttonStyles } from '../../theme/button.styles.js';
import { themeStyles } from '../../theme/tokens.styles.js';

const own = css`
  /* As high as its button, so that nothing below moves when one comes. */
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 36px;
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }

  .line {
    display: flex;
    align-items: start;
    gap: 8px;
    min-inline-size: 0;
  }

  /* The words of an ordinary day lie in one cell, of which one is seen: what stands beside them stays where it is. */
  .words {
    display: grid;
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }

  .words > * {
    grid-area: 1 / 1;
  }

  .reserve {
    visibility: hidden;
    user-select: none;
    white-space: nowrap;
    /* Room in width only: a narrow column must not get a second line of nothing. */
    block-size: 0;
    overflow: hidden;
  }

  .glyph {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 0.14em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .failed {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .conflict {
    color: var(--_color-anticipatory);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    .status {
      min-block-size: 44px;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

export const saveStatusStyles: CSSResultGroup = [themeStyles, buttonStyles, own];
