import { css } from 'lit';

export const sessionStyles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }

  .count {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .fidelity {
    font-weight: var(--_font-weight-strong);
  }

  .meter {
    position: relative;
    inline-size: min(260px, 100%);
    block-size: 8px;
    margin-block: 8px 2px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius-pill);
    overflow: clip;
  }

  .meter > i {
    display: block;
    inline-size: calc(var(--_share) * 100%);
    block-size: 100%;
    background: var(--_color-accent);
  }

  .explain {
    min-block-size: var(--_target-size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .explanation {
    max-inline-size: 62ch;
    margin-block: 4px;
    color: var(--_color-muted);
  }

  .weeks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 2px;
    margin-block: 10px 6px;
    padding: 0;
    list-style: none;
  }

  .week {
    display: grid;
    grid-template-rows: 1fr auto;
    justify-items: center;
    gap: 2px;
    min-inline-size: 25px;
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  .week-marks {
    display: flex;
    flex-direction: column-reverse;
    gap: 2px;
    min-block-size: 13px;
  }

  .mark {
    display: block;
    inline-size: 13px;
    block-size: 13px;
  }

  .mark * {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .mark.held {
    color: var(--_color-accent);
  }

  .mark.held circle {
    fill: currentcolor;
  }

  .mark.missed,
  .mark.unsaid {
    color: var(--_color-danger);
  }

  .mark.coming circle {
    stroke-dasharray: 2.4 2.4;
  }

  .session-list {
    display: grid;
    padding: 0;
    margin-block: 4px;
    list-style: none;
  }

  .session {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 10px;
    min-block-size: var(--_row-height);
    padding-block: 4px;
    border-block-end: 1px solid var(--_color-line);
  }

  .session-line {
    overflow-wrap: anywhere;
  }

  .session-more {
    grid-column: 2 / -1;
    color: var(--_color-muted);
    overflow-wrap: anywhere;
  }

  .session-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px;
  }

  .session-tools .button {
    min-block-size: var(--_control-height-small);
    padding: 2px 10px;
  }

  .session > .small-form {
    grid-column: 1 / -1;
  }

  @container (inline-size < 480px) {
    .session {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .session-tools {
      grid-column: 2;
      justify-content: start;
    }
  }

  @media (forced-colors: active) {
    .meter > i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .meter > i {
      print-color-adjust: exact;
    }

    .meter {
      margin-block: 3px 0;
    }

    .weeks {
      gap: 2px 0;
      margin-block: 4px 0;
    }

    .week {
      min-inline-size: 19px;
      font-size: 7pt;
    }

    .mark {
      inline-size: 10px;
      block-size: 10px;
    }
  }
`;
