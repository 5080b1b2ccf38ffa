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
    box-shadow: var(--_shadow-dialog);
  }

  dialog::backdrop {
    /* stylelint-disable-next-line function-disallowed-list -- not every browser in use lets a backdrop inherit */
    background: var(--_color-scrim, rgb(10 16 22 / 0.5));
  }

  .dialog-frame {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-5);
  }

  .dialog-header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-4);
  }

  .dialog-heading {
    margin: 0;
    font-size: var(--_font-size-heading);
    font-weight: var(--_font-weight-heading);
    line-height: var(--_line-height-heading);
    overflow-wrap: anywhere;
  }

  .dialog-close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_control-height-small);
    block-size: var(--_control-height-small);
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
    gap: var(--_space-2);
  }

  @media (pointer: coarse) {
    .dialog-close {
      margin-block: -11px;
      margin-inline-end: -14px;
    }
  }
`;
