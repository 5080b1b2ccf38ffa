import { css } from 'lit';

export const legendStyles = css`
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
    color: var(--_color-ink);
  }

  /* The pattern of breaks is that of the chart, whose styles may come before or after these. */
  .swatch:not(.break) {
    background: color-mix(in srgb, var(--_color-muted) 18%, var(--_color-surface));
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

  .swatch.break {
    border-color: var(--_color-line);
  }

  .swatch .glyph {
    inline-size: 9px;
    block-size: 9px;
  }

  @container (inline-size < 480px) {
    .legend {
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

  @media print {
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
