import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { onScreen } from './on-screen.js';
import { type TimelineArgs, timeline } from './timeline-story.js';

const tag = 'samspil-intervention-timeline';

/** What is shown as a spreadsheet, a calendar, a picture or on paper; nothing of a child with a protected address. */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/Intervention timeline/Exports',
  component: tag,
  args: { institution: 'EX-S1', lanes: 'subject', zoom: 'schoolYear', openable: false, readOnly: false },
  render: connectedStory(timeline),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

// What is seen comes about by the play function, which does not run on the page of docs.
const played = ['!autodocs'];
const menu = '[role="menu"]';

async function openMenu(canvas: HTMLElement): Promise<HTMLElement> {
  (await onScreen(canvas, tag, 'button[aria-haspopup="menu"]')).click();
  return await onScreen(canvas, tag, menu);
}

/** The menu, open. */
export const Menu: Story = {
  tags: played,
  play: async ({ canvasElement }) => {
    const items = (await openMenu(canvasElement)).querySelectorAll('[role="menuitem"]');
    await expect(items).toHaveLength(4);
  },
};

/** In a narrow column. */
export const NarrowMenu: Story = {
  tags: played,
  globals: { width: '390px' },
  play: async ({ canvasElement }) => void (await openMenu(canvasElement)),
};

/** What a guardian is shown names no other child: whether one is protected cannot be known, and so nothing is written. */
export const Guardian: Story = {
  tags: played,
  globals: { persona: 'guardian' },
  args: { institution: undefined },
  play: async ({ canvasElement }) => {
    (await openMenu(canvasElement)).querySelector<HTMLElement>('[role="menuitem"]')?.click();
    await onScreen(canvasElement, tag, '.save-status');
  },
};
