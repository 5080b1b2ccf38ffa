import { css } from 'lit';

/** For every element with a `PopoverController`; comes after `themeStyles`. */
export const popoverStyles = css`
  .popover {
    position: fixed;
    inset: auto;
    /* stylelint-disable property-disallowed-list -- measured from the left and the top of the window, whatever is written */
    left: var(--_left, 0);
    top: var(--_top, 0);
    /* stylelint-enable property-disallowed-list */
    z-index: 10;
    inline-size: min(348px, calc(100vw - 16px));
    max-block-size: var(--_room, calc(100dvh - 16px));
    margin: 0;
    padding: 14px 16px;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    color: var(--_color-ink);
    box-shadow: var(--_shadow-popover);
    overflow: auto;
  }

  .popover:focus {
    outline: none;
  }

  @media print {
    .popover {
      display: none;
    }
  }
`;
