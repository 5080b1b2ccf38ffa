import { css } from 'lit';

export const markersStyles = css`
  /* On the lower edge of the bar, below its title; small and in the colour of the bar, so that they stay in the background. */
  .mark {
    position: absolute;
    inset-block-end: 1px;
    inset-inline-start: calc(100% * var(--_at));
    z-index: 2;
    margin-inline-start: -3.5px;
    color: var(--_color-muted);
    line-height: 0;
    pointer-events: none;
  }

  .mark-glyph {
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 1;
  }

  :is(.mark-glyph)[data-kind$='Planned'] {
    fill: var(--_color-surface);
  }

  .mark-glyph[data-kind='sessionMissed'] {
    fill: none;
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    .mark,
    .mark-glyph {
      color: CanvasText;
    }

    :is(.mark-glyph)[data-kind$='Planned'] {
      fill: Canvas;
    }
  }
`;
