import type { SamspilInterventionForm } from '@samspil/elements/intervention-form';
import { personaOf } from '@samspil/server/demo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { failing, heldBack } from './lines.js';
import { onScreen } from './on-screen.js';

type Args = Partial<Pick<SamspilInterventionForm, 'intervention' | 'institution' | 'draft' | 'readOnly'>>;

const tag = 'samspil-intervention-form';

const widget = ({ intervention, institution, draft, readOnly = false }: Args) =>
  html`<samspil-intervention-form
    .intervention=${intervention}
    institution=${ifDefined(institution)}
    .draft=${draft}
    ?readonly=${readOnly}
  ></samspil-intervention-form>`;

const meta: Meta<Args> = {
  title: 'Elements/Intervention form',
  component: tag,
  args: { intervention: 'EX-I03' },
  argTypes: { intervention: { control: 'text' }, draft: { control: false } },
  render: connectedStory(widget),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, lastSection)),
};
export default meta;

type Story = StoryObj<Args>;

/** All sections are there. */
const lastSection = '#section-learning';
/** What is seen comes about by the play function, which does not run on the page of docs. */
const played = ['!autodocs'];

/** Writes in a field as a person does, and leaves it. */
async function write(canvas: HTMLElement, name: string, value: unknown): Promise<void> {
  const field = await onScreen(canvas, tag, `[name="${name}"]`);
  Reflect.set(field, 'value', value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** An intervention with a class, in the midst of it. */
export const Standard: Story = {};

/** A new one: only what is needed of everybody, until its target and setting call for more. */
export const New: Story = { args: { intervention: undefined, institution: 'EX-S1', draft: { from: '2027-04-05' } } };

/** One child, out of context: the reasons for it, the child's voice and the guardians are asked for. */
export const OutOfContext: Story = { args: { intervention: 'EX-I08' } };

/** A draft, with what is missing before it can be planned. */
export const Draft: Story = {
  args: { intervention: 'EX-I14' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="steps"]')),
};

/** Under review: what becomes of the work is asked for. */
export const Closing: Story = {
  args: { intervention: 'EX-I17' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '#section-closure')),
};

/** Over: it is read, and not changed. */
export const Closed: Story = { args: { intervention: 'EX-I07' } };

/** What the page has set to be read only. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** Something is missing: the summary says what, and each line leads to its field. */
export const Refused: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    await write(canvasElement, 'title', '');
    (await onScreen(canvasElement, tag, '[part~="bar"] .primary')).click();
    const summary = await onScreen(canvasElement, tag, '.summary');
    await waitFor(() => expect(summary.shadowRoot?.querySelector('[part~="line"]')).toBeTruthy(), { timeout: 30_000 });
  },
};

/** The setting is another: what does not belong any more is named, and kept until it is saved. */
export const OutOfPlace: Story = {
  args: { intervention: 'EX-I08' },
  tags: played,
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    await write(canvasElement, 'setting', 'inClass');
    await onScreen(canvasElement, tag, '.gone');
  },
};

/** On its way. */
export const Loading: Story = {
  render: connectedStory(widget, { line: heldBack('/v1/interventions') }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="loading"]')),
};

/** The server failed. */
export const Failed: Story = {
  render: connectedStory(widget, { line: failing('/v1/interventions') }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="problem"]')),
};

/** For whom only a part of it is: no half form. */
export const NoAccess: Story = {
  args: { intervention: 'EX-I08' },
  render: connectedStory(widget, { actor: personaOf('guardian').actor }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="state"]')),
};

/** Signed in at too low a level. */
export const StepUp: Story = {
  render: connectedStory(widget, { actor: { ...personaOf('school-leader').actor, assurance: 'low' } }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="problem"]')),
};

/** An id that nobody has. */
export const Unknown: Story = {
  args: { intervention: 'EX-NOWHERE' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="empty"]')),
};

/** In the column of a portal. */
export const Narrow: Story = { args: { intervention: 'EX-I08' }, globals: { width: '360px' } };
