import { css } from 'lit';

/** The list by month. Where there is room, an intervention is two lines: what and for whom, how far and when. */
export const listStyles = css`
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

  [data-state='cancelled'] > .item-title {
    text-decoration: line-through;
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
`;
