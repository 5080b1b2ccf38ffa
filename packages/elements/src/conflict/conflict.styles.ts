import { css } from 'lit';

export const conflictStyles = css`
  .conflict {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
    border: 1px solid var(--_color-line);
    border-inline-start: 4px solid var(--_color-anticipatory);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-ink);
  }

  .conflict > h3,
  .conflict > p {
    margin: 0;
  }

  .clash {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .clash > legend {
    padding: 0;
    font-weight: var(--_font-weight-strong);
  }

  .clash-sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: 8px;
  }

  .clash-side {
    display: flex;
    gap: 10px;
    min-inline-size: 0;
    padding: 10px 12px;
    border: 1px solid var(--_color-control-line);
    border-radius: var(--_radius);
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .clash-side.chosen {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 1px var(--_color-accent);
  }

  .clash-side > input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 0 0;
    accent-color: var(--_color-accent);
  }

  .clash-value > span {
    display: block;
    white-space: pre-line;
  }

  .muted {
    color: var(--_color-muted);
  }

  .clash-was {
    display: flex;
    gap: 8px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
