import { css } from 'lit';

/**
 * What one chooses with: period, view, lanes, levels. Comments stand here, as those in a style sheet travel with it.
 *
 * `.option input`: the whole option is the radio button: nothing smaller to hit, nothing that assistive technology does not
 * find. `.shares`: as high as the figures that come there, one line of them or, where it is narrow, two.
 */
export const controlStyles = css`
  .navigation,
  .filters,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .filters {
    flex: 1 1 100%;
    gap: 8px 12px;
  }

  .shares {
    flex: 1 1 100%;
    min-block-size: 24px;
  }

  .button.icon {
    display: inline-grid;
    place-items: center;
    inline-size: 36px;
    padding: 0;
  }

  .choice {
    display: inline-flex;
    min-inline-size: 0;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
  }

  .option {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 34px;
    padding: 4px 12px;
    cursor: pointer;
    white-space: nowrap;
  }

  .option + .option {
    border-inline-start: 1px solid var(--_color-line);
  }

  .option:first-of-type {
    border-start-start-radius: inherit;
    border-end-start-radius: inherit;
  }

  .option:last-of-type {
    border-start-end-radius: inherit;
    border-end-end-radius: inherit;
  }

  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .option:has(:checked) {
    background: color-mix(in srgb, var(--_color-accent) 12%, var(--_color-surface));
    color: var(--_color-accent);
    font-weight: 600;
  }

  @media (hover: hover) {
    .option:not(:has(:checked)):hover {
      background: color-mix(in srgb, var(--_color-accent) 6%, var(--_color-surface));
    }
  }

  .option:has(:focus-visible) {
    z-index: 1;
    outline: 2px solid var(--_color-accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-surface);
  }

  @container (inline-size < 480px) {
    .shares {
      min-block-size: 50px;
    }

    .choice,
    .steps,
    .option {
      flex: 1 1 auto;
    }

    .option {
      min-inline-size: 0;
      padding-inline: 3px;
      white-space: normal;
      overflow-wrap: anywhere;
      text-align: center;
    }

    .steps {
      justify-content: end;
    }

    .navigation > .zoom {
      flex-basis: 100%;
    }

    .navigation > .button {
      flex: 1 1 auto;
    }
  }

  @media (pointer: coarse) {
    .shares {
      min-block-size: 44px;
    }

    @container (inline-size < 480px) {
      .shares {
        min-block-size: 90px;
      }
    }

    .button.icon {
      inline-size: 44px;
    }

    .option {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .navigation {
      display: none;
    }
  }
`;
