import type { SamspilInterventionView } from '@samspil/elements/intervention-view';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connectedStory } from './connected-story.js';
import { heldBack } from './lines.js';
import { onScreen } from './on-screen.js';

type Args = Partial<Pick<SamspilInterventionView, 'intervention' | 'editable' | 'readOnly'>>;

const tag = 'samspil-intervention-view';
const view = ({ intervention, editable, readOnly }: Args) =>
  html`<samspil-intervention-view
    .intervention=${intervention}
    ?editable=${editable}
    ?readonly=${readOnly}
  ></samspil-intervention-view>`;

const meta: Meta<Args> = {
  title: 'Elements/Intervention view',
  component: tag,
  args: { intervention: 'EX-I02', editable: true, readOnly: false },
  argTypes: { intervention: { control: 'text' } },
  render: connectedStory(view),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="title"]')),
};
export default meta;

type Story = StoryObj<Args>;

/** As the person of the toolbar sees it. */
export const Default: Story = {};

/** The intervention is on its way. */
export const Loading: Story = {
  render: connectedStory(view, { line: heldBack('/v1/interventions/EX-I02') }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="loading"]')),
};
