import { css } from 'lit';

/** What stands at the head of the lanes. */
export const headStyles = css`
  .lane-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 4;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding-block: 6px;
    padding-inline: 8px;
    border-inline-end: 1px solid var(--_color-line);
    background: var(--_color-surface);
    line-height: 1.35;
    overflow: clip;
  }

  .lane-toggle {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .lane-toggle .glyph,
  .fold-all .glyph {
    color: var(--_color-muted);
  }

  .lane-name,
  .lane-meta {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .lane-name {
    font-weight: 600;
  }

  .lane-meta {
    flex: none;
    padding-inline-start: 16px;
    color: var(--_color-muted);
    font-size: 0.86em;
  }

  .lane-review.overdue {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .collapsed > .lane-head {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }

  .collapsed > .lane-head .lane-meta {
    padding: 0;
  }

  .fold-all {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .corner-label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .lane-toggle:focus-visible,
  .fold-all:focus-visible {
    outline: 2px solid var(--_color-accent);
    outline-offset: -2px;
  }

  @media (hover: hover) {
    .lane-toggle:hover .glyph,
    .fold-all:hover .glyph {
      color: var(--_color-accent);
    }
  }

  @media (pointer: coarse) {
    .lane-toggle {
      min-block-size: 32px;
    }

    .fold-all {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media print {
    .fold-all,
    .lane-toggle .glyph {
      display: none;
    }
  }
`;
