import { css } from 'lit';

export const reviewStyles = css`
  .review-list {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .review {
    display: grid;
    gap: 4px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_color-line);
  }

  .review-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 12px;
  }

  .review.planned > .review-top > b {
    font-weight: var(--_font-weight);
  }

  .review-rows {
    display: grid;
    gap: 3px;
  }

  .review-rows > .labelled {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 10px;
  }

  .review > div > .button {
    min-block-size: var(--_control-height-small);
  }

  @container (inline-size < 480px) {
    .review-rows > .labelled {
      display: block;
    }
  }

  @media print {
    .review {
      padding-block: 3px;
      break-inside: avoid;
    }

    .review-rows > .labelled {
      display: block;
    }

    .review-rows dt,
    .review-rows dd {
      display: inline;
      font-size: inherit;
    }

    .review-rows dt::after {
      content: ':';
      margin-inline-end: 4px;
    }
  }
`;
