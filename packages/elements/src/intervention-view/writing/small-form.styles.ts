import { css } from 'lit';

/** A form that opens where it is needed. */
export const smallFormStyles = css`
  .small-form {
    display: grid;
    gap: 12px;
    margin-block: 10px 4px;
    padding: 14px;
    border: 1px solid var(--_color-line);
    border-inline-start: 3px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  .small-form .of-date,
  .small-form .of-time,
  .small-form .of-number,
  .small-form .of-minutes {
    max-inline-size: 14em;
  }

  .small-form textarea.box {
    field-sizing: content;
    min-block-size: 4.2em;
    max-block-size: 40vb;
    resize: block;
  }

  .small-form-row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .small-form-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  .failure {
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }

  .saved {
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }

  .saved:empty {
    display: none;
  }
`;
