import { css } from 'lit';

/** The list by month, and the popover with details. */
export const listAndDetailsStyles = css`
  .list {
    display: grid;
    gap: 4px;
    padding: 4px 20px 16px;
    border-block-start: 1px solid var(--_color-line);
  }

  .month-heading {
    padding: 14px 0 6px;
    color: var(--_color-muted);
    font-size: 0.93em;
    font-weight: 600;
  }

  .item {
    --_edge: var(--_color-muted);
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 9px 12px;
    border: 0;
    border-block-start: 1px solid var(--_color-line);
    border-inline-start: 4px solid var(--_edge);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .item[data-level='preventive'] {
    --_edge: var(--_color-preventive);
  }

  .item[data-level='anticipatory'] {
    --_edge: var(--_color-anticipatory);
  }

  .item[data-level='interventive'] {
    --_edge: var(--_color-interventive);
  }

  .item:is([data-state='draft'], [data-state='planned']) {
    border-inline-start-style: dashed;
  }

  .item-title {
    font-weight: 600;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }

  .item-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 7px;
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  .item-line .glyph {
    align-self: center;
  }

  .item-state {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
  }

  .item-level::after {
    content: '·';
    margin-inline-start: 7px;
    color: var(--_color-muted);
  }

  /* Where there is room, an intervention is two lines: what and for whom, how far and when. */
  @container (inline-size >= 600px) {
    .item {
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 2px 24px;
      align-items: baseline;
    }

    .item-who {
      grid-area: 2 / 1;
    }

    .item-dates {
      grid-area: 2 / 2;
    }

    .item > .problem {
      grid-column: 1 / -1;
    }
  }

  .details .problem {
    margin-block-end: 6px;
  }

  .problem {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .item[aria-expanded='true'] {
    background: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
  }

  @container (inline-size < 480px) {
    .list {
      padding-inline: 14px;
    }
  }

  @media (hover: hover) {
    .item:hover {
      background: color-mix(in srgb, var(--_color-canvas) 60%, var(--_color-surface));
    }
  }

  .details {
    position: fixed;
    inset: auto;
    /* stylelint-disable property-disallowed-list -- measured from the left and the top of the window, whatever is written */
    left: var(--_left, 0);
    top: var(--_top, 0);
    /* stylelint-enable property-disallowed-list */
    z-index: 10;
    inline-size: min(348px, calc(100vw - 16px));
    max-block-size: var(--_room, calc(100dvh - 16px));
    margin: 0;
    padding: 14px 16px 0;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    color: var(--_color-ink);
    box-shadow: var(--_shadow-popover);
    overflow: auto;
  }

  .details:focus {
    outline: none;
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
    font-weight: 600;
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

  @media print {
    .details {
      display: none;
    }
  }
`;
