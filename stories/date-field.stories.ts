import type { SchoolBreak } from '@samspil/core/calendar';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value: string;
  readonly min: string;
  readonly max: string;
}

const breaks: readonly SchoolBreak[] = [{ code: 'autumn', from: '2026-10-12', to: '2026-10-18' }];

const meta: Meta<Args> = {
  title: 'Felter/Dato',
  args: { ...plainField, label: 'Næste opfølgning', value: '', min: '', max: '' },
  render: (args) =>
    inForm(html`<samspil-date-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      min=${args.min}
      max=${args.max}
      value=${args.value}
      .breaks=${breaks}
    ></samspil-date-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: '2026-10-19' } };

/** A day in a school break may be chosen, and the field says so. */
export const InABreak: Story = { args: { value: '2026-10-14' } };

export const PublicHoliday: Story = { args: { value: '2026-12-25' } };

export const Missing: Story = { args: { required: true }, play: sendForm };

export const OutsideOfLimits: Story = {
  args: { value: '2027-08-09', min: '2026-08-01', max: '2027-07-31' },
  play: sendForm,
};

export const ErrorFromServer: Story = { args: { value: '2026-10-19', error: 'Der er allerede en opfølgning den dag' } };

export const Disabled: Story = { args: { value: '2026-10-19', disabled: true } };

export const ReadOnly: Story = { args: { value: '2026-10-19', readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };
