import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const checkboxFieldStyles = [
  formFieldStyles,
  css`
    .field {
      gap: 0;
    }

    .line {
      display: flex;
      align-items: start;
    }

    .line .label {
      flex: 1;
      min-block-size: var(--_field-height);
      padding-block: calc((var(--_field-height) - 1.45em) / 2);
      padding-inline-start: 10px;
      font-weight: 400;
      cursor: pointer;
    }

    .tick {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: calc((var(--_field-height) - 18px) / 2) 0 0;
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
      display: grid;
      gap: var(--_field-gap);
      margin-block-start: -6px;
      padding-inline-start: 28px;
    }

    .under:has(.hint[hidden]):not(:has(.error)) {
      display: none;
    }
  `,
];
