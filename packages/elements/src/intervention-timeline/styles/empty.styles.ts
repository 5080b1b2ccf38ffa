import { css } from 'lit';

/** What stands below the controls where there is nothing in the period, and what stays in sight where a part could not be had. */
export const emptyStyles = css`
  .empty {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 32px 20px;
    border-block-start: 1px solid var(--_color-line);
  }

  .missing {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    background: var(--_color-surface);
  }

  @container (inline-size < 480px) {
    .empty {
      padding-inline: 14px;
    }
  }
`;
