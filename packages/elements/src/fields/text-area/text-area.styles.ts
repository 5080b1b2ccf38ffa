import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const textAreaStyles = [
  formFieldStyles,
  css`
    .area {
      display: grid;
    }

    .area > * {
      grid-area: 1 / 1;
    }

    .area > .box {
      display: block;
      min-block-size: calc((1em * var(--_line-height)) * var(--_rows) + 14px);
      max-block-size: calc((1em * var(--_line-height)) * var(--_max-rows) + 14px);
      padding-block: 6px;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      resize: none;
    }

    .area > .box[readonly] {
      min-block-size: var(--_control-height);
    }

    .area:not(.mirrored) > .box {
      field-sizing: content;
    }

    .mirrored > textarea {
      block-size: 100%;
    }

    .area > .mirror {
      visibility: hidden;
      overflow: hidden;
    }

    @media print {
      .area {
        display: block;
      }

      .area > .box {
        display: none;
      }
    }
  `,
];
