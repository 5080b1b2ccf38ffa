import { css } from 'lit';

/** What stands below the controls where no timeline does, and the legend below it. */
export const belowStyles = css`
  .failure {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .empty {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 32px 20px;
    border-block-start: 1px solid var(--_color-line);
  }

  .figures {
    display: grid;
    gap: 12px;
    padding: 0 20px 20px;
  }

  .figures p {
    color: var(--_color-muted);
  }

  .figures dl {
    display: grid;
    gap: 6px;
    justify-content: start;
  }

  .figures dl > div {
    display: grid;
    grid-template-columns: 160px auto;
    align-items: center;
  }

  .figures dt {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .figures dd {
    font-weight: 600;
  }

  .legend {
    display: grid;
    gap: 6px;
    padding: 12px 20px 14px;
    border-block-start: 1px solid var(--_color-line);
    color: var(--_color-muted);
    font-size: 0.86em;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .swatch {
    display: inline-grid;
    place-items: center;
    inline-size: 22px;
    block-size: 14px;
    border: 1px solid transparent;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_color-muted) 18%, var(--_color-surface));
    color: var(--_color-ink);
  }

  .swatch[data-state='planned'] {
    border: 1.5px dashed var(--_color-muted);
    background: none;
  }

  .swatch[data-state='active'] {
    background: color-mix(in srgb, var(--_color-muted) 30%, var(--_color-surface));
  }

  .swatch[data-state='cancelled'] {
    border-color: var(--_color-control-line);
    background: none;
  }

  .swatch.open-ended {
    border: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    background: linear-gradient(to right, color-mix(in srgb, var(--_color-muted) 40%, var(--_color-surface)), var(--_color-surface));
  }

  .swatch.open-ended:dir(rtl) {
    background: linear-gradient(to left, color-mix(in srgb, var(--_color-muted) 40%, var(--_color-surface)), var(--_color-surface));
  }

  .break,
  .holiday {
    background: repeating-linear-gradient(-45deg, color-mix(in srgb, var(--_color-line) 75%, transparent) 0 3px, transparent 3px 8px)
      color-mix(in srgb, var(--_color-line) 18%, transparent);
  }

  .swatch.break {
    border-color: var(--_color-line);
  }

  @container (inline-size < 480px) {
    .legend,
    .empty,
    .figures {
      padding-inline: 14px;
    }
  }

  @media (forced-colors: active) {
    .swatch,
    .swatch.open-ended {
      border: 1px solid CanvasText;
    }

    .swatch.open-ended {
      border-inline-end-width: 0;
    }
  }
`;
