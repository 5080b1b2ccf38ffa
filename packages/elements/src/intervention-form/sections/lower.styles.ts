import { css } from 'lit';

/** Fields beside one another where there is room, groups within a section, and the rows of lists. */
export const lowerStyles = css`
  .group {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 12px 16px 16px;
    border: 1px solid var(--_color-line);
    border-inline-start: 4px solid var(--_color-anticipatory);
    border-radius: var(--_radius);
  }

  .group > legend {
    padding-inline: 4px;
    font-weight: var(--_font-weight-strong);
  }

  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    align-items: start;
    gap: 16px;
  }

  .column,
  .row-fields {
    display: grid;
    align-content: start;
    gap: 16px;
    min-inline-size: 0;
  }

  .dosage {
    display: grid;
    gap: 4px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_color-accent);
    background: var(--_color-canvas);
  }

  .dosage > p {
    margin: 0;
  }
`;
