import { css } from 'lit';
import { themeStyles } from '../theme/tokens.styles.js';

/** Label, hint, control and error of every field, and what all controls look alike in. */
export const formFieldStyles = [
  themeStyles,
  css`
    .field {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .label {
      align-self: start;
      max-inline-size: 100%;
      margin-block-end: 4px;
      padding: 0;
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .optional {
      color: var(--_color-muted);
      font-weight: 400;
    }

    /* What may be absent brings its own distance. */
    .hint {
      max-inline-size: 65ch;
      margin-block: -2px 4px;
      color: var(--_color-muted);
      overflow-wrap: anywhere;
    }

    .hint[hidden] {
      display: none;
    }

    .below,
    .notice,
    .error {
      margin-block-start: 4px;
    }

    .below {
      color: var(--_color-muted);
      font-variant-numeric: tabular-nums;
    }

    .counter {
      align-self: end;
      color: var(--_color-muted);
    }

    .counter.over {
      color: var(--_color-danger);
      font-weight: 600;
    }

    .notice {
      padding-inline-start: 10px;
      border-inline-start: 3px solid var(--_color-control-line);
      color: var(--_color-ink);
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }

    .unit {
      color: var(--_color-muted);
    }

    .box {
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: var(--_control-height);
      margin: 0;
      padding: 6px 10px;
      border: 1px solid var(--_color-control-line);
      border-radius: var(--_radius);
      background: var(--_color-surface);
      color: inherit;
      font: inherit;
      line-height: var(--_line-height);
      text-align: start;
    }

    .paper {
      display: none;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }

    .box.short {
      inline-size: 8em;
    }

    .box.numeric {
      font-variant-numeric: tabular-nums;
    }

    @media (hover: hover) {
      .box:not(:disabled, :read-only):hover {
        border-color: var(--_color-accent);
      }
    }

    .box:focus-visible {
      outline-offset: 2px;
    }

    .box:disabled {
      border-style: dashed;
      background: transparent;
      color: var(--_color-muted);
      opacity: 1;
      cursor: not-allowed;
      -webkit-text-fill-color: currentcolor;
    }

    .box[readonly] {
      border-color: transparent;
      border-inline-start-color: var(--_color-line);
      border-inline-start-width: 3px;
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      background: transparent;
    }

    .readonly {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .box.short[readonly] {
      inline-size: auto;
      min-inline-size: 3em;
      max-inline-size: 8em;
      field-sizing: content;
    }

    /* Not by its colour alone. The text stays where it was. */
    .box[aria-invalid='true'] {
      padding-inline-start: 7px;
      border-color: var(--_color-danger);
      border-inline-start-width: 4px;
    }

    .error {
      display: flex;
      gap: 6px;
      align-items: start;
      color: var(--_color-danger);
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .error-sign {
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      margin-block-start: 0.225em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
    }

    @media (forced-colors: active) {
      .box:disabled {
        border-color: GrayText;
        color: GrayText;
      }
    }

    @media (pointer: coarse) {
      /* A smaller text makes iOS zoom in on whatever takes the focus. */
      .box {
        /* stylelint-disable-next-line declaration-property-unit-disallowed-list -- the size at which iOS leaves the page as it is */
        font-size: max(16px, 1em);
      }
    }

    /* On paper a field is what stands in it. */
    @media print {
      .box {
        min-block-size: 0;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        appearance: none;
      }

      .box.short {
        inline-size: auto;
        field-sizing: content;
      }

      .box::placeholder {
        color: transparent;
      }

      /* A box cuts what is longer, and is not broken between two pages. */
      .paper {
        display: block;
      }

      .box:has(+ .paper) {
        display: none;
      }

      /* Twice, to stand above whatever else says how it is shown. */
      .error-place,
      .screen-only.screen-only {
        display: none;
      }
    }
  `,
];
