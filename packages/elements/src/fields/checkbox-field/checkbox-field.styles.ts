import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const checkboxFieldStyles = [
  formFieldStyles,
  css`
    .line {
      display: flex;
      align-items: start;
    }

    .line .label {
      flex: 1;
      min-block-size: var(--_control-height);
      margin: 0;
      padding-block: calc((var(--_control-height) - (1em * var(--_line-height))) / 2);
      padding-inline-start: 10px;
      font-weight: 400;
      cursor: pointer;
    }

    .tick {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: calc((var(--_control-height) - 18px) / 2) 0 0;
      accent-color: var(--_color-accent);
      cursor: pointer;
    }

    .tick[aria-invalid='true'] {
      outline: 2px solid var(--_color-danger);
      outline-offset: 1px;
    }

    .tick[aria-invalid='true']:focus-visible {
      outline-color: var(--_color-accent);
    }

    .tick[aria-readonly='true'],
    .tick[aria-readonly='true'] + .label,
    .tick:disabled,
    .tick:disabled + .label {
      cursor: default;
    }

    .tick:disabled + .label {
      color: var(--_color-muted);
    }

    .under {
      padding-inline-start: 28px;
    }

    /* Below a text that has the height of a control around it. */
    .under .hint,
    .under .hint[hidden] + .error-place .error {
      margin-block: -6px 0;
    }
  `,
];
