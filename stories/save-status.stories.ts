import type { SamspilSaveStatus } from '@samspil/elements/fields/save-status';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args extends Pick<SamspilSaveStatus, 'state' | 'noRetry'> {
  readonly message?: string;
}

const meta: Meta<Args> = {
  title: 'Felter/Gemmestatus',
  args: { state: 'saved', noRetry: false },
  argTypes: {
    state: {
      control: 'inline-radio',
      options: ['resting', 'dirty', 'saving', 'saved', 'offline', 'failed', 'conflict'],
    },
  },
  render: ({ state, noRetry, message }) => html`<samspil-save-status
    state=${state}
    ?no-retry=${noRetry}
    message=${ifDefined(message)}
    .at=${new Date('2026-11-22T09:42:00Z')}
  ></samspil-save-status>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Resting: Story = { args: { state: 'resting' } };

export const Dirty: Story = { args: { state: 'dirty' } };

export const Saving: Story = { args: { state: 'saving' } };

export const Saved: Story = {};

export const Offline: Story = { args: { state: 'offline' } };

export const Failed: Story = { args: { state: 'failed' } };

/** Trying again would not help. */
export const Refused: Story = {
  args: { state: 'failed', noRetry: true, message: 'Planen er låst, fordi den er til underskrift.' },
};

export const Conflict: Story = { args: { state: 'conflict', message: 'Ane Skoledemo har ændret planen imens.' } };
