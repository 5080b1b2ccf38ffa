import '@samspil/elements/define';
import '@samspil/elements/themes/dfds.css';
import { personas } from '@samspil/server/in-page';
import type { Preview } from '@storybook/web-components-vite';
import { initialGlobals } from '../story-globals.js';
import { forgetWritten, leaveStory } from '../story-host.js';
import { extractArgTypes, extractComponentDescription } from './arg-types.js';
import { freezeClock } from './frozen-clock.js';
import { settled } from './settled.js';
import { storyFrame } from './story-frame.js';

freezeClock();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'dfds', title: 'Det Fælles Designsystem' },
          { value: 'forced', title: 'Forced colours' },
          { value: 'system', title: 'As the system' },
        ],
      },
    },
    language: {
      description: 'Language of the widgets',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
          { value: 'en-XA', title: 'Pseudo (long words)' },
        ],
      },
    },
    direction: {
      description: 'Direction of text',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the place in the page',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          ...['1280', '768', '390', '360', '320'].map((pixels) => ({ value: `${pixels}px`, title: `${pixels} px` })),
        ],
      },
    },
    persona: {
      description: 'Who is signed in',
      toolbar: {
        icon: 'user',
        dynamicTitle: true,
        items: personas.map(({ code, name, role }) => ({ value: code, title: name, right: role.en })),
      },
    },
  },
  initialGlobals: { ...initialGlobals },
  decorators: [storyFrame],
  beforeEach: ({ id }) => {
    forgetWritten();
    return () => leaveStory(id);
  },
  afterEach: async ({ canvasElement, abortSignal, parameters }) => {
    if (parameters.standsStill !== true) await settled(canvasElement, abortSignal);
  },
  parameters: {
    layout: 'padded',
    controls: { disableSaveFromUI: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start here',
            'Embedding',
            'Theming',
            'Tokens',
            'Accessibility',
            'Data and rights',
            'Text and terms',
            'Contributing an element',
          ],
          'Elements',
        ],
      },
    },
    docs: {
      extractArgTypes,
      extractComponentDescription,
      source: { excludeDecorators: true },
      toc: { headingSelector: 'h2, h3' },
    },
    // The panel says what the story tests say; the rule for small targets is off in axe unless asked for.
    a11y: { test: 'todo', context: '#storybook-root', config: { rules: [{ id: 'target-size', enabled: true }] } },
  },
};

export default preview;
