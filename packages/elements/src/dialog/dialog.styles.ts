import { css } from 'lit';

/** For every element with a `DialogController`; comes after `themeStyles`. */
export const dialogStyles = css`
  dialog {
    inline-size: min(560px, calc(100vi - 32px));
    max-block-size: calc(100dvb - 32px);
    padding: 0;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    color: var(--_color-ink);
  }

  dialog::backdrop {
    background: rgb(10 16 22 / 0.5);
  }

  .dialog-frame {
    display: grid;
    gap: 16px;
    padding: 20px;
  }

  .dialog-header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
  }

  .dialog-heading {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .dialog-close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    /* The cross stands on the line of the heading, and at the edge of what is below. */
    margin-block: -5px;
    margin-inline-end: -8px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_color-muted);
    cursor: pointer;
  }

  .dialog-close path {
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  @media (pointer: coarse) {
    .dialog-close {
      inline-size: 44px;
      block-size: 44px;
      margin-block: -11px;
      margin-inline-end: -14px;
    }
  }
`;
