import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const selectFieldStyles = [
  formFieldStyles,
  css`
    .select {
      display: grid;
      align-items: center;
    }

    .select > * {
      grid-area: 1 / 1;
    }

    select.box {
      appearance: none;
      padding-inline-end: 34px;
      text-overflow: ellipsis;
      cursor: pointer;
    }

    /* In the dark theme some browsers show the list on white otherwise. */
    option,
    optgroup {
      background: var(--_color-surface);
      color: var(--_color-ink);
    }

    .arrow {
      justify-self: end;
      inline-size: 16px;
      block-size: 16px;
      margin-inline-end: 10px;
      fill: none;
      stroke: var(--_color-muted);
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
      pointer-events: none;
    }

    @media print {
      select.box {
        padding: 0;
      }
    }
  `,
];
