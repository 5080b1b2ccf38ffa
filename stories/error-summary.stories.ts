import type { FormError } from '@samspil/elements/fields/error-summary';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inForm, sendForm } from './field-stories.js';

interface Args {
  readonly errors: readonly FormError[];
}

const meta: Meta<Args> = {
  title: 'Felter/Fejlopsummering',
  args: { errors: [] },
  render: ({ errors }) =>
    inForm(html`<samspil-error-summary .errors=${errors}></samspil-error-summary>
      <samspil-text-field name="title" label="Titel" required></samspil-text-field>
      <samspil-date-range-field name="period" label="Periode" required></samspil-date-range-field>
      <samspil-text-field name="note" label="Note"></samspil-text-field>
      <style>
        button {
          min-block-size: 36px;
          margin-block-start: 16px;
        }
      </style>
      <button>Gem</button>`),
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is seen of it before somebody has tried. */
export const Resting: Story = {};

export const AfterAnAttempt: Story = { play: sendForm };

/** What a server found, with a line for what belongs to no field. */
export const FromServer: Story = {
  args: {
    errors: [
      { pointer: '/title', message: 'Der er allerede en indsats med den titel' },
      { message: 'Planen er låst, fordi den er til underskrift' },
    ],
  },
};
