import { css } from 'lit';

/** What follows the head: the course of it, and beside it what it stands on. */
export const bodyStyles = css`
  .body {
    display: grid;
  }

  .main,
  .aside {
    display: grid;
    align-content: start;
    gap: 22px;
    min-inline-size: 0;
    padding: 20px;
  }

  .aside {
    border-block-start: 1px solid var(--_color-line);
  }

  @container (inline-size >= 860px) {
    .body:not(.shared) {
      grid-template-columns: minmax(0, 1fr) minmax(240px, 32%);
    }

    .aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_color-line);
      background: var(--_color-hover);
    }

    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  .pair {
    display: grid;
    gap: 22px;
  }

  .block {
    min-inline-size: 0;
  }

  .block-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 6px;
  }

  .block-heading {
    font-size: var(--_font-size-subheading);
    font-weight: var(--_font-weight-heading);
    line-height: var(--_line-height-heading);
  }

  .aside .block-heading {
    font-size: 1em;
  }

  .prose {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .lead {
    font-size: var(--_font-size-subheading);
  }

  .lines {
    display: grid;
    gap: 3px;
    padding-inline-start: 18px;
    overflow-wrap: anywhere;
  }

  .lines > li::marker {
    color: var(--_color-muted);
  }

  .rows {
    display: grid;
    gap: 8px;
  }

  .voice {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_color-accent);
    font-style: italic;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  a {
    color: var(--_color-accent);
    overflow-wrap: anywhere;
  }

  .side-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-inline-start: -14px;
  }

  .disclosure {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control-height-small);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .disclosure::before {
    content: '';
    box-sizing: border-box;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_color-accent);
    border-block-width: 0 2px;
    border-inline-width: 0 2px;
    rotate: -45deg;
    margin-inline: 2px 3px;
  }

  .disclosure:dir(rtl)::before {
    rotate: 45deg;
  }

  .disclosure[aria-expanded='true']:dir(rtl)::before {
    rotate: -45deg;
  }

  .disclosure[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -2px;
  }

  .missing {
    padding: 8px 12px;
    border: 1px dashed var(--_color-control-line);
    border-radius: var(--_radius);
  }

  .card > .state-outdated:not(.missing) {
    padding: 8px 20px;
    border-block-end: 1px solid var(--_color-line);
  }

  @container (inline-size < 480px) {
    .main,
    .aside {
      padding: 16px 14px;
    }
  }

  @media (forced-colors: active) {
    .side-tools {
      margin-inline-start: 0;
    }
  }
`;
