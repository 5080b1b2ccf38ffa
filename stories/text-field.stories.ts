import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value?: string;
  readonly type: 'text' | 'email' | 'tel' | 'search' | 'url';
  readonly maxLength?: number;
}

const meta: Meta<Args> = {
  title: 'Felter/Tekstfelt',
  args: { ...plainField, label: 'Titel', type: 'text' },
  render: (args) =>
    inForm(html`<samspil-text-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      type=${args.type}
      maxlength=${ifDefined(args.maxLength)}
      value=${ifDefined(args.value)}
    ></samspil-text-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: 'Læseløft i 5.B' } };

export const WithHint: Story = { args: { hint: 'Kort og genkendelig for eleverne' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = {
  args: { value: 'Læseløft i 5.B', error: 'Der er allerede en indsats med den titel' },
};

export const Disabled: Story = { args: { value: 'Læseløft i 5.B', disabled: true } };

export const ReadOnly: Story = { args: { value: 'Læseløft i 5.B', readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** It takes what is no address, and says so when it is left. */
export const Email: Story = { args: { label: 'E-mail', type: 'email', value: 'anna@eksempelby.dk' } };

/** Nothing is cut: the field counts, and says how many are too many. */
export const TooLong: Story = { args: { maxLength: 20, value: 'Læseløft i 5.B før jul og efter' }, play: sendForm };
