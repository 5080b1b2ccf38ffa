import { css } from 'lit';

export const goalStyles = css`
  .goals {
    display: grid;
    gap: 18px;
    padding: 0;
    list-style: none;
  }

  .goal + .goal {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_color-line);
  }

  .goal-top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 12px;
  }

  .goal-text {
    flex: 1 1 16em;
    max-inline-size: 60ch;
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
    overflow-wrap: anywhere;
  }

  .goal-state {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 0 9px;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-pill);
    color: var(--_color-muted);
    font-size: var(--_font-size-dense);
  }

  .goal-state.reached {
    border-color: var(--_color-preventive);
    color: var(--_color-preventive);
    font-weight: var(--_font-weight-strong);
  }

  .goal-meta {
    margin-block-start: 2px;
    max-inline-size: 68ch;
    color: var(--_color-muted);
    overflow-wrap: anywhere;
  }

  .chart {
    display: grid;
    grid-template: auto auto / minmax(0, 1fr) auto;
    gap: 4px 8px;
    max-inline-size: 620px;
    margin-block: 12px 6px;
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  .plot {
    grid-area: 1 / 1;
    position: relative;
    block-size: 96px;
    margin-block: 16px 6px;
    margin-inline: 10px 14px;
    /* Time runs as the drawing does, whatever the script. */
    direction: ltr;
  }

  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
  }

  .drawing > * {
    vector-effect: non-scaling-stroke;
  }

  .course {
    stroke: var(--_color-accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .baseline {
    stroke: var(--_color-control-line);
    stroke-width: 1;
    stroke-dasharray: 2 4;
  }

  .target {
    stroke: var(--_color-preventive);
    stroke-width: 1.5;
    stroke-dasharray: 8 4;
  }

  .point,
  .value {
    position: absolute;
    inset-block-start: calc(var(--_y) * 100%);
    inset-inline-start: calc(var(--_x) * 100%);
  }

  .point {
    inline-size: 9px;
    block-size: 9px;
    translate: -50% -50%;
    border: 2px solid var(--_color-surface);
    border-radius: 50%;
    background: var(--_color-accent);
    box-shadow: 0 0 0 1px var(--_color-accent);
  }

  .value {
    translate: -50% calc(-100% - 6px);
    padding-inline: 3px;
    border-radius: 3px;
    background: var(--_color-surface);
    color: var(--_color-ink);
    font-weight: var(--_font-weight-strong);
  }

  .value.under {
    translate: -50% 8px;
  }

  .line-names {
    /* Each name begins at the height of its line; long ones make the drawing's row higher and never meet. */
    grid-area: 1 / 2;
    display: flex;
    flex-direction: column;
    inline-size: 7em;
    margin-block: calc(16px - 0.6em) calc(6px - 0.6em);
  }

  .line-names::before {
    content: '';
    flex: var(--_upper) 0 0px;
  }

  .line-name {
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .line-name.upper {
    flex: calc(var(--_lower) - var(--_upper)) 0 auto;
  }

  .line-name.lower {
    flex: calc(1 - var(--_lower)) 0 auto;
    order: 1;
  }

  .line-name.target {
    color: var(--_color-preventive);
    font-weight: var(--_font-weight-strong);
  }

  .ends {
    grid-area: 2 / 1;
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-inline: 10px 14px;
    padding-block-start: 3px;
    border-block-start: 1px solid var(--_color-line);
    direction: ltr;
  }

  .point-notes {
    display: grid;
    gap: 4px;
    padding: 0;
    margin-block: 6px;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .point-notes time {
    color: var(--_color-muted);
    white-space: nowrap;
  }

  .goal-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-inline-start: -14px;
  }

  .points-table {
    margin-block: 4px 8px;
    border-collapse: collapse;
  }

  .points-table th,
  .points-table td {
    padding-block: 5px;
    padding-inline-end: 16px;
    border-block-end: 1px solid var(--_color-line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  .points-table th {
    color: var(--_color-muted);
    font-weight: var(--_font-weight);
  }

  .points-table th,
  .points-table td:not(:last-child) {
    white-space: nowrap;
  }

  .points-table td:nth-child(2) {
    text-align: end;
  }

  @media (forced-colors: active) {
    .goal-tools {
      margin-inline-start: 0;
    }

    .point {
      border-color: Canvas;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .goals {
      gap: 8px;
    }

    .goal + .goal {
      padding-block-start: 6px;
    }

    .goal {
      break-inside: avoid;
    }

    .chart {
      margin-block: 4px 2px;
      font-size: 8pt;
    }

    .plot {
      block-size: 52px;
    }

    .point {
      print-color-adjust: exact;
    }

    .goal-state {
      font-size: inherit;
    }
  }
`;
