import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { connectedStory } from './connected-story.js';
import { openLine } from './lines.js';
import { onScreen } from './on-screen.js';
import { storyHost } from './story-host.js';
import { type TimelineArgs, timeline } from './timeline-story.js';

const tag = 'samspil-intervention-timeline';

/** Everything that is changed from the timeline itself. What is shown comes about by the play functions. */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/Intervention timeline/Editing',
  component: tag,
  tags: ['!autodocs'],
  args: {
    institution: 'EX-S1',
    lanes: 'subject',
    zoom: 'schoolYear',
    view: 'timeline',
    openable: true,
    creatable: true,
    readOnly: false,
  },
  render: connectedStory(timeline),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const running = '[part~="bar"][part~="active"]';
const closed = '[part~="bar"][part~="closed"]';
const strip = '[part~="move-strip"]';
const toast = '[part~="toast"]';
const openDialog = 'dialog[open]';
const dragLabel = '[part~="drag-label"]:not(:empty)';

/** M on a bar: the arrows move it, and a strip says what else there is. */
export const MoveMode: Story = {
  play: async ({ canvasElement }) => {
    const bar = await editable(canvasElement, running);
    bar.focus();
    press(bar, 'm');
    await onScreen(canvasElement, tag, strip);
    press(bar, 'PageDown');
    await onScreen(canvasElement, tag, dragLabel);
  },
};

/** A bar that is being dragged, with its new dates and weeks. */
export const Dragging: Story = {
  play: async ({ canvasElement }) => {
    const bar = await editable(canvasElement, running);
    // No pointer holds what lies below the window.
    bar.scrollIntoView({ block: 'center', inline: 'nearest' });
    drag(bar, toMiddle(bar));
    await onScreen(canvasElement, tag, dragLabel);
  },
};

/** Dropped, saved, and to be taken back. */
export const Moved: Story = {
  play: async ({ canvasElement }) => {
    const bar = await editable(canvasElement, running);
    drag(bar, later(bar, 60));
    point(bar, 'pointerup', later(bar, 60));
    await onScreen(canvasElement, tag, toast);
  },
};

/** What is over keeps its dates; whoever drags it hears why it stays. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    const bar = await editable(canvasElement, closed);
    drag(bar, 60);
    point(bar, 'pointerup', 60);
    await onScreen(canvasElement, tag, toast);
  },
};

/** Somebody else has moved it meanwhile: before, theirs and mine, and nothing is overwritten unless one says so. */
export const Conflict: Story = {
  globals: { width: '1200px' },
  play: async ({ canvasElement, id }) => {
    const bar = await editable(canvasElement, running);
    const { interventions } = storyHost(id, 'demo').client('school-leader', openLine);
    const record = await interventions.get(bar.dataset.key ?? '');
    await interventions.update(record, { from: '2026-09-07' });
    drag(bar, later(bar, 60));
    point(bar, 'pointerup', later(bar, 60));
    const dialog = await onScreen(canvasElement, tag, openDialog);
    await expect(dialog.querySelectorAll('dl dt').length).toBeGreaterThan(2);
  },
};

/** The dialog that makes a new intervention, a draft: what is needed, and nothing else. */
export const Creating: Story = {
  play: async ({ canvasElement }) => {
    await editable(canvasElement, running);
    (await onScreen(canvasElement, tag, '[part~="create"]')).click();
    await onScreen(canvasElement, tag, `${openDialog} optgroup option`);
  },
};

/** The same with nothing written, after an attempt to save. */
export const CreatingWithErrors: Story = {
  play: async ({ canvasElement }) => {
    await editable(canvasElement, running);
    (await onScreen(canvasElement, tag, '[part~="create"]')).click();
    const dialog = await onScreen(canvasElement, tag, `${openDialog} optgroup option`);
    dialog.closest('form')?.requestSubmit();
    await onScreen(canvasElement, tag, `${openDialog} [role="alert"] a`);
  },
};

/** Drawing is on: a drag over an empty place makes an intervention there. */
export const Drawing: Story = {
  play: async ({ canvasElement }) => {
    await editable(canvasElement, running);
    (await onScreen(canvasElement, tag, '[part~="draw"]')).click();
    await onScreen(canvasElement, tag, toast);
  },
};

/** Comes near, as a pointer does, so that editing is there. */
async function editable(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const bar = await onScreen(canvas, tag, selector);
  bar.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await onScreen(canvas, tag, '[aria-live="polite"]');
  return await onScreen(canvas, tag, selector);
}

function press(target: HTMLElement, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** So many pixels later, in the direction in which time runs here. */
function later(bar: Element, pixels: number): number {
  return getComputedStyle(bar).direction === 'rtl' ? -pixels : pixels;
}

/**
 * So many pixels to the middle of the plot in sight, or a little beside it: near its edges the axis goes on under what is
 * dragged, frame by frame, and the picture does not stand still.
 */
function toMiddle(bar: HTMLElement): number {
  const heads = bar.closest('[part~="lane"]')?.querySelector('[part~="lane-head"]')?.getBoundingClientRect();
  const scroller = bar.closest('[part~="scroller"]')?.getBoundingClientRect();
  if (heads === undefined || scroller === undefined) throw new Error('the bar is in no lane of a chart');
  const isRtl = getComputedStyle(bar).direction === 'rtl';
  const middle = isRtl ? (scroller.left + heads.left) / 2 : (heads.right + scroller.right) / 2;
  const { left, width } = bar.getBoundingClientRect();
  const pixels = middle - (left + width / 2);
  return Math.abs(pixels) < 8 ? 8 : pixels;
}

/** Takes hold of a bar and drags it, without letting go. */
function drag(bar: HTMLElement, by: number): void {
  point(bar, 'pointerdown', 0);
  point(bar, 'pointermove', by / 2);
  point(bar, 'pointermove', by);
}

function point(target: HTMLElement, type: string, by: number): void {
  const { left, width, top, height } = target.getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      clientX: left + width / 2 + by,
      clientY: top + height / 2,
    }),
  );
}
