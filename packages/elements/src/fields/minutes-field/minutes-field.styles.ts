import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const minutesFieldStyles = [
  formFieldStyles,
  css`
    .stepped {
      display: inline-flex;
      gap: 4px;
    }

    .stepped .box {
      inline-size: 7em;
    }

    .step {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: var(--_control-height);
      min-block-size: var(--_control-height);
      padding: 0;
      border: 1px solid var(--_color-control-line);
      border-radius: var(--_radius);
      background: var(--_color-surface);
      color: var(--_color-accent);
      cursor: pointer;
    }

    .step svg {
      inline-size: 16px;
      block-size: 16px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
    }

    .step:disabled {
      border-style: dashed;
      background: transparent;
      color: var(--_color-muted);
      cursor: not-allowed;
    }

    @media (hover: hover) {
      .step:not(:disabled):hover {
        border-color: var(--_color-accent);
      }
    }

    @media print {
      .stepped .box {
        inline-size: auto;
      }
    }

    .reading {
      font-variant-numeric: tabular-nums;
    }
  `,
];
