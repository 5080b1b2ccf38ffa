import '@samspil/elements/define';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Sprog',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Tema',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Lyst' },
          { value: 'dark', title: 'Mørkt' },
          { value: 'light dark', title: 'Som systemet' },
        ],
      },
    },
  },
  initialGlobals: { language: 'da', theme: 'light' },
  decorators: [
    // The page of a host says both, once, for everything in it; so does the page of a story.
    (story, { globals }) => {
      document.documentElement.style.setProperty('color-scheme', String(globals.theme));
      return html`<div lang=${String(globals.language)}>${story()}</div>`;
    },
  ],
  parameters: { layout: 'padded', controls: { disableSaveFromUI: true } },
};

export default preview;
