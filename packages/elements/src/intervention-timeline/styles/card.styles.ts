import { css } from 'lit';

/**
 * The card and its heading. Comments stand here, as those in a style sheet travel with it.
 *
 * `[dir='auto']`: text of its own direction still begins where the lines around it begin. `.title` takes what the controls
 * leave; where they stand on a line of their own, they begin with it. `.summary` is at the end from the first, and as high as
 * the buttons that come to stand before it; `.legend` is as high as a line of it.
 */
export const cardStyles = css`
  .card {
    container-type: inline-size;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    overflow: clip;
    font-variant-numeric: tabular-nums;
  }

  .card > .state,
  .card > .state-outdated {
    border: 0;
    border-block-start: 1px solid var(--_color-line);
    border-radius: 0;
  }

  .card > .state-outdated {
    padding-inline: 20px;
  }

  p,
  ul,
  h2,
  h3,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .muted {
    color: var(--_color-muted);
  }

  .nowrap {
    white-space: nowrap;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    padding: 16px 20px;
  }

  .title {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    min-inline-size: 0;
  }

  .heading {
    font-size: 1.3em;
    line-height: 1.3;
  }

  .subtitle {
    color: var(--_color-muted);
    overflow-wrap: anywhere;
  }

  .summary {
    align-content: center;
    min-block-size: 36px;
    margin-inline-start: auto;
    color: var(--_color-muted);
  }

  .save-status {
    margin-inline-start: 8px;
    color: var(--_color-accent);
    font-weight: 600;
  }

  .legend {
    min-block-size: 48px;
  }

  @container (inline-size < 480px) {
    .header {
      padding: 14px 14px 12px;
    }

    .title {
      display: grid;
    }
  }

  @media print {
    .card {
      border: 0;
    }
  }
`;
