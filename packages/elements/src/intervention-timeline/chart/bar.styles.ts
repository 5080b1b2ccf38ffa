import { css } from 'lit';

/** The bars: level by colour and shape, state by fill, outline and sign. */
export const barStyles = css`
  .cell {
    position: absolute;
    inset-inline-start: min(100% * var(--_start), 100% - 24px);
    inset-block-start: var(--_top);
    inline-size: calc(100% * var(--_size));
    block-size: var(--_bar-height);
  }

  .bar {
    --_edge: var(--_color-muted);
    --_tint: color-mix(in srgb, var(--_color-muted) 14%, var(--_color-surface));
    position: relative;
    display: block;
    inline-size: 100%;
    min-inline-size: 24px;
    block-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--_color-ink);
    font: inherit;
    font-size: 0.93em;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    scroll-margin-inline: var(--_before, 0) var(--_after, 0);
  }

  [data-level='preventive'] {
    --_edge: var(--_color-preventive);
    --_tint: var(--_color-preventive-soft);
  }

  [data-level='anticipatory'] {
    --_edge: var(--_color-anticipatory);
    --_tint: var(--_color-anticipatory-soft);
  }

  [data-level='interventive'] {
    --_edge: var(--_color-interventive);
    --_tint: var(--_color-interventive-soft);
  }

  /* The drawing has the true length, however short; only what one can hit is longer. */
  .face {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: min(100%, var(--_true, 100%));
    min-inline-size: 4px;
    border: 0 solid var(--_edge);
    border-inline-start-width: 4px;
    border-radius: 5px;
    background: var(--_tint);
  }

  .bar.short .face {
    border-radius: 3px;
  }

  .starts-before .face {
    border-inline-start-width: 0;
  }

  .bar.starts-before .face {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  /* No end: at the end of the period the bar runs out instead of stopping; whoever pans on sees that it goes on. */
  .bar.open-ended .face {
    mask-image: linear-gradient(to right, currentcolor calc(var(--_fade) - 40px), color-mix(in srgb, currentcolor 25%, transparent) var(--_fade));
  }

  .bar.open-ended .face:dir(rtl) {
    mask-image: linear-gradient(to left, currentcolor calc(var(--_fade) - 40px), color-mix(in srgb, currentcolor 25%, transparent) var(--_fade));
  }

  .bar:is([data-state='draft'], [data-state='planned']) .face {
    border: 1.5px dashed var(--_edge);
    border-inline-start: 4px solid var(--_edge);
    background: var(--_color-surface);
  }

  .bar.starts-before:is([data-state='draft'], [data-state='planned']) .face {
    border-inline-start-width: 0;
  }

  .bar[data-state='reviewing'] .face {
    box-shadow: inset 0 0 0 1.5px var(--_edge);
  }

  .bar[data-state='paused'] .face {
    background: color-mix(in srgb, var(--_tint) 50%, var(--_color-surface));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_edge) 45%, transparent);
  }

  .bar:is([data-state='closed'], [data-state='archived']) .face {
    background: color-mix(in srgb, var(--_color-line) 50%, var(--_color-surface));
  }

  .bar:is([data-state='closed'], [data-state='archived'], [data-state='cancelled']) {
    color: var(--_color-muted);
  }

  .bar[data-state='cancelled'] .face {
    border: 1px solid var(--_color-control-line);
    border-inline-start: 4px solid var(--_color-control-line);
    background: var(--_color-surface);
  }

  [data-state='cancelled'] .bar-title {
    text-decoration: line-through;
  }

  .bar.faulty .face {
    outline: 1.5px dotted var(--_color-danger);
    outline-offset: -1.5px;
  }

  /* Where the axis scrolls, the title of a bar that began out of sight stays in sight as long as the bar is. */
  .label {
    position: sticky;
    inset-inline-start: var(--_head);
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: fit-content;
    max-inline-size: min(100%, var(--_room));
    block-size: 100%;
    padding-inline: 11px 6px;
  }

  .starts-before .label {
    padding-inline-start: 8px;
  }

  /* Beside a bar that is too short: still part of the button, so that the words can be pressed too. */
  .short .label {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% + 6px);
    inline-size: max-content;
    max-inline-size: var(--_label);
    padding: 0;
  }

  /* Only what is to be seen to is left, behind the shape of the level. */
  .untitled .label {
    inset-inline-start: 23px;
  }

  /* The shape of the level, drawn by the style sheet: two elements less for every bar. */
  .bar:not([data-level=''], .short) .label::before,
  .short:not([data-level='']) .face::before {
    content: '';
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    clip-path: polygon(evenodd, 50% 1%, 99% 50%, 50% 99%, 1% 50%, 50% 1%, 50% 20%, 20% 50%, 50% 80%, 80% 50%, 50% 20%);
    background: var(--_edge);
  }

  .short .face::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 3px;
    margin-block: auto;
  }

  .short.starts-before .face::before {
    inset-inline-start: 7px;
  }

  .bar[data-level='preventive'] :is(.face, .label)::before {
    clip-path: circle(42%);
  }

  .bar[data-level='anticipatory'] :is(.face, .label)::before {
    clip-path: polygon(50% 7%, 97% 92%, 3% 92%);
  }

  .bar[data-level='interventive'] :is(.face, .label)::before {
    clip-path: inset(8% round 1px);
  }

  .bar-title {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .review {
    position: absolute;
    inset-block-end: -6px;
    inset-inline-start: calc(100% * var(--_at));
    z-index: 3;
    margin-inline-start: -6px;
    line-height: 0;
    pointer-events: none;
  }

  .bar:focus-visible,
  .bar[aria-expanded='true'] {
    z-index: 2;
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-surface);
  }

  @media (hover: hover) {
    .bar:hover .face {
      filter: brightness(0.97);
    }
  }

  @media (forced-colors: active) {
    .face,
    .bar[data-state] .face {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
      background: Canvas;
    }

    .bar:is([data-state='draft'], [data-state='planned']) .face {
      border-style: dashed;
    }

    .bar :is(.face, .label)::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }

  @media print {
    .face,
    .bar :is(.face, .label)::before,
    .break,
    .holiday,
    .today-flag,
    .today-line {
      print-color-adjust: exact;
    }

    /* The paper has another width than the window that was measured. */
    .face {
      inline-size: 100%;
    }
  }
`;
