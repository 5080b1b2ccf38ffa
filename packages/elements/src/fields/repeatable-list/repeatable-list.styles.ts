import { type CSSResultGroup, css } from 'lit';
import { buttonStyles } from '../../theme/button.styles.js';
import { formFieldStyles } from '../form-field.styles.js';

const own = css`
  .list {
    display: grid;
    gap: 12px;
  }

  .rows {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    padding: 12px 16px 16px;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }

  .row-heading {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .row-acts {
    display: flex;
    gap: 4px;
    margin-inline-end: -8px;
  }

  .icon {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-muted);
    cursor: pointer;
  }

  .icon[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .icon svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (hover: hover) {
    .icon:not([aria-disabled='true']):hover {
      color: var(--_color-accent);
    }
  }

  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-block-size: 48px;
    padding-block: 4px;
      padding-inline: 16px 8px;
    border: 1px dashed var(--_color-control-line);
    border-radius: var(--_radius-card);
    color: var(--_color-muted);
  }

  .empty,
  .full {
    margin: 0;
    color: var(--_color-muted);
  }

  .add {
    justify-self: start;
  }

  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media print {
    .list,
    .rows,
    .row {
      display: block;
    }

    .row {
      margin-block-end: 6px;
      padding: 0;
      border: 0;
      break-inside: avoid;
    }

    .row-acts,
    .add,
    .removed,
    .full {
      display: none;
    }
  }
`;

export const repeatableListStyles: CSSResultGroup = [formFieldStyles, buttonStyles, own];
