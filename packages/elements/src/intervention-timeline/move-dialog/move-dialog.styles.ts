import { css } from 'lit';

/** Beyond what every form in a dialog has. */
export const moveDialogStyles = css`
  .move-title {
    font-weight: 600;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }

  .dialog-form .move-now {
    margin-block-start: -10px;
    color: var(--_color-muted);
  }

  .move-steps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Two lines, so that the buttons below stay where they are while one writes. */
  .move-description {
    min-block-size: 2.9em;
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }

  .move-description > span {
    display: block;
  }

  .conflict {
    border-color: var(--_color-anticipatory);
    background: var(--_color-anticipatory-soft);
  }

  .conflict > .versions {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 16px;
    margin: 0;
  }

  .versions dt {
    font-weight: 600;
  }

  .versions dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;
