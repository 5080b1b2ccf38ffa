import { css } from 'lit';
import { popoverStyles } from '../../popover/popover.styles.js';
import { buttonStyles } from '../../theme/button.styles.js';

export const personPickerStyles = [
  buttonStyles,
  popoverStyles,
  css`
    .picker {
      display: grid;
      gap: 8px;
      min-inline-size: 0;
    }

    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .chip {
      display: flex;
      align-items: center;
      min-inline-size: 0;
      max-inline-size: 100%;
      min-block-size: 28px;
      border: 1px solid var(--_color-line);
      border-radius: 14px;
      padding-inline: 10px;
      background: var(--_color-canvas);
      overflow-wrap: anywhere;
    }

    .chip:has(button) {
      padding-inline-end: 2px;
    }

    .chip.unknown .name {
      color: var(--_color-muted);
      font-style: italic;
    }

    .remove {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      margin: 0;
      padding: 0;
      border: 0;
      border-radius: 12px;
      background: none;
      color: var(--_color-muted);
      cursor: pointer;
    }

    .remove svg {
      inline-size: 12px;
      block-size: 12px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
    }

    @media (hover: hover) {
      .remove:hover {
        color: var(--_color-danger);
      }
    }

    .combobox {
      position: relative;
      display: grid;
    }

    .combobox.clearable .box {
      padding-inline-end: 36px;
    }

    .combobox .remove {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 6px;
      margin-block: auto;
    }

    /* As wide as what it belongs to: it is the list of that very field. */
    .popover.people {
      inline-size: max(var(--_width, 240px), 240px);
      max-inline-size: calc(100vw - 16px);
      max-block-size: min(var(--_room, 320px), 320px);
      padding: 4px;
      border-radius: var(--_radius);
      overscroll-behavior: contain;
    }

    .options {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .option {
      display: flex;
      align-items: baseline;
      gap: 8px;
      min-block-size: var(--_control-height);
      padding: 7px 8px;
      border-radius: 6px;
      cursor: pointer;
      overflow-wrap: anywhere;
    }

    .option .mark {
      flex: none;
      align-self: center;
      inline-size: 16px;
      block-size: 16px;
      fill: none;
      stroke: var(--_color-accent);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .option .detail {
      color: var(--_color-muted);
    }

    .option .initials {
      margin-inline-start: auto;
      color: var(--_color-muted);
      white-space: nowrap;
    }

    .option.active {
      outline: 2px solid var(--_color-accent);
      outline-offset: -2px;
    }

    @media (hover: hover) {
      .option:hover {
        background: var(--_color-canvas);
      }
    }

    .note {
      margin: 0;
      padding: 8px;
      color: var(--_color-muted);
    }

    .problem {
      display: grid;
      justify-items: start;
      gap: 8px;
      padding: 8px;
    }

    .problem p {
      margin: 0;
    }

    @media (pointer: coarse) {
      .chip {
        min-block-size: 44px;
        border-radius: 22px;
      }

      .remove {
        inline-size: 40px;
        block-size: 40px;
        border-radius: 20px;
      }

      .combobox.clearable .box {
        padding-inline-end: 48px;
      }
    }

    @media print {
      .chips {
        display: block;
      }

      .chip {
        display: inline;
        padding: 0;
        border: 0;
        background: none;
      }

      .chip:not(:last-child) .name::after {
        content: ', ';
      }

      .remove,
      .combobox.beside-chips {
        display: none;
      }
    }
  `,
];
