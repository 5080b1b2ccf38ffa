import { css } from 'lit';

/**
 * On paper the form is what is written in it: a line for each field, its name beside what it says; what is empty, and what
 * helps whoever writes, is left out.
 */
export const printStyles = css`
  @media print {
    /* Blocks throughout: engines break grids between two pages badly. */
    .card {
      display: block;
      padding: 0;
      border: 0;
    }

    form,
    .section > .fields,
    .group,
    .beside,
    .column,
    .row-fields {
      display: block;
    }

    .bar,
    .head > .note,
    .restored,
    .templates,
    .folding,
    .inside,
    .worst,
    .conflict,
    .summary,
    .fields .note,
    .fields .advice,
    .dosage,
    .section > summary::after {
      display: none;
    }

    .section::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .section > summary {
      min-block-size: 0;
      padding-block: 6px 2px;
      break-after: avoid;
    }

    .section > .fields {
      max-inline-size: none;
      padding-block: 0 6px;
    }

    .group {
      padding: 0;
      border: 0;
    }

    form [name] {
      margin-block-end: 3px;
    }

    /* One field says what its legend does. */
    .group > legend {
      padding: 4px 0 0;
    }

    /* A list of rows stands across; its heading is that of the section, or its own. */
    form [name]:not([item-label])::part(field) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: 16px;
    }

    /* One that floats is a cell of the grid, as the label of any other field. */
    form [name]:not([item-label])::part(label) {
      grid-row: 1 / span 3;
      float: inline-start;
      margin: 0;
    }

    form [name]::part(card-label) {
      font-weight: inherit;
    }

    form [name]::part(hint),
    form [name]::part(optional),
    form [name]::part(counter),
    form [name]::part(card-hint),
    form [name]::part(choice-hint) {
      display: none;
    }
  }

  @supports selector(:state(blank)) {
    @media print {
      form [name]:state(blank),
      .section:not(:has([name]:not(:state(blank)))),
      .group:not(:has([name]:not(:state(blank)))),
      .beside:not(:has([name]:not(:state(blank)))),
      .column:not(:has([name]:not(:state(blank)))) {
        display: none;
      }
    }
  }
`;
