import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Where the story tests stand between two stories, so that a switch of the toolbar does not render the one before anew. */
const meta: Meta = { title: 'Parking', tags: ['!dev', '!autodocs', '!test'], parameters: { standsStill: true } };
export default meta;

export const Empty: StoryObj = { render: () => html`` };
