import { css } from 'lit';

export const sharesStyles = css`
  .shares {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    color: var(--_color-muted);
    font-size: 0.93em;
  }

  .shares li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 4px;
  }

  .share {
    min-block-size: 24px;
    padding: 2px 2px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .share:hover,
  .share[aria-expanded='true'] {
    color: var(--_color-accent);
  }

  .share-panel h3 {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-block-end: 6px;
    font-size: 1em;
  }

  .share-panel p + p {
    margin-block-start: 6px;
  }

  .share-panel .muted {
    color: var(--_color-muted);
    font-size: 0.93em;
  }

  @media (pointer: coarse) {
    .share {
      min-block-size: 44px;
    }
  }

  @media print {
    .share {
      text-decoration: none;
    }
  }
`;
