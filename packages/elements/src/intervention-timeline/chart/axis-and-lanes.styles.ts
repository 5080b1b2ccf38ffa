import { css } from 'lit';

/** Axis, lanes and what stands behind the bars. Where something stands along the axis is written on it, as a part of its width. */
export const axisAndLaneStyles = css`
  .scroller {
    position: relative;
    max-block-size: var(--samspil-timeline-max-height, min(80vh, 720px));
    overflow: auto;
    scrollbar-width: thin;
    border-block-start: 1px solid var(--_color-line);
    /* What takes the focus is not scrolled below the axis or the heads. */
    scroll-padding-block-start: 56px;
    scroll-padding-inline-start: var(--_head);
    overscroll-behavior: contain auto;
  }

  .chart {
    position: relative;
  }

  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    display: grid;
    grid-template-columns: var(--_head) 1fr;
    block-size: 46px;
    border-block-end: 1px solid var(--_color-line);
    background: color-mix(in srgb, var(--_color-canvas) 45%, var(--_color-surface));
    color: var(--_color-muted);
    user-select: none;
  }

  .axis-corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    padding-inline: 20px 6px;
    border-inline-end: 1px solid var(--_color-line);
    background: inherit;
    font-size: 0.9em;
  }

  .scroller[data-panning] {
    cursor: grabbing;
    user-select: none;
  }

  .axis-plot,
  .plot {
    position: relative;
    cursor: grab;
  }

  .scroller[data-panning] :is(.plot, .axis-plot) {
    cursor: inherit;
  }

  .axis-plot {
    overflow: clip;
  }

  .month,
  .week {
    position: absolute;
    white-space: nowrap;
    line-height: 1.2;
  }

  .month {
    inset-block: 0 auto;
    block-size: 26px;
    padding-block: 6px 0;
    padding-inline: 6px 0;
    border-inline-start: 1px solid var(--_color-line);
    color: var(--_color-ink);
    font-weight: 600;
    font-size: 0.93em;
  }

  /* The name of what is half out of sight stays in sight. */
  .month-sticks {
    position: sticky;
    inset-inline-start: calc(var(--_head) + 6px);
    display: inline-block;
  }

  .week {
    inset-block-end: 5px;
    padding-inline-start: 4px;
    font-size: 0.8em;
  }

  .today-flag {
    position: absolute;
    inset-block-end: 2px;
    z-index: 1;
    translate: -50% 0;
    padding: 1px 6px;
    border-radius: 4px;
    background: var(--_color-today);
    color: var(--_color-surface);
    font-size: 0.8em;
    font-weight: 600;
    white-space: nowrap;
  }

  .today-flag:dir(rtl) {
    translate: 50% 0;
  }

  .body {
    position: relative;
  }

  /* What is said in place of lanes stays in sight while one pans. */
  .body > :is(.empty, .state) {
    position: sticky;
    inset-inline-start: 0;
    inline-size: calc(var(--_head) + var(--_room));
    border: 0;
  }

  .backdrop {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_head) 0;
    overflow: clip;
    pointer-events: none;
  }

  .backdrop > i {
    position: absolute;
    inset-block: 0;
  }

  .month-line {
    border-inline-start: 1px solid color-mix(in srgb, var(--_color-line) 55%, transparent);
  }

  .break,
  .holiday {
    background: repeating-linear-gradient(-45deg, color-mix(in srgb, var(--_color-line) 75%, transparent) 0 3px, transparent 3px 8px)
      color-mix(in srgb, var(--_color-line) 18%, transparent);
  }

  .today-line {
    border-inline-start: 2px solid var(--_color-today);
    margin-inline-start: -1px;
  }

  .row {
    position: absolute;
    inset-inline: 0;
    display: grid;
    grid-template-columns: var(--_head) 1fr;
    border-block-end: 1px solid var(--_color-line);
    contain: size layout style;
  }

  .row:last-of-type {
    border-block-end-color: transparent;
  }

  .plot {
    overflow: clip;
    overflow-clip-margin: 6px;
  }

  .strip {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 6px);
    block-size: 12px;
  }

  .strip > i {
    position: absolute;
    inset-block: 0;
    min-inline-size: 4px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_color-accent) calc(12% + 38% * var(--_share)), var(--_color-surface));
  }

  @container (inline-size < 760px) {
    .axis-corner {
      padding-inline-start: 14px;
    }
  }

  @media (forced-colors: active) {
    .break,
    .holiday {
      forced-color-adjust: none;
      background: repeating-linear-gradient(-45deg, GrayText 0 1px, transparent 1px 8px);
    }

    .strip > i {
      border: 1px solid CanvasText;
      background: GrayText;
      forced-color-adjust: none;
    }

    .today-flag {
      border: 1px solid LinkText;
      background: Canvas;
      color: LinkText;
    }
  }

  @media print {
    .scroller {
      max-block-size: none;
      overflow: visible;
    }

    .axis {
      position: relative;
      break-after: avoid;
    }

    /* The names of the months were chosen for the width of the window; the paper's is another. */
    .month {
      padding-inline-start: 3px;
      overflow: hidden;
      text-overflow: ellipsis;
      font-size: 0.8em;
    }

    .row {
      position: relative;
      inset: auto;
      break-inside: avoid;
    }
  }
`;
