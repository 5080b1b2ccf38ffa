import { css } from 'lit';

export const reviewDialogStyles = css`
  dialog .small-form {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .people {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .person {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control-height-small);
    overflow-wrap: anywhere;
  }

  .person input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
`;
