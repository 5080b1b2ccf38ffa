import type { SamspilInterventionForm } from '@samspil/elements/intervention-form';
import { personaOf } from '@samspil/server/demo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { cutLine, type Fetch, failing, failingAtWrites, heldBack, withoutNetwork } from './lines.js';
import { onScreen } from './on-screen.js';

type Args = Partial<Pick<SamspilInterventionForm, 'intervention' | 'institution' | 'template' | 'draft' | 'readOnly'>>;

const tag = 'samspil-intervention-form';

/** At the edge of a window the bar would stand over the fields of a picture of the whole page. */
const barAtTheEnd = html`<style>
  samspil-intervention-form::part(bar) {
    position: static;
  }
</style>`;

const widget = ({ intervention, institution, template, draft, readOnly = false }: Args) =>
  html`${barAtTheEnd}<samspil-intervention-form
    .intervention=${intervention}
    institution=${ifDefined(institution)}
    template=${ifDefined(template)}
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

const path = '/v1/interventions/EX-I03';

/** Waits until the save status stands at a word. */
async function status(canvas: HTMLElement, state: string): Promise<void> {
  const element = await onScreen(canvas, tag, '[part~="bar"] .status');
  await waitFor(() => expect(Reflect.get(element, 'state')).toBe(state), { timeout: 30_000 });
}

/** An intervention with a class, in the midst of it. */
export const Standard: Story = {};

/** All of its parts open, as for somebody who writes all of it. */
export const AllOpen: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    (await onScreen(canvasElement, tag, '.folding')).click();
    await onScreen(canvasElement, tag, `${lastSection}[open]`);
  },
};

/** A new one: only what is needed of everybody, until its target and setting call for more. */
export const New: Story = { args: { intervention: undefined, institution: 'EX-S1', draft: { from: '2027-04-05' } } };

/** A new one from a template of the municipality: what it fills is named, and its dosage stands beside the time. */
export const FromTemplate: Story = {
  args: { intervention: undefined, institution: 'EX-S1', template: 'EX-T1', draft: { from: '2027-04-05' } },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '.templates .filled')),
};

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
export const Closed: Story = { args: { intervention: 'EX-I06' } };

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

/** Somebody else has saved the same field meanwhile: both stand side by side, and nothing is lost. */
export const Conflict: Story = {
  tags: played,
  render: connectedStory(widget, { line: anotherSaved }),
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    await write(canvasElement, 'title', 'Legegruppe for hele årgangen');
    (await onScreen(canvasElement, tag, '[part~="bar"] .primary')).click();
    await onScreen(canvasElement, tag, '[part~="conflict"]');
  },
};

/** It was deleted meanwhile: what is written can become a new one. */
export const DeletedMeanwhile: Story = {
  tags: played,
  render: connectedStory(widget, { line: failingAtWrites(404, 'not-found') }),
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    await write(canvasElement, 'title', 'Legegruppe for hele årgangen');
    (await onScreen(canvasElement, tag, '[part~="bar"] .primary')).click();
    await status(canvasElement, 'failed');
  },
};

/** Without network from the beginning. */
export const Offline: Story = {
  tags: ['!autodocs'],
  beforeEach: withoutNetwork,
  render: connectedStory(widget, { line: cutLine }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="problem"]')),
};

/** The network went while somebody wrote: it is kept, and saved when the line is back. */
export const OfflineWhileWriting: Story = {
  tags: played,
  render: connectedStory(widget, { line: cutAtWrites }),
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, lastSection);
    const backOnline = withoutNetwork();
    try {
      await write(canvasElement, 'title', 'Legegruppe for hele årgangen');
      (await onScreen(canvasElement, tag, '[part~="bar"] .primary')).click();
      await status(canvasElement, 'offline');
    } finally {
      backOnline();
    }
  },
};

/** On its way. */
export const Loading: Story = {
  render: connectedStory(widget, { line: heldBack(path) }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="loading"]')),
};

/** The server failed. */
export const Failed: Story = {
  render: connectedStory(widget, { line: failing(path) }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
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

/** In English, whatever the toolbar says. */
export const English: Story = { args: { intervention: 'EX-I08' }, globals: { language: 'en' } };

/** Right before a save of ours, somebody else saves the same field. */
function anotherSaved(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'PATCH') {
      const theirs = new Request(request.clone(), {
        body: JSON.stringify({ title: 'Legegruppe, onsdage', weeklyMinutesPlanned: 60 }),
      });
      theirs.headers.delete('idempotency-key');
      await fetch(theirs);
    }
    return await fetch(request);
  };
}

/** What is read comes; what is written does not get through. */
function cutAtWrites(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    return await (request.method === 'GET' ? fetch : cutLine(fetch))(request);
  };
}
