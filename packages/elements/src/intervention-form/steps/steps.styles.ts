import { css } from 'lit';

export const stepStyles = css`
  .steps {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-canvas);
  }

  .steps-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .steps-head > h3 {
    margin: 0;
    font-size: 1.1em;
  }

  .panel {
    display: grid;
    gap: 12px;
  }

  .panel:focus {
    outline: none;
  }

  .panel p {
    margin: 0;
  }

  .missing {
    display: grid;
    gap: 2px;
    margin: 0;
    padding-inline-start: 20px;
  }

  .missing .line {
    min-block-size: 28px;
    padding: 2px 4px;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .overrides {
    display: grid;
    gap: 12px;
  }

  .step-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media (pointer: coarse) {
    .missing .line {
      min-block-size: 44px;
    }
  }

  @media print {
    .steps {
      display: none;
    }
  }
`;
