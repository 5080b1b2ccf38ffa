import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { connectedStory } from './connected-story.js';
import { onScreen } from './on-screen.js';
import { type TimelineArgs, timeline } from './timeline-story.js';

const tag = 'samspil-intervention-timeline';

/** The same widget, the same data: each person sees what the role gives a right to, decided by the API. */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/Intervention timeline/Personas',
  component: tag,
  args: { institution: 'EX-S1', lanes: 'subject', zoom: 'schoolYear', openable: false, readOnly: false },
  render: connectedStory(timeline),
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="bar"], [part~="item"]')),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** All of the school, everything can be moved. */
export const SchoolLeader: Story = { globals: { persona: 'school-leader' } };

/** A member of the school's resource centre: all of the school, too. */
export const ResourcePerson: Story = { globals: { persona: 'resource-person' } };

/** The interventions of the teacher's own class, and those of its children. */
export const Teacher: Story = { globals: { persona: 'teacher' } };

/** What their own child is part of and is shared with them: no levels, no working forms, no other child. */
export const Guardian: Story = { globals: { persona: 'guardian' } };

/** The municipality's administration sees figures, and none where so few are counted that one could tell who they are. */
export const Administration: Story = {
  globals: { persona: 'administration' },
  play: async ({ canvasElement }) => void (await onScreen(canvasElement, tag, '[part~="figures"]')),
};

/** A psychologist from outside sees what was granted, and nothing else. */
export const Psychologist: Story = { globals: { persona: 'psychologist' } };

/** Those on a case at another school. */
export const PlanCoordinator: Story = { globals: { persona: 'plan-coordinator' }, args: { institution: 'EX-S2' } };

/** The leader of a day-care institution. */
export const DayCareLeader: Story = { globals: { persona: 'day-care-leader' }, args: { institution: 'EX-D1' } };

/** A pedagogue's own group of children. */
export const Pedagogue: Story = { globals: { persona: 'pedagogue' }, args: { institution: 'EX-D1' } };

/** A resource pedagogue of the corps, at one of two institutions. */
export const ResourcePedagogue: Story = { globals: { persona: 'resource-pedagogue' }, args: { institution: 'EX-D1' } };

/** The professional leader of the corps, who sees the day-care institutions of its scheme: here all at once. */
export const ProfessionalLeader: Story = {
  globals: { persona: 'professional-leader' },
  args: { institution: undefined },
};
