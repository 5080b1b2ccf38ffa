import { css } from 'lit';

/** On paper: everything open, nothing to press, two columns, small type. Two A4 pages at most for a full intervention. */
export const printStyles = css`
  /* With the card in front, because the styles of the parts come after these. */
  @media not print {
    .card .print-only {
      display: none;
    }
  }

  @media print {
    :host {
      font-size: 9.5pt;
    }

    .card {
      border: 0;
      overflow: visible;
      container-type: normal;
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .head {
      padding: 0 0 8px;
    }

    .head-top,
    .card .screen-only {
      display: none;
    }

    .standing {
      margin-block-start: 0;
    }

    .title {
      margin-block: 0 6px;
      font-size: 16pt;
    }

    .facts {
      grid-template-columns: repeat(4, 1fr);
      gap: 4px 14px;
    }

    .fact {
      display: block;
    }

    .body,
    .body:not(.shared) {
      display: block;
      columns: 2;
      column-gap: 24px;
      padding-block-start: 8px;
    }

    .body.shared {
      columns: 1;
    }

    .main,
    .aside {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }

    .pair {
      display: block;
    }

    .block {
      margin-block-end: 9px;
    }

    .block-top {
      margin-block-end: 2px;
      break-after: avoid;
    }

    .block-heading,
    .aside .block-heading {
      font-size: 10.5pt;
    }

    .lead {
      font-size: inherit;
    }

    .rows {
      gap: 3px;
    }

    .labelled,
    .kept,
    [part~='sessions'] {
      break-inside: avoid;
    }
  }
`;
