import { css } from 'lit';

/** For every element with a `MenuController`; comes after `popoverStyles`. */
export const menuStyles = css`
  .menu {
    inline-size: max-content;
    min-inline-size: min(220px, calc(100vw - 16px));
    max-inline-size: min(348px, calc(100vw - 16px));
    padding: 6px;
  }

  .menu-item {
    display: grid;
    gap: 1px;
    align-content: center;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: 6px 10px;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .menu-hint {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  .menu-item[aria-disabled='true'] {
    color: var(--_color-disabled);
    cursor: default;
  }

  /* The one that has the focus is the one that Enter chooses, by whatever means it got there. */
  .menu-item:focus {
    outline: 2px solid var(--_color-accent);
    outline-offset: -2px;
    background: var(--_color-accent-soft);
  }

  @media (hover: hover) {
    .menu-item:not([aria-disabled='true']):hover {
      background: var(--_color-accent-soft);
    }
  }
`;
