import { css } from 'lit';

/** Beyond what every form in a dialog has. */
export const createStyles = css`
  .create-lead,
  .create-optional {
    color: var(--_color-muted);
  }

  .create-optional {
    font-weight: 400;
  }

  .create-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
    min-inline-size: 0;
    border: 0;
  }

  .create-choice legend {
    padding: 0;
    margin-block-end: 2px;
    font-weight: 600;
  }

  .create-choice .field-error {
    flex: 1 1 100%;
  }
`;
