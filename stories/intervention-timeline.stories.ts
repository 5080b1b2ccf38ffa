import { personaOf } from '@samspil/server/demo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { badRecords, inventedInterventions, longTitles } from './invented-interventions.js';
import { cutLine, failing, failingLater, heldBack, withoutNetwork } from './lines.js';
import { gone, onScreen } from './on-screen.js';
import { type TimelineArgs, timeline } from './timeline-story.js';

const tag = 'samspil-intervention-timeline';

const meta: Meta<TimelineArgs> = {
  title: 'Elements/Intervention timeline',
  component: tag,
  args: {
    institution: 'EX-S1',
    lanes: 'subject',
    zoom: 'schoolYear',
    openable: false,
    creatable: false,
    readOnly: false,
  },
  argTypes: {
    lanes: {
      control: 'inline-radio',
      options: ['subject', 'group', 'institution', 'responsible', 'level', 'method', 'state'],
    },
    zoom: { control: 'inline-radio', options: ['month', 'halfYear', 'schoolYear', 'years'] },
    view: { control: 'inline-radio', options: ['timeline', 'list'] },
    interventions: { control: false },
  },
  render: connectedStory(timeline),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, intervention)),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** One intervention, however it is shown. */
const intervention = '[part~="bar"], [part~="item"]';
const problem = '[part~="problem"]';
/** What can still be moved. */
const running = '[part~="bar"][part~="active"], [part~="item"][part~="active"]';
/** What is seen comes about by the play function, which does not run on the page of docs. */
const played = ['!autodocs'];

/** As the person of the toolbar sees it; at first the leader of the school, who can move everything. */
export const Default: Story = {};

/** The same as a list by month, in full width. */
export const List: Story = {
  args: { view: 'list' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="item"]')),
};

/** One month, with weeks. */
export const Month: Story = { args: { zoom: 'month' } };

/** Where a day is wide enough: the sessions that were held, missed or are planned, and the reviews, on their bars. */
export const Sessions: Story = {
  args: { zoom: 'halfYear' },
  globals: { width: '1200px' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="mark"]')),
};

/** Lanes by who is responsible, half a year. */
export const ByResponsible: Story = { args: { lanes: 'responsible', zoom: 'halfYear' } };

/** Three school years at once, one lane for each working form. */
export const SeveralYears: Story = { args: { zoom: 'years', lanes: 'method' } };

/** What one can choose by, with how many would be left. */
export const Filters: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '[part~="filter-button"]')).click();
    await onScreen(canvasElement, tag, '[part~="filters"]');
  },
};

/** Only what is due within a fortnight; each filter can be taken away again. */
export const Filtered: Story = {
  render: timeline,
  args: {
    institution: undefined,
    interventions: inventedInterventions(60),
    today: '2027-03-04',
    filter: { dueWithinDays: 14, setting: ['inClass', 'smallTeam'] },
  },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="chosen-filter"]')),
};

/** A figure explained: of what, by what, and of how many. */
export const FigureExplained: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '[part~="shares"] button')).click();
    await onScreen(canvasElement, tag, '[part~="share-explained"]');
  },
};

/** Lanes that are folded up leave a strip. */
export const Folded: Story = {
  tags: played,
  globals: { width: '1200px' },
  play: async ({ canvasElement }) => {
    (await onScreen(canvasElement, tag, '[part~="lane-head"] button')).click();
    await onScreen(canvasElement, tag, '[part~="strip"]');
  },
};

/** In the column of a portal: the list, unless somebody asks for the timeline. */
export const Narrow: Story = {
  globals: { width: '390px' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="item"]')),
};

/** In a script that runs from right to left: time runs that way too. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** What one wants to know at a glance. With `openable`, a button leads to the whole of it. */
export const Details: Story = {
  tags: played,
  args: { openable: true },
  play: async ({ canvasElement, step }) => {
    await openDetails(canvasElement);
    await step('the page hears that somebody wants to see the whole', async () => {
      const heard: string[] = [];
      const element = canvasElement.querySelector<HTMLElement>(tag);
      element?.addEventListener('samspil-navigate', ({ detail }) => heard.push(detail.id), { once: true });
      (await onScreen(canvasElement, tag, `${openPanel} .primary`)).click();
      await expect(heard).toHaveLength(1);
    });
    await openDetails(canvasElement);
  },
};

/** Nothing can be moved: the details have no button for it. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvasElement }) => {
    const panel = await openDetails(canvasElement);
    // The one that closes it.
    await expect(panel.querySelectorAll('button')).toHaveLength(1);
  },
};

/** The dates in an ordinary dialog. */
export const Moving: Story = {
  tags: played,
  play: async ({ canvasElement }) => void (await openMove(canvasElement)),
};

/** A week later, saved on the API in the page; gone when the story is left. */
export const Moved: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    const heard: string[] = [];
    const element = canvasElement.querySelector<HTMLElement>(tag);
    element?.addEventListener('samspil-intervention-move', ({ detail }) => heard.push(detail.from), { once: true });
    const dialog = await openMove(canvasElement);
    const from = dialog.querySelector<HTMLInputElement>('input[type="date"]');
    if (from === null) throw new Error('The dialog has no date.');
    from.value = '2026-09-14';
    from.dispatchEvent(new Event('input', { bubbles: true }));
    dialog.querySelector('form')?.requestSubmit();
    await gone(canvasElement, tag, openDialog);
    await expect(heard).toEqual(['2026-09-14']);
  },
};

/** A municipality that has just begun. */
export const Empty: Story = {
  args: { institution: undefined },
  render: connectedStory(timeline, { seed: 'empty' }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="empty"]')),
};

/** Nothing in this school year, with a way to where there is something. */
export const EmptyPeriod: Story = {
  args: { date: '2029-10-01' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="empty"] button')),
};

/** The interventions are on their way. */
export const Loading: Story = {
  render: connectedStory(timeline, { line: heldBack('/v1/interventions') }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="loading"]')),
};

/** The server fails. One can try again, and the page's own monitoring hears of it. */
export const ServerError: Story = {
  render: connectedStory(timeline, { line: failing('/v1/interventions') }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, `${problem} button`)),
};

/** The device has no network; what is missing is loaded by itself when it is back. */
export const Offline: Story = {
  tags: ['!autodocs'],
  beforeEach: withoutNetwork,
  render: connectedStory(timeline, { line: cutLine }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** Another school year could not be had: what was loaded before stays on the screen, and it is said how old it is. */
export const Outdated: Story = {
  tags: played,
  render: connectedStory(timeline, { line: failingLater('/v1/interventions') }),
  parameters: { expectedConsole: ['[samspil] server-error'] },
  play: async ({ canvasElement }) => {
    await onScreen(canvasElement, tag, intervention);
    canvasElement.querySelector(tag)?.setAttribute('date', '2027-09-01');
    await onScreen(canvasElement, tag, '[part~="outdated"]');
  },
};

/** A colleague whose role gives no right to see interventions. */
export const NoAccess: Story = {
  render: connectedStory(timeline, { actor: { ...personaOf('teacher').actor, roles: [] } }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** Signed in, but at assurance level low: sensitive records ask for more. */
export const StepUp: Story = {
  render: connectedStory(timeline, { actor: { ...personaOf('school-leader').actor, assurance: 'low' } }),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** The attribute `institution` has an id that nobody knows, or that this person may not see; one cannot tell which. */
export const UnknownInstitution: Story = {
  args: { institution: 'EX-S9' },
  parameters: { expectedConsole: ['[samspil] unknown-institution'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** The address of the API is wrong: one sentence on the screen, one line with the stable code in the console. */
export const Misconfigured: Story = {
  render: (args) => html`<samspil-provider api="samspil.example.dk">${timeline(args)}</samspil-provider>`,
  parameters: { expectedConsole: ['[samspil] wrong-address'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** The widget stands outside of a provider: it says so after three seconds. */
export const WithoutProvider: Story = {
  tags: ['!autodocs'],
  render: timeline,
  parameters: { expectedConsole: ['[samspil] no-provider'] },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, problem)),
};

/** Given by the page, without a provider. The page saves what is moved. */
export const Controlled: Story = {
  render: timeline,
  args: { institution: undefined, interventions: inventedInterventions(12), today: '2027-03-04' },
};

/** Titles that are longer than any bar. */
export const LongTitles: Story = {
  render: timeline,
  args: { institution: undefined, interventions: longTitles, today: '2027-03-04' },
};

/** Three hundred interventions, some with long titles, in every state. */
export const Many: Story = {
  render: timeline,
  args: { institution: undefined, interventions: inventedInterventions(300), today: '2027-03-04' },
};

/** What a page should never give, and some day does: dates that are none, an end before the start, an id twice. */
export const BadData: Story = {
  render: timeline,
  args: { institution: undefined, interventions: badRecords, today: '2027-03-04' },
};

const openPanel = '[part~="details"]:popover-open';
const openDialog = 'dialog[open]';

async function openDetails(canvas: HTMLElement): Promise<HTMLElement> {
  (await onScreen(canvas, tag, running)).click();
  return await onScreen(canvas, tag, openPanel);
}

async function openMove(canvas: HTMLElement): Promise<HTMLElement> {
  const panel = await openDetails(canvas);
  // The first button closes the details; what moves comes when it is known whether one may.
  await onScreen(canvas, tag, `${openPanel} .details-actions > button`);
  const [, move] = panel.querySelectorAll('button');
  move?.click();
  return await onScreen(canvas, tag, openDialog);
}
