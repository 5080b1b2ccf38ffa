import { css } from 'lit';
import { dateInputStyles } from '../date-field/date-field.styles.js';

export const dateRangeFieldStyles = [
  dateInputStyles,
  css`
    .range {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 8px 16px;
    }

    .part {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
    }

    .part > label {
      color: var(--_color-muted);
    }

    .date {
      inline-size: 12em;
      max-inline-size: 100%;
    }

    .weeks {
      inline-size: 9em;
      font-variant-numeric: tabular-nums;
    }

    .open {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_control-height);
      cursor: pointer;
    }

    .open input {
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      accent-color: var(--_color-accent);
    }

    .open input:disabled,
    .open:has(input:disabled) {
      cursor: not-allowed;
      color: var(--_color-muted);
    }

    /* It is there before anything stands in it, so that nothing below moves. */
    .reading {
      min-block-size: 1.45em;
      margin-block-start: 4px;
    }

    /* Another line stands there now. */
    .reading.gone {
      display: none;
    }

    .reading > span {
      display: inline-block;
    }

    @media print {
      .range {
        display: none;
      }

      .reading {
        min-block-size: 0;
        margin: 0;
        color: inherit;
      }
    }
  `,
];
