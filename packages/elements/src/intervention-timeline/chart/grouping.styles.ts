import { css } from 'lit';

/** The choice of what the lanes are made by, among the controls. */
export const groupingStyles = css`
  .grouping {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_color-muted);
  }

  .grouping select {
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 2px 6px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-ink);
    font: inherit;
    font-weight: 600;
  }

  @media (hover: hover) {
    .grouping select:hover {
      border-color: var(--_color-accent);
    }
  }

  @media (pointer: coarse) {
    .grouping select {
      min-block-size: 44px;
    }
  }

  @media print {
    .grouping {
      display: none;
    }
  }
`;
