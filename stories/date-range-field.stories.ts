import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  /** As an ISO interval. */
  readonly value: string;
  readonly openEnded: boolean;
}

const meta: Meta<Args> = {
  title: 'Felter/Periode',
  args: { ...plainField, label: 'Periode', value: '', openEnded: true },
  render: (args) =>
    inForm(html`<samspil-date-range-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      ?open-ended=${args.openEnded}
      today="2026-11-22"
      value=${args.value}
    ></samspil-date-range-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: '2026-10-19/2027-02-05' } };

export const WithoutEnd: Story = { args: { value: '2026-10-19/..' } };

/** Where the end may not be open. */
export const Closed: Story = { args: { value: '2026-10-19/2027-02-05', openEnded: false } };

export const Missing: Story = { args: { required: true }, play: sendForm };

export const EndBeforeStart: Story = { args: { value: '2027-02-05/2026-10-19' }, play: sendForm };

export const Disabled: Story = { args: { value: '2026-10-19/2027-02-05', disabled: true } };

export const ReadOnly: Story = { args: { value: '2026-10-19/2027-02-05', readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };
