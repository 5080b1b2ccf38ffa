import { css } from 'lit';
import { formFieldStyles } from '../form-field.styles.js';

export const radioCardsStyles = [
  formFieldStyles,
  css`
    .cards {
      display: grid;
      grid-template-columns: repeat(
        auto-fit,
        minmax(min(var(--samspil-radio-card-min-width, 232px), 100%), 1fr)
      );
      gap: 8px;
    }

    .card {
      display: flex;
      align-items: start;
      gap: 10px;
      min-block-size: 44px;
      padding: 10px 12px;
      border: 1px solid var(--_color-control-line);
      border-radius: var(--_radius);
      background: var(--_color-surface);
      cursor: pointer;
    }

    .card-text {
      flex: 1;
      display: grid;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .card-label {
      font-weight: 600;
    }

    .card-hint {
      color: var(--_color-muted);
    }

    .figure {
      flex: none;
      color: var(--_color-muted);
    }

    ::slotted([slot^='figure-']) {
      display: block;
      max-inline-size: 72px;
    }

    .radio {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: 1px 0 0;
      accent-color: var(--_color-accent);
      cursor: inherit;
    }

    /* The ring stands around the whole card. */
    .radio:focus-visible {
      outline: none;
      box-shadow: none;
    }

    .card:has(.radio:focus-visible) {
      outline: 2px solid var(--_color-accent);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_color-surface);
    }

    /* A second line inside, so that no colour alone tells, and nothing moves. */
    .card.chosen {
      border-color: var(--_color-accent);
      box-shadow: inset 0 0 0 1px var(--_color-accent);
    }

    .field[aria-invalid='true'] .card {
      border-color: var(--_color-danger);
    }

    .card:has(.radio:disabled) {
      border-style: dashed;
      background: transparent;
      color: var(--_color-muted);
      cursor: not-allowed;
    }

    .card.chosen:has(.radio:disabled) {
      border-style: solid;
      border-color: var(--_color-control-line);
      box-shadow: inset 0 0 0 1px var(--_color-control-line);
    }

    @media (hover: hover) {
      .card:not(:has(.radio:disabled)):hover {
        border-color: var(--_color-accent);
      }
    }

    .clear {
      align-self: start;
      min-block-size: 28px;
      margin-block-start: 4px;
      padding: 2px 0;
      border: 0;
      background: transparent;
      color: var(--_color-accent);
      font: inherit;
      text-decoration: underline;
      text-underline-offset: 2px;
      cursor: pointer;
    }

    @media (forced-colors: active) {
      .card.chosen {
        border-width: 3px;
        padding: 8px 10px;
      }
    }

    @media (pointer: coarse) {
      .clear {
        min-block-size: 44px;
      }
    }

    @media print {
      .card:not(.chosen),
      .card .radio {
        display: none;
      }

      .card.chosen {
        min-block-size: 0;
        padding: 0;
        border: 0;
        background: none;
        box-shadow: none;
      }
    }
  `,
];
