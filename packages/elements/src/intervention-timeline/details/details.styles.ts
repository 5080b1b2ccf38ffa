import { css } from 'lit';

/** What is in the popover with details. */
export const detailsStyles = css`
  /* Where there is little room the text scrolls, and the buttons stay below it: none of it is cut by them. */
  .details:popover-open {
    display: flex;
    flex-direction: column;
    padding-block-end: 0;
    overflow: hidden;
  }

  /* On a phone it would be squeezed between what it belongs to and an edge: there it stands at the lower edge, whole. */
  @media (max-width: 480px) {
    .details:popover-open {
      inset: auto 8px 8px;
      inline-size: auto;
      max-block-size: 80dvh;
    }
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
    min-block-size: 0;
    padding-block-end: 14px;
    overflow: auto;
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

  .details-findings {
    margin-block: 10px 2px;
    color: var(--_color-muted);
    font-size: 0.93em;
    font-weight: 600;
  }

  .finding-list {
    display: grid;
    gap: 4px;
    font-size: 0.93em;
  }

  .finding-list li {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_color-line);
    overflow-wrap: anywhere;
  }

  .details-counted {
    margin-block-start: 6px;
    font-size: 0.86em;
  }

  .details-actions {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 10px 16px;
    border-block-start: 1px solid var(--_color-line);
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
