import { css } from 'lit';

/** Beyond what the move dialog has. */
export const createStyles = css`
  .create-lead,
  .create-optional {
    color: var(--_color-muted);
  }

  .create-optional {
    font-weight: 400;
  }

  .move-field select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }

  .move-field select[aria-invalid='true'] {
    border-color: var(--_color-danger);
    border-inline-start-width: 4px;
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

  @media (pointer: coarse) {
    .move-field select {
      min-block-size: 44px;
    }
  }
`;
