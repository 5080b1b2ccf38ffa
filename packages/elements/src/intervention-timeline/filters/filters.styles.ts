import { css } from 'lit';

/** The popover with filters, the chips of what is chosen, and the badges. */
export const filtersStyles = css`
  .chips {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_color-control-line);
    border-radius: 999px;
    background: var(--_color-surface);
    color: var(--_color-ink);
    font: inherit;
    cursor: pointer;
  }

  .chip b {
    font-weight: 700;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: color-mix(in srgb, var(--_color-accent) 12%, var(--_color-surface));
    box-shadow: inset 0 0 0 1px var(--_color-accent);
  }

  @media (hover: hover) {
    .chip:hover {
      border-color: var(--_color-accent);
    }
  }

  .filters-panel {
    inline-size: min(560px, calc(100vw - 16px));
    padding-block-end: 0;
  }

  .filters-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 8px;
  }

  .filters-panel .close {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-muted);
    cursor: pointer;
  }

  .filter-text {
    margin-block-end: 10px;
  }

  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 12px 24px;
    align-items: start;
    margin-block: 12px;
  }

  .facet {
    display: grid;
    min-inline-size: 0;
    max-block-size: 240px;
    overflow: auto;
    border: 0;
  }

  .facet legend {
    padding: 0;
    font-weight: 600;
  }

  .filter-option {
    justify-self: stretch;
    min-inline-size: 0;
  }

  .filter-option > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .filter-option input {
    flex: none;
  }

  .filter-option b {
    margin-inline-start: auto;
    padding-inline-end: 4px;
    color: var(--_color-muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .filter-hint {
    padding-inline-start: 26px;
    color: var(--_color-muted);
    font-size: 0.86em;
  }

  .filters-actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 8px 16px;
    background: var(--_color-surface);
    box-shadow: 0 -6px 6px var(--_color-surface);
  }

  .chosen {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .chosen-chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 10px;
    border: 1px solid var(--_color-accent);
    border-radius: 999px;
    background: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
    color: var(--_color-ink);
    font: inherit;
    font-size: 0.93em;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .clear-all {
    min-block-size: 28px;
    padding: 2px 6px;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    font-size: 0.93em;
    text-decoration: underline;
    cursor: pointer;
  }

  /* The number is drawn: the name of the bar says what it stands for, and would not begin with what is written on it. */
  .badge::before {
    content: attr(data-count);
  }

  .badge {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 16px;
    block-size: 16px;
    padding-inline: 4px;
    border: 1.5px solid var(--_color-danger);
    border-radius: 999px;
    background: var(--_color-surface);
    color: var(--_color-danger);
    font-size: 0.79em;
    font-weight: 700;
    line-height: 1;
  }

  /* Where the chips of the levels stand, a level that is chosen needs no other. */
  @container (inline-size >= 480px) {
    .level-chip,
    .only-levels {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .chip,
    .chosen-chip,
    .clear-all,
    .filters-panel .close {
      min-block-size: 44px;
    }

    .filters-panel .close {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  /* Where there is little room the levels are among the other filters. */
  @container (inline-size < 480px) {
    .chips {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .filter-button,
    .clear-all,
    .chosen-chip .glyph {
      display: none;
    }
  }
`;
