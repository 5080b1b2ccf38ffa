import { css } from 'lit';

export const editStyles = css`
  /* Grips at the ends of what can be resized: part of the bar, so that they need no room of their own. */
  .scroller[data-editable] .bar:not(.short)::before,
  .scroller[data-editable] .bar:not(.short, .open-ended)::after {
    content: '';
    position: absolute;
    inset-block: 0;
    z-index: 1;
    inline-size: 8px;
    cursor: ew-resize;
  }

  /* From the outer edge of the bar: its line counts too. */
  .scroller[data-editable] .bar::before {
    inset-inline-start: -4px;
  }

  .scroller[data-editable] .bar::after {
    inset-inline-end: 0;
  }

  .scroller[data-editable] .bar:is(.starts-before)::before,
  .scroller[data-editable] .bar:is(.ends-after)::after,
  .scroller[data-editable] .bar:is([data-state='closed'], [data-state='cancelled'], [data-state='archived'])::before,
  .scroller[data-editable] .bar:is([data-state='closed'], [data-state='cancelled'], [data-state='archived'])::after {
    display: none;
  }

  @media (hover: hover) {
    .scroller[data-editable] .bar:hover::before,
    .scroller[data-editable] .bar:hover::after {
      border-inline: 2px solid var(--_edge);
      inline-size: 2px;
      padding-inline: 1px;
      margin-block: 8px;
    }
  }

  .bar[data-moving] {
    opacity: 0.45;
  }

  .scroller[data-drawing] .plot {
    cursor: crosshair;
    touch-action: none;
  }

  .ghost-layer {
    position: fixed;
    inset: 0;
    z-index: 11;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-ink);
    overflow: hidden;
    pointer-events: none;
  }

  .ghost-layer:not(:popover-open) {
    display: none;
  }

  .ghost,
  .ghost-label {
    position: absolute;
    /* stylelint-disable property-disallowed-list -- measured from the left and the top of the window, whatever is written */
    left: var(--_left, 0);
    top: var(--_top, 0);
    /* stylelint-enable property-disallowed-list */
  }

  .ghost {
    inline-size: var(--_width, 0);
    block-size: var(--_height, 0);
    border: 2px solid var(--_color-accent);
    border-radius: 5px;
    background: color-mix(in srgb, var(--_color-accent) 22%, transparent);
  }

  .ghost-label {
    inline-size: max-content;
    max-inline-size: min(340px, 100vw - 16px);
    padding: 4px 10px;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-popover);
    font-size: 0.93em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [data-refused] > .ghost {
    border-color: var(--_color-danger);
    border-style: dashed;
    background: color-mix(in srgb, var(--_color-danger) 14%, transparent);
  }

  [data-refused] > .ghost-label {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }

  /* At the lower edge of the timeline, or of the window where that is nearer; takes no room. */
  .edit-notices {
    position: sticky;
    inset-block-end: 12px;
    z-index: 6;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    justify-items: center;
    gap: 8px;
    block-size: 0;
    padding-inline: 12px;
    pointer-events: none;
  }

  .toast,
  .edit-strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    max-inline-size: min(720px, 100%);
    padding-block: 8px;
    padding-inline: 16px 8px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    color: var(--_color-ink);
    box-shadow: var(--_shadow-popover);
    font-variant-numeric: tabular-nums;
    pointer-events: auto;
  }

  .toast-text {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .toast-actions,
  .strip-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
  }

  .toast.problem {
    border-color: var(--_color-danger);
    border-inline-start-width: 4px;
  }

  .edit-strip {
    padding-block: 10px;
    padding-inline: 16px 12px;
    border-color: var(--_color-accent);
  }

  .strip-place {
    flex: 1 1 280px;
    overflow-wrap: anywhere;
  }

  .strip-problem {
    flex: 1 1 100%;
    color: var(--_color-danger);
    font-weight: 600;
  }

  .strip-keys {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    color: var(--_color-muted);
    font-size: 0.93em;
  }

  .strip-keys kbd {
    padding: 1px 5px;
    border: 1px solid var(--_color-line);
    border-radius: 4px;
    font: inherit;
    font-weight: 600;
    color: var(--_color-ink);
  }

  .strip-grip {
    color: var(--_color-muted);
  }

  .draw[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: color-mix(in srgb, var(--_color-accent) 12%, var(--_color-surface));
    color: var(--_color-accent);
  }

  /* In a narrow place the strip leaves room for what it is about. */
  @media (width < 480px) {
    .edit-strip {
      gap: 4px 12px;
      padding-block: 6px;
      padding-inline: 12px 8px;
    }

    .strip-keys {
      min-inline-size: 0;
      flex-wrap: nowrap;
      overflow: auto hidden;
      scrollbar-width: thin;
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .ghost {
      border-color: Highlight;
    }

    [data-refused] > .ghost {
      border-color: CanvasText;
    }
  }

  @media print {
    .edit-notices,
    .ghost-layer {
      display: none;
    }
  }
`;
