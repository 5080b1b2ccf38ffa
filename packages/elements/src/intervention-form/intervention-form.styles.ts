import { css } from 'lit';
import { stateViewStyles } from '../connected/state-view.styles.js';
import { buttonStyles } from '../theme/button.styles.js';
import { themeStyles } from '../theme/tokens.styles.js';

export const formStyles = [
  themeStyles,
  buttonStyles,
  stateViewStyles,
  css`
    .card {
      container-type: inline-size;
      display: grid;
      gap: 16px;
      padding: 20px 24px 0;
      border: 1px solid var(--_color-line);
      border-radius: var(--_radius-card);
      background: var(--_color-surface);
    }

    .card > * {
      min-inline-size: 0;
    }

    .head-top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
    }

    .head-top > h2 {
      min-inline-size: 0;
      margin: 0;
      font-size: 1.4em;
      line-height: 1.25;
      overflow-wrap: anywhere;
    }

    .note,
    .filled,
    .gone {
      max-inline-size: 65ch;
      margin: 0;
      color: var(--_color-muted);
    }

    .head > .note {
      margin-block-start: 4px;
    }

    .restored {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      margin: 8px 0 0;
      padding: 2px 12px;
      border-inline-start: 3px solid var(--_color-today);
      background: var(--_color-canvas);
    }

    form {
      display: grid;
      gap: 0;
    }

    .templates {
      display: grid;
      gap: 4px;
      padding-block-end: 16px;
    }

    .section {
      border-block-start: 1px solid var(--_color-line);
    }

    .section > summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 44px;
      padding-block: 8px;
      cursor: pointer;
      list-style: none;
    }

    .section > summary::-webkit-details-marker {
      display: none;
    }

    .section > summary::after {
      content: '';
      flex: none;
      inline-size: 7px;
      block-size: 7px;
      margin-inline: auto 6px;
      border-block-end: 2px solid var(--_color-muted);
      border-inline-end: 2px solid var(--_color-muted);
      transform: rotate(-45deg);
    }

    .section[open] > summary::after,
    .section:not([open]) > summary:dir(rtl)::after {
      transform: rotate(45deg);
    }

    .section[open] > summary:dir(rtl)::after {
      transform: rotate(-45deg);
    }

    .section-top {
      flex: 1 1 auto;
      display: grid;
      grid-template-columns: 18em minmax(0, 1fr);
      align-items: baseline;
      gap: 2px 16px;
      min-inline-size: 0;
    }

    .section-top > h3 {
      margin: 0;
      font-size: 1.1em;
      overflow-wrap: anywhere;
    }

    .section[open] .section-top {
      grid-template-columns: minmax(0, 1fr);
    }

    .inside {
      color: var(--_color-muted);
      overflow-wrap: anywhere;
    }

    .worst {
      flex: none;
      padding: 0 9px;
      border: 1px solid var(--_color-control-line);
      border-radius: 999px;
      font-size: var(--_font-size-small);
    }

    .worst.error {
      border: 3px double var(--_color-danger);
    }

    .worst.warning {
      border-color: var(--_color-anticipatory);
    }

    .folding {
      margin-inline: -14px;
    }

    @container (max-width: 560px) {
      .section-top {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    .section > .fields {
      display: grid;
      gap: 20px;
      max-inline-size: 860px;
      padding-block: 4px 24px;
    }

    .fields > * {
      min-inline-size: 0;
    }

    .hint-text,
    .advice {
      display: block;
      margin: 0;
    }

    .advice {
      margin-block-start: 4px;
      padding-inline-start: 10px;
      border-inline-start: 3px solid var(--_color-control-line);
      color: var(--_color-ink);
    }

    .advice.error {
      border-inline-start: 3px double var(--_color-danger);
    }

    .advice.warning {
      border-inline-start-color: var(--_color-anticipatory);
    }

    .advice.notice {
      border-inline-start-style: dotted;
    }

    .advice-word {
      font-weight: var(--_font-weight-strong);
    }

    .state-chip {
      padding: 2px 10px;
      border: 1px solid var(--_color-line);
      border-radius: 999px;
      background: var(--_color-surface);
    }

    .bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      margin-inline: -24px;
      padding: 12px 24px;
      border-block-start: 1px solid var(--_color-line);
      border-end-start-radius: var(--_radius-card);
      border-end-end-radius: var(--_radius-card);
      background: var(--_color-surface);
    }

    .gone {
      flex-basis: 100%;
    }

    .status {
      flex: 1 1 200px;
      min-inline-size: 0;
    }

    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-inline-start: auto;
    }

    @media (max-width: 480px) {
      .card {
        padding-inline: 16px;
      }

      .bar {
        margin-inline: -16px;
        padding-inline: 16px;
      }
    }

    @media (forced-colors: active) {
      /* There the button has a border. */
      .folding {
        margin-inline: 0;
      }
    }
  `,
];
