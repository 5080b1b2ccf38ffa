import { css } from 'lit';

export const figuresStyles = css`
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

  @container (inline-size < 480px) {
    .figures {
      padding-inline: 14px;
    }
  }
`;
