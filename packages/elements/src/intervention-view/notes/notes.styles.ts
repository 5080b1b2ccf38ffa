import { css } from 'lit';

export const noteStyles = css`
  /* Two fields side by side where there is room; who may read it, and the button, in the line below. */
  #note {
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    padding: 12px 14px;
    border-inline-start: 1px solid var(--_color-line);
    background: var(--_color-hover);
  }

  #note .label {
    font-size: var(--_font-size-dense);
  }

  #note > .failure,
  #note > .note-keys,
  #note > .small-form-actions {
    grid-column: 1 / -1;
  }

  .note-list {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .note {
    display: grid;
    gap: 2px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_color-line);
  }

  .note.pending {
    opacity: 0.7;
  }

  .note-meta {
    color: var(--_color-muted);
    font-size: var(--_font-size-dense);
  }

  .note-next {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_color-accent);
  }

  .note-keys {
    flex: 1 1 14em;
    align-self: end;
    color: var(--_color-muted);
    font-size: var(--_font-size-dense);
  }

  @media print {
    .note {
      padding-block: 3px;
      break-inside: avoid;
    }

    .note-meta {
      font-size: inherit;
    }
  }
`;
