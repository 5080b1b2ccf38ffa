import type { HostDirectory } from '@samspil/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { failing } from './lines.js';
import { onScreen } from './on-screen.js';

interface Args {
  readonly institution: string;
}

/** A widget of the host's choice; the provider itself shows nothing. */
const widget = ({ institution }: Args) =>
  html`<samspil-intervention-timeline institution=${institution} view="list" zoom="month"></samspil-intervention-timeline>`;
const tag = 'samspil-intervention-timeline';

const meta: Meta<Args> = {
  title: 'Elements/Provider',
  component: 'samspil-provider',
  args: { institution: 'EX-S1' },
  argTypes: { institution: { table: { disable: true } } },
  render: connectedStory(widget),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="item"]')),
};
export default meta;

type Story = StoryObj<Args>;

/** What stands inside is connected, as the person of the toolbar. The provider takes no room of its own. */
export const Default: Story = {};

/** One connection for everything inside it, however deep: both widgets load through one client, names are looked up once. */
export const TwoWidgets: Story = {
  render: connectedStory(
    (args: Args) => html`<div class="beside">${widget(args)} ${widget({ institution: 'EX-D1' })}</div>
      <style>
        .beside {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
          gap: 16px;
          align-items: start;
        }
      </style>`,
  ),
  globals: { persona: 'psychologist' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(tag)).toHaveLength(2));
    await onScreen(canvasElement, tag, '[part~="card"]');
  },
};

/** The host's register: invented names for children's pseudonyms, which Samspil never gets to know. */
const register: HostDirectory = async (ids) =>
  new Map(
    ids.filter((id) => id.startsWith('Elev-')).map((id) => [id, { name: `Barn ${id.slice(-2)} i ${id.slice(5, 7)}` }]),
  );

/** With `directory`, names come from the host, in the page; what it does not name comes from the API. */
export const NamesFromTheHost: Story = {
  render: connectedStory(widget, { directory: register }),
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, '[part~="item"]');
    const shadow = canvasElement.querySelector(tag)?.shadowRoot;
    await waitFor(() => expect(shadow?.textContent).toContain('Barn 07 i 5B'), { timeout: 5_000 });
  },
};

/** After `signOut()` nothing of what was loaded is left on the screen: somebody else may sit down at it. */
export const SignedOut: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, '[part~="item"]');
    canvasElement.querySelector('samspil-provider')?.signOut();
    await waitFor(() => expect(canvasElement.querySelector(tag)?.shadowRoot?.textContent?.trim()).toBe(''));
  },
};

/** The API does not answer when the provider introduces itself: every widget inside says so, and one can try again. */
export const CannotConnect: Story = {
  render: connectedStory(widget, { line: failing('/v1/me') }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="problem"] button')),
};
