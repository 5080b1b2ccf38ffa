import { css } from 'lit';

/** Where there is little room the buttons share a line of their own below the period. */
export const actionsStyles = css`
  @container (inline-size < 480px) {
    .navigation > .zoom {
      flex-basis: 100%;
    }

    .navigation > .button {
      flex: 1 1 auto;
    }
  }
`;
