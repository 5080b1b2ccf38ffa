import { css } from 'lit';

export const findingStyles = css`
  .findings {
    padding: 10px 20px 12px;
    border-block-end: 1px solid var(--_color-line);
    background: var(--_color-hover);
  }

  .findings-heading {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 1em;
  }

  .findings ul {
    display: grid;
    gap: 2px;
    max-inline-size: 72ch;
    padding-inline-start: 18px;
    margin-block-start: 2px;
    overflow-wrap: anywhere;
  }

  @container (inline-size < 480px) {
    .findings {
      padding-inline: 14px;
    }
  }

  @media print {
    .findings {
      padding: 4px 0;
      background: none;
    }
  }
`;
