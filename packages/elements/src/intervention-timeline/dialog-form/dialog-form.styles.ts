import { css } from 'lit';

/** What the forms in dialogs look alike in: fields, boxes to check, what stands in the way. */
export const dialogFormStyles = css`
  .dialog-form {
    display: grid;
    gap: 14px;
  }

  .dialog-form p,
  .dialog-form h3 {
    margin: 0;
  }

  .form-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 12px 16px;
    align-items: start;
  }

  .form-field {
    display: grid;
    gap: 4px;
  }

  .form-field label {
    font-weight: 600;
  }

  .form-field :is(input, select) {
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

  .form-field input:disabled {
    background: var(--_color-canvas);
    color: var(--_color-muted);
  }

  .form-field :is(input, select)[aria-invalid='true'] {
    border-color: var(--_color-danger);
    border-inline-start-width: 4px;
  }

  .field-error {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .form-check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    justify-self: start;
    cursor: pointer;
  }

  .form-check input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_color-accent);
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
    .form-field :is(input, select),
    .form-check {
      min-block-size: 44px;
    }
  }
`;
