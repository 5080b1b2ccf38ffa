import type { SamspilInterventionForm } from '@samspil/elements/intervention-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { connectedStory } from './connected-story.js';
import { heldBack } from './lines.js';

type Args = Pick<SamspilInterventionForm, 'institution'>;

const widget = ({ institution }: Args) =>
  html`<samspil-intervention-form institution=${ifDefined(institution)}></samspil-intervention-form>`;

const meta: Meta<Args> = {
  title: 'TODO/TODO: dansk navn',
  component: 'samspil-intervention-form',
  args: { institution: 'EX-S1' },
};
export default meta;

type Story = StoryObj<Args>;

export const Standard: Story = { render: connectedStory(widget) };

export const Loading: Story = { render: connectedStory(widget, { line: heldBack('/v1/me') }) };
