import { type CSSResultGroup, css } from 'lit';
import { buttonStyles } from '../theme/button.styles.js';

const states = css`
  .state {
    padding: 24px 16px;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    color: var(--_color-ink);
  }

  .state-outdated {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding-block: 8px;
    color: var(--_color-ink);
  }

  .state-sentence {
    max-inline-size: 60ch;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .state > .button {
    margin-block-start: 12px;
  }

  .state-code {
    margin: 8px 0 0;
    color: var(--_color-muted);
  }

  .state-skeleton {
    display: grid;
    gap: 12px;
    /* No motion: the bars are there, or they are not. */
    animation: state-appear 1ms 300ms backwards;
  }

  .state-skeleton > i {
    block-size: 20px;
    border-radius: 4px;
    background: var(--_color-line);
    opacity: 0.6;
  }

  .state-skeleton > i:nth-child(even) {
    inline-size: 70%;
  }

  @keyframes state-appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .state-skeleton > i {
      border: 1px solid GrayText;
    }
  }
`;

/** For every element that renders a state view; comes after `themeStyles`. */
export const stateViewStyles: CSSResultGroup = [buttonStyles, states];
