import { css } from 'lit';

export const moveDialogStyles = css`
  .move-form {
    display: grid;
    gap: 14px;
  }

  .move-form p,
  .move-form h3 {
    margin: 0;
  }

  .move-title {
    font-weight: 600;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }

  .move-form .move-now {
    margin-block-start: -10px;
    color: var(--_color-muted);
  }

  .move-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 12px 16px;
    align-items: start;
  }

  .move-field {
    display: grid;
    gap: 4px;
  }

  .move-field label {
    font-weight: 600;
  }

  .move-field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  .move-field input:disabled {
    background: var(--_color-canvas);
    color: var(--_color-muted);
  }

  .move-field input[aria-invalid='true'] {
    border-color: var(--_color-danger);
    border-inline-start-width: 4px;
  }

  .field-error {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .move-check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    justify-self: start;
    cursor: pointer;
  }

  .move-check input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_color-accent);
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

  .failure,
  .error-summary,
  .conflict {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--_color-danger);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }

  .conflict {
    border-color: var(--_color-anticipatory);
    background: var(--_color-anticipatory-soft);
  }

  .error-summary h3,
  .conflict h3 {
    font-size: 1em;
  }

  .error-summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .error-summary li {
    min-block-size: 24px;
  }

  .error-summary a {
    color: var(--_color-danger);
  }

  @media (pointer: coarse) {
    .move-field input,
    .move-check {
      min-block-size: 44px;
    }
  }
`;
