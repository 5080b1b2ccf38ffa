import { css } from 'lit';

/** What is in the popover with details. */
export const detailsStyles = css`
  .details {
    padding-block-end: 0;
  }

  .details .problem {
    margin-block-end: 6px;
  }

  .details-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 4px;
  }

  .details-level {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_color-muted);
    font-size: 0.93em;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin-block: -4px;
    margin-inline: 0 -6px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-muted);
    cursor: pointer;
  }

  .details-text {
    padding-block-end: 10px;
  }

  .details-title {
    max-block-size: 9.5em;
    overflow: auto;
    font-size: 1.14em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .details-facts {
    padding-block: 2px 10px;
    border-block-end: 1px solid var(--_color-line);
    margin-block-end: 10px;
    color: var(--_color-muted);
    font-size: 0.93em;
  }

  .fact {
    display: inline-block;
  }

  .rows {
    display: grid;
    gap: 4px;
    font-size: 0.93em;
  }

  .rows > div {
    display: grid;
    grid-template-columns: 92px 1fr;
    gap: 10px;
  }

  .rows dt {
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .rows dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .goal {
    display: block;
  }

  .goal + .goal {
    margin-block-start: 4px;
  }

  /* Where the rest scrolls, the buttons stay in sight. */
  .details-actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 4px 16px;
    background: var(--_color-surface);
    box-shadow: 0 -6px 6px var(--_color-surface);
  }

  @media (pointer: coarse) {
    .close {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  .failure {
    color: var(--_color-danger);
    font-weight: 600;
  }
`;
