import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const choiceListStyles = [
  formFieldStyles,
  css`
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
      gap: 2px 16px;
    }

    .choice {
      display: flex;
      align-items: start;
      gap: 10px;
      min-block-size: 32px;
      padding-block: 5px;
      cursor: pointer;
      overflow-wrap: anywhere;
    }

    .choice > input {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: 1px 0 0;
      accent-color: var(--_color-accent);
    }

    .choice-hint {
      color: var(--_color-muted);
    }

    @media (pointer: coarse) {
      .choice {
        min-block-size: 44px;
        padding-block: 11px;
      }
    }

    @media print {
      .choices {
        display: block;
      }

      .choice {
        display: inline;
      }

      .choice:not(:has(:checked)),
      .choice > input {
        display: none;
      }

      .choice:has(~ .choice :checked) > span::after {
        content: ', ';
      }
    }
  `,
];
