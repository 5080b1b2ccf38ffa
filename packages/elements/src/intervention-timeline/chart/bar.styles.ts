import { css } from 'lit';

/**
 * The bars: level by colour and shape, state by fill, outline and sign. A bar is a button with its title and nothing else:
 * shape and sign are drawn by the style sheet, and where it stands is written on its cell, so that bars of one kind share
 * their style.
 */
export const barStyles = css`
  .cell {
    position: absolute;
    block-size: var(--_bar-height);
  }

  .bar {
    --_edge: var(--_color-muted);
    --_soft: color-mix(in srgb, var(--_color-muted) 14%, var(--_color-surface));
    --_fill: var(--_soft);
    --_outline: 0 solid var(--_edge);
    --_beginning: 4px solid var(--_edge);
    --_ring: 0 0 transparent;
    position: relative;
    display: block;
    inline-size: 100%;
    min-inline-size: 24px;
    block-size: 100%;
    padding: 0;
    border-radius: 5px;
    color: var(--_color-ink);
    font-size: 0.93em;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  [data-level='preventive'] {
    --_edge: var(--_color-preventive);
    --_soft: var(--_color-preventive-soft);
  }

  [data-level='anticipatory'] {
    --_edge: var(--_color-anticipatory);
    --_soft: var(--_color-anticipatory-soft);
  }

  [data-level='interventive'] {
    --_edge: var(--_color-interventive);
    --_soft: var(--_color-interventive-soft);
  }

  .bar[data-state='draft'],
  .bar[data-state='planned'] {
    --_fill: var(--_color-surface);
    --_outline: 1.5px dashed var(--_edge);
  }

  .bar[data-state='reviewing'] {
    --_ring: inset 0 0 0 1.5px var(--_edge);
  }

  .bar[data-state='paused'] {
    --_fill: color-mix(in srgb, var(--_soft) 50%, var(--_color-surface));
    --_ring: inset 0 0 0 1px color-mix(in srgb, var(--_edge) 45%, transparent);
  }

  .bar[data-state='closed'],
  .bar[data-state='archived'] {
    --_fill: color-mix(in srgb, var(--_color-line) 50%, var(--_color-surface));
    color: var(--_color-muted);
  }

  .bar[data-state='cancelled'] {
    --_fill: var(--_color-surface);
    --_outline: 1px solid var(--_color-control-line);
    --_beginning: 4px solid var(--_color-control-line);
    color: var(--_color-muted);
  }

  .bar,
  .face {
    border: var(--_outline);
    border-inline-start: var(--_beginning);
    background: var(--_fill);
    box-shadow: var(--_ring);
  }

  /*
   * Where the drawing is not as the button is: shorter than what one can hit, or running out at the end of the period. It
   * stands where the button's own would.
   */
  .bar.faced {
    border: 0;
    background: none;
    box-shadow: none;
  }

  .face {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: min(100%, var(--_true, 100%));
    min-inline-size: 4px;
    border-radius: 5px;
  }

  .short,
  .short .face {
    border-radius: 3px;
  }

  .starts-before:not(.faced),
  .starts-before .face {
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  /* No end: at the end of the period the bar runs out instead of stopping; whoever pans on sees that it goes on. */
  .open-ended .face {
    mask-image: linear-gradient(to right, currentcolor calc(var(--_fade) - 40px), color-mix(in srgb, currentcolor 25%, transparent) var(--_fade));
  }

  .open-ended .face:dir(rtl) {
    mask-image: linear-gradient(to left, currentcolor calc(var(--_fade) - 40px), color-mix(in srgb, currentcolor 25%, transparent) var(--_fade));
  }

  [data-state='cancelled'] .bar-title {
    text-decoration: line-through;
  }

  .faulty:not(.faced),
  .faulty .face {
    outline: 1.5px dotted var(--_color-danger);
    outline-offset: -1.5px;
  }

  .label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: fit-content;
    max-inline-size: min(100%, var(--_room));
    block-size: 100%;
    padding-inline: 7px 6px;
  }

  .faced .label {
    padding-inline-start: 11px;
  }

  .starts-before .label {
    padding-inline-start: 8px;
  }

  /* Where the axis scrolls, the title of a bar that began out of sight stays in sight as long as the bar is. */
  .sticks .label {
    position: sticky;
    inset-inline-start: var(--_head);
  }

  /* Beside a bar that is too short: still part of the button, so that the words can be pressed too. */
  .short .label {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% + 6px);
    inline-size: max-content;
    padding: 0;
  }

  /* Only what is to be seen to is left, behind the shape of the level. */
  .untitled .label {
    inset-inline-start: 19px;
  }

  /* The shape of the level. */
  .bar:not([data-level=''], .short) .label::before,
  .short:not(.faced, [data-level=''])::before,
  .short:not([data-level='']) .face::before {
    content: '';
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    clip-path: polygon(evenodd, 50% 1%, 99% 50%, 50% 99%, 1% 50%, 50% 1%, 50% 20%, 20% 50%, 50% 80%, 80% 50%, 50% 20%);
    background: var(--_edge);
  }

  .short:not(.faced)::before,
  .short .face::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 3px;
    margin-block: auto;
  }

  .short.starts-before:not(.faced)::before,
  .short.starts-before .face::before {
    inset-inline-start: 7px;
  }

  .short[data-level='preventive']::before,
  .bar[data-level='preventive'] :is(.face, .label)::before {
    clip-path: circle(42%);
  }

  .short[data-level='anticipatory']::before,
  .bar[data-level='anticipatory'] :is(.face, .label)::before {
    clip-path: polygon(50% 7%, 97% 92%, 3% 92%);
  }

  .short[data-level='interventive']::before,
  .bar[data-level='interventive'] :is(.face, .label)::before {
    clip-path: inset(8% round 1px);
  }

  /* The sign of the state stands between the shape and the title, as that of render/glyphs.ts. */
  .bar:where([data-state='closed'], [data-state='archived'], [data-state='cancelled'], [data-state='paused'], [data-state='reviewing']):where(:not(.untitled)) .label::after {
    content: '';
    flex: none;
    order: -1;
    inline-size: 11px;
    block-size: 11px;
    clip-path: polygon(8% 58%, 18% 47%, 37% 67%, 81% 14%, 93% 24%, 38% 89%);
    background: currentcolor;
  }

  .bar .label::before {
    order: -2;
  }

  .bar[data-state='reviewing'] .label::after {
    clip-path: polygon(evenodd, 14% 100%, 14% 0, 90% 0, 71% 27%, 90% 57%, 28% 57%, 28% 100%, 14% 100%, 28% 43%, 28% 14%, 62% 14%, 53% 28%, 62% 43%, 28% 43%);
  }

  .bar[data-state='paused'] .label::after {
    clip-path: polygon(26% 12%, 42% 12%, 42% 88%, 26% 88%, 26% 12%, 58% 12%, 74% 12%, 74% 88%, 58% 88%, 58% 12%);
  }

  .bar[data-state='cancelled'] .label::after {
    clip-path: polygon(17% 7%, 50% 40%, 83% 7%, 93% 17%, 60% 50%, 93% 83%, 83% 93%, 50% 60%, 17% 93%, 7% 83%, 40% 50%, 7% 17%);
  }

  .bar-title {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fault {
    display: contents;
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

  .review-glyph {
    fill: var(--_color-today);
    stroke: var(--_color-surface);
    stroke-width: 2;
    paint-order: stroke;
  }

  .bar:focus-visible,
  .bar[aria-expanded='true'] {
    z-index: 2;
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-surface), var(--_ring);
  }

  @media (hover: hover) {
    .bar:not(.faced):hover,
    .bar:hover .face {
      filter: brightness(0.97);
    }
  }

  @media (forced-colors: active) {
    .bar:not(.faced),
    .face {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
      background: Canvas;
    }

    .bar:is([data-state='draft'], [data-state='planned']):not(.faced),
    .bar:is([data-state='draft'], [data-state='planned']) .face {
      border-style: dashed;
    }

    .short::before,
    .bar .label::after,
    .bar :is(.face, .label)::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }

  @media print {
    .bar,
    .face,
    .short::before,
    .bar .label::after,
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
