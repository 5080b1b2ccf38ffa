import type { SamspilInterventionTimeline } from '@samspil/elements/intervention-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { InPageClients } from './in-page-clients.js';
import { inventedInterventions } from './invented-interventions.js';

interface Args extends Pick<SamspilInterventionTimeline, 'lanes' | 'zoom' | 'view' | 'date' | 'openable' | 'readOnly'> {
  /** Without one: everything that the person may see. */
  readonly institution?: string | undefined;
}

const demo = new InPageClients();
const nothing = new InPageClients({ seed: 'empty' });

function timeline({ institution, lanes, zoom, view, date, openable, readOnly }: Args): TemplateResult {
  return html`<samspil-intervention-timeline
    institution=${ifDefined(institution)}
    lanes=${lanes}
    zoom=${zoom}
    view=${ifDefined(view)}
    date=${ifDefined(date)}
    ?openable=${openable}
    ?readonly=${readOnly}
  ></samspil-intervention-timeline>`;
}

const meta: Meta<Args> = {
  title: 'Indsatser/Tidslinje',
  args: { institution: 'EX-S1', lanes: 'subject', zoom: 'schoolYear', openable: false, readOnly: false },
  argTypes: {
    lanes: { control: 'inline-radio', options: ['subject', 'group', 'responsible', 'level'] },
    zoom: { control: 'inline-radio', options: ['month', 'halfYear', 'schoolYear'] },
    view: { control: 'inline-radio', options: ['timeline', 'list'] },
    date: { control: 'text' },
  },
  render: (args) => html`<samspil-provider .client=${demo.of('school-leader')}>${timeline(args)}</samspil-provider>`,
};
export default meta;

type Story = StoryObj<Args>;

/** As the leader of the school sees it. Everything can be moved. */
export const Default: Story = {};

/** As a teacher of 5.B sees it: the group's own interventions, and little that can be changed. */
export const Teacher: Story = {
  render: (args) => html`<samspil-provider .client=${demo.of('teacher')}>${timeline(args)}</samspil-provider>`,
};

/** As a parent sees it: what their own child is part of, without levels or shares. */
export const Guardian: Story = {
  render: (args) => html`<samspil-provider .client=${demo.of('guardian')}>${timeline(args)}</samspil-provider>`,
};

/** The same as a list by month, in full width. */
export const List: Story = { args: { view: 'list' } };

/** In the column of a portal: a list by month. */
export const Narrow: Story = {
  render: (args) =>
    html`<div class="narrow">
        <samspil-provider .client=${demo.of('school-leader')}>${timeline(args)}</samspil-provider>
      </div>
      <style>
        .narrow {
          max-inline-size: 390px;
        }
      </style>`,
};

/** The municipality's administration sees numbers only. */
export const NoAccess: Story = {
  render: (args) => html`<samspil-provider .client=${demo.of('administration')}>${timeline(args)}</samspil-provider>`,
};

/** Given by the page, without a provider: three hundred interventions, some with long titles, in every state. */
export const Many: Story = {
  render: ({ lanes, zoom, view, date, openable, readOnly }) => html`<samspil-intervention-timeline
    .interventions=${inventedInterventions(300)}
    today="2027-03-04"
    lanes=${lanes}
    zoom=${zoom}
    view=${ifDefined(view)}
    date=${ifDefined(date)}
    ?openable=${openable}
    ?readonly=${readOnly}
  ></samspil-intervention-timeline>`,
};

/** A municipality that has just begun. */
export const Empty: Story = {
  args: { institution: undefined },
  render: (args) => html`<samspil-provider .client=${nothing.of('school-leader')}>${timeline(args)}</samspil-provider>`,
};

/** The address of the API is wrong: one sentence on screen, one line with the stable code in the console. */
export const Misconfigured: Story = {
  render: (args) => html`<samspil-provider api="samspil.example.dk">${timeline(args)}</samspil-provider>`,
};

/** The widget stands outside of a provider: it says so after three seconds. */
export const WithoutProvider: Story = { render: timeline };
