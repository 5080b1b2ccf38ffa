import { css } from 'lit';

/** The card, and what stands at its top. */
export const headStyles = css`
  .card {
    container-type: inline-size;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    overflow: clip;
    font-variant-numeric: tabular-nums;
  }

  p,
  ul,
  ol,
  h2,
  h3,
  h4,
  dl,
  dd,
  table,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
  }

  /* Text of its own direction still begins where the lines around it begin. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .muted {
    color: var(--_color-muted);
  }

  .head {
    padding: 16px 20px 18px;
    border-block-end: 1px solid var(--_color-line);
  }

  .head-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: var(--_control-height);
  }

  .status {
    color: var(--_color-muted);
  }

  .head-actions {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px 8px;
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    margin-block-start: 8px;
    color: var(--_color-muted);
  }

  .level {
    font-weight: var(--_font-weight-strong);
  }

  .level[data-level='preventive'] {
    color: var(--_color-preventive);
  }

  .level[data-level='anticipatory'] {
    color: var(--_color-anticipatory);
  }

  .level[data-level='interventive'] {
    color: var(--_color-interventive);
  }

  .state-word {
    white-space: nowrap;
  }

  .title {
    margin-block: 2px 14px;
    max-inline-size: 32em;
    font-size: calc(var(--_font-size-figure) * 0.95);
    font-weight: var(--_font-weight-heading);
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    gap: 10px 24px;
  }

  .fact dt,
  .labelled dt {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  .fact dd {
    overflow-wrap: anywhere;
  }

  .overdue {
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }

  .unbroken {
    white-space: nowrap;
  }

  @container (inline-size < 480px) {
    .head {
      padding: 12px 14px 14px;
    }

    .head-actions {
      justify-content: start;
    }

    .head-actions .button.quiet {
      padding-inline: 8px;
    }

    .facts {
      grid-template-columns: 1fr;
      gap: 6px;
    }

    .fact {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 8px;
    }
  }
`;
