import { css } from 'lit';

/** The control of a date, as wide as a date is. */
export const dateInputStyles = css`
  .date {
    inline-size: min(100%, 12em);
    font-variant-numeric: tabular-nums;
  }
`;

export const dateFieldStyles = [
  dateInputStyles,
  css`
    /*
     * What the date comes to stands beside the control, or below it where there is no room; the line is there before
     * anything stands in it, so that nothing moves.
     */
    .entry {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }

    .reading {
      flex: 1 1 15em;
      min-block-size: 1.45em;
    }

    /* Another line stands there now. */
    .reading.gone {
      display: none;
    }

    .off {
      color: var(--_color-ink);
    }

    /* A browser writes dates in its own language; on paper there is no need of it. */
    @media print {
      .entry > .date {
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
