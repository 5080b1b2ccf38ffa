import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value?: number;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

const meta: Meta<Args> = {
  title: 'Felter/Talfelt',
  args: { ...plainField, label: 'Lektioner om ugen', unit: 'lektioner', min: 1, max: 40, step: 0.5 },
  render: (args) =>
    inForm(html`<samspil-number-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      unit=${args.unit}
      min=${ifDefined(args.min)}
      max=${ifDefined(args.max)}
      step=${ifDefined(args.step)}
      value=${ifDefined(args.value)}
    ></samspil-number-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: 2.5 } };

export const WithHint: Story = { args: { hint: 'Tæl kun de lektioner, hvor I er to' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { value: 2.5, error: 'Der er kun 2 lektioner tilbage i uge 43' } };

export const Disabled: Story = { args: { value: 2.5, disabled: true } };

export const ReadOnly: Story = { args: { value: 2.5, readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** The number stays as it is written; the message says which ones will do. */
export const OutOfRange: Story = { args: { value: 41 }, play: sendForm };

export const WithoutUnit: Story = { args: { label: 'Antal elever', unit: '', value: 24, step: 1 } };
