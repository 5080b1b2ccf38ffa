import { css } from 'lit';

/**
 * `button` is any action, `primary` the one filled action of a widget, `quiet` one that stands in a row of others. With forced
 * colours a browser would give the text of `primary` a ground of its own, in its own colour.
 */
export const buttonStyles = css`
  .button {
    min-block-size: var(--_control-height);
    padding: 6px 14px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-ink);
    font: inherit;
    cursor: pointer;
  }

  .button.primary {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-weight: var(--_font-weight-strong);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_color-accent);
  }

  .button:disabled {
    cursor: default;
    opacity: 0.6;
  }

  @media (hover: hover) {
    .button:not(:disabled):hover {
      border-color: var(--_color-accent);
    }

    .button.primary:not(:disabled):hover {
      border-color: var(--_color-accent-strong);
      background: var(--_color-accent-strong);
    }
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
    }
  }
`;
