import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Samspil', colorPrimary: '#0b5a6b', colorSecondary: '#0b5a6b' }),
});
