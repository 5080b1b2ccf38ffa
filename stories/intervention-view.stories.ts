import type { SamspilInterventionView } from '@samspil/elements/intervention-view';
import { personaOf } from '@samspil/server/demo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { cutLine, type Fetch, failing, failingLater, heldBack, withoutNetwork } from './lines.js';
import { gone, onScreen } from './on-screen.js';

type Args = Partial<
  Pick<SamspilInterventionView, 'intervention' | 'sessions' | 'notes' | 'reviews' | 'today' | 'editable' | 'readOnly'>
>;

const tag = 'samspil-intervention-view';
const view = ({ intervention, sessions, notes, reviews, today, editable, readOnly }: Args) =>
  html`<samspil-intervention-view
    .intervention=${intervention}
    .sessions=${sessions}
    .notes=${notes}
    .reviews=${reviews}
    today=${ifDefined(today)}
    ?editable=${editable}
    ?readonly=${readOnly}
  ></samspil-intervention-view>`;

const meta: Meta<Args> = {
  title: 'Elements/Intervention view',
  component: tag,
  args: { intervention: 'EX-I02', editable: true, readOnly: false },
  argTypes: {
    intervention: { control: 'text' },
    sessions: { control: false },
    notes: { control: false },
    reviews: { control: false },
  },
  render: connectedStory(view),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="chart"]')),
};
export default meta;

type Story = StoryObj<Args>;

const path = '/v1/interventions/EX-I02';
const problem = '[part~="problem"]';
/** What is seen comes about by the play function, which does not run on the page of docs. */
const played = ['!autodocs'];

/** As the person of the toolbar sees it; at first the leader of the school. */
export const Default: Story = {};

/** A member of the resource centre keeps sessions, notes and reviews. */
export const ResourcePerson: Story = { globals: { persona: 'resource-person' } };

/** In the column of a portal. */
export const Narrow: Story = { globals: { width: '360px', persona: 'resource-person' } };

/** In a script that runs from right to left; time in the chart runs from left to right all the same. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Nothing can be changed or added. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** Out of context, with the reason for it and the way back. */
export const OutOfContext: Story = {
  args: { intervention: 'EX-I08' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="rationale"]')),
};

/** What came of it, and how it lives on. */
export const Closed: Story = {
  args: { intervention: 'EX-I06' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="closure"]')),
};

/** The child's guardians see the shared part, in words that are theirs. */
export const Guardian: Story = {
  globals: { persona: 'guardian' },
  args: { intervention: 'EX-I08' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="goals"]')),
};

/** A teacher of the group reads everything, and may write a note. */
export const Teacher: Story = {
  globals: { persona: 'teacher' },
  args: { intervention: 'EX-I03' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '#note')),
};

/** A measurement is added, and is on the chart. */
export const Measured: Story = {
  tags: played,
  globals: { persona: 'resource-person' },
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '[data-goal]')).click();
    await write(canvasElement, '#point-value', '36');
    canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLFormElement>('#point')?.requestSubmit();
    await gone(canvasElement, tag, '#point');
  },
};

/** A session that was held, and the list of them. */
export const Sessions: Story = {
  tags: played,
  globals: { persona: 'resource-person' },
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '#session-open')).click();
    await onScreen(canvasElement, tag, '#session');
    canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLFormElement>('#session')?.requestSubmit();
    await gone(canvasElement, tag, '#session');
    (await onScreen(canvasElement, tag, '#sessions-list-toggle')).click();
    await onScreen(canvasElement, tag, '.session');
  },
};

/** Somebody else has said otherwise of the session meanwhile. */
export const SessionConflict: Story = {
  tags: played,
  globals: { persona: 'resource-person' },
  render: connectedStory(view, { line: anotherAnswered }),
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '#sessions-list-toggle')).click();
    (await onScreen(canvasElement, tag, '.session button')).click();
    await onScreen(canvasElement, tag, '[part~="conflict"]');
  },
};

/** Two lines that the permanent staff can read. */
export const Noted: Story = {
  tags: played,
  globals: { persona: 'resource-person' },
  play: async ({ canvasElement }) => {
    await write(canvasElement, '#note-what', 'Makkerlæsningen gik i gang af sig selv i dag.');
    await write(canvasElement, '#note-next', 'Lad makkerne vælge teksten på torsdag.');
    canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLFormElement>('#note')?.requestSubmit();
    await onScreen(canvasElement, tag, '.note:not(.pending)');
    await expect((await onScreen(canvasElement, tag, '#note-what')).textContent).toBe('');
  },
};

/** The dialog in which a review is written down. */
export const Reviewing: Story = {
  tags: played,
  globals: { persona: 'resource-person' },
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '#review-open')).click();
    await onScreen(canvasElement, tag, 'dialog[open]');
  },
};

/** Who changed what and when, in sentences. */
export const History: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, '[part~="chart"]');
    (await onScreen(canvasElement, tag, '.disclosure')).click();
    await onScreen(canvasElement, tag, '.change');
  },
};

/** The text for the message book of the parents. It is not shared with them, so that somebody is asked first. */
export const ForTheContactBook: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, '[part~="chart"]');
    (await onScreen(canvasElement, tag, '.head-actions button')).click();
    await onScreen(canvasElement, tag, 'dialog[open]');
  },
};

/** The intervention is on its way. */
export const Loading: Story = {
  render: connectedStory(view, { line: heldBack(path) }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="loading"]')),
};

/** The server fails. One can try again, and the page's own monitoring hears of it. */
export const ServerError: Story = {
  render: connectedStory(view, { line: failing(path) }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, `${problem} button`)),
};

/** The sessions could not be had: everything else is there. */
export const WithoutSessions: Story = {
  render: connectedStory(view, { line: failing('/v1/sessions') }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="missing"] button')),
};

/** The device has no network; what is missing is loaded by itself when it is back. */
export const Offline: Story = {
  tags: ['!autodocs'],
  beforeEach: withoutNetwork,
  render: connectedStory(view, { line: cutLine }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** It could not be renewed: what was loaded before stays, and it is said how old it is. */
export const Outdated: Story = {
  tags: played,
  render: connectedStory(view, { line: failingLater(path) }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, '[part~="chart"]');
    const element = canvasElement.querySelector(tag);
    const provider = element?.parentElement;
    // Out of the page and into it again: that loads anew.
    element?.remove();
    if (element) provider?.append(element);
    await onScreen(canvasElement, tag, '[part~="outdated"]');
  },
};

/** An id that nobody knows, or that this person may not see; one cannot tell which. */
export const Unknown: Story = {
  args: { intervention: 'EX-I99' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="empty"]')),
};

/** Signed in, but at assurance level low: sensitive records ask for more. */
export const StepUp: Story = {
  render: connectedStory(view, { actor: { ...personaOf('school-leader').actor, assurance: 'low' } }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** The widget stands outside of a provider: it says so after three seconds. */
export const WithoutProvider: Story = {
  tags: ['!autodocs'],
  render: view,
  parameters: { expectedConsole: ['[samspil] no-provider'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** A record as a page gives it, with little in it: what is missing is said, or takes no room. */
export const Controlled: Story = {
  render: view,
  args: {
    intervention: { id: 'own', title: 'Ro om morgenen', state: 'draft', level: 'preventive', from: '2027-02-01' },
    sessions: [
      { id: 's1', state: 'held', date: '2027-02-02', minutes: 45 },
      { id: 's2', state: 'missed', date: '2027-02-09', minutes: 45 },
      { id: 's3', state: 'planned', date: '2027-03-09', minutes: 45 },
    ],
    today: '2027-03-04',
  },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '.weeks')),
};

/** A long course: the newest stand on the screen, as many as two pages hold go to paper, and both say that there are more. */
export const ManyNotes: Story = {
  render: view,
  args: {
    intervention: {
      id: 'many',
      title: 'Makkerlæsning på tværs af årgange',
      state: 'active',
      level: 'preventive',
      from: '2026-08-10',
      to: '2027-06-25',
      purpose: 'Små og store skal blive bedre læsere ved at læse for og med hinanden.',
      strengths: ['De store glæder sig til at læse for de små.', 'De små vælger selv bogen.'],
      frame: {
        place: 'Biblioteket',
        time: 'Onsdage i 2. lektion',
        successCriteria: 'Makkerne læser videre af sig selv.',
      },
    },
    notes: Array.from({ length: 14 }, (_, at) => ({
      id: `n${at}`,
      date: `2027-02-${String(at + 10)}`,
      what: 'Makkerlæsningen gik i gang af sig selv, og alle par nåede et kapitel.',
      next: 'Lad makkerne vælge næste tekst.',
      visibility: 'permanentStaff',
    })),
    reviews: Array.from({ length: 7 }, (_, at) => ({
      id: `r${at}`,
      state: 'held',
      kind: 'midway',
      date: `2026-${String(at + 5).padStart(2, '0')}-15`,
      findings: 'De små læser længere tekster, og de store spørger til indholdet.',
      decision: 'continue',
    })),
    today: '2027-03-04',
  },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '.note')),
};

/** Texts that break layouts. */
export const LongTexts: Story = {
  render: view,
  args: {
    intervention: {
      id: 'long',
      title: `${'Inklusionsvejledningsforløbsevalueringsopsamlingsmøde'.repeat(6)} ${'med mange ord '.repeat(30)}`,
      state: 'active',
      level: 'interventive',
      from: '2026-08-10',
      to: '2027-06-25',
      purpose: 'مرحبا بالعالم — en tekst, der begynder fra højre.',
      strengths: ['x'.repeat(400)],
      goals: [
        {
          id: 'g',
          aim: 'academic',
          text: 'y'.repeat(300),
          state: 'active',
          baseline: '0',
          target: '1000000',
          points: Array.from({ length: 40 }, (_, at) => ({
            id: `p${at}`,
            date: `2027-01-${String((at % 28) + 1).padStart(2, '0')}`,
            value: at * 31_415,
          })),
        },
      ],
    },
    today: '2027-03-04',
  },
};

async function write(canvas: HTMLElement, field: string, text: string): Promise<void> {
  const control = await onScreen(canvas, tag, field);
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    throw new Error(`${field} is no field.`);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Right before an answer of ours, somebody else answers for the same session. */
function anotherAnswered(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST' && request.url.endsWith('/transitions')) {
      const theirs = new Request(request.clone(), { body: JSON.stringify({ to: 'missed', reason: 'Brandøvelse' }) });
      theirs.headers.set('idempotency-key', `${request.headers.get('idempotency-key')}-theirs`);
      await fetch(theirs);
    }
    return await fetch(request);
  };
}
