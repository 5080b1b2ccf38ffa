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

  /* Whether something is folded out: an angle that points down, or in the direction of reading. */
  .fold {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    background: var(--_color-muted);
    clip-path: polygon(21% 31%, 50% 60%, 79% 31%, 87% 39%, 50% 76%, 13% 39%);
  }

  .folded {
    rotate: -90deg;
  }

  .folded:dir(rtl) {
    rotate: 90deg;
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

  .fold-all[hidden] {
    display: none;
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
    .lane-toggle:hover .fold,
    .fold-all:hover .fold {
      background: var(--_color-accent);
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

  @media (forced-colors: active) {
    .fold {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }

  @media print {
    .fold-all,
    .lane-toggle .fold {
      display: none;
    }
  }
`;
