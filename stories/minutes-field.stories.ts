import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value?: number;
  readonly min: number;
  readonly max?: number;
  readonly step: number;
}

const meta: Meta<Args> = {
  title: 'Felter/Minutfelt',
  args: { ...plainField, label: 'Mødets længde', min: 0, step: 15 },
  render: (args) =>
    inForm(html`<samspil-minutes-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      min=${args.min}
      max=${ifDefined(args.max)}
      step=${args.step}
      value=${ifDefined(args.value)}
    ></samspil-minutes-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: 90 } };

export const WithHint: Story = { args: { hint: 'Skriv det, som I siger det: 90, 1:30 eller 1 t 30 min' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { value: 90, error: 'Mødet går ud over skoledagen' } };

export const Disabled: Story = { args: { value: 90, disabled: true } };

export const ReadOnly: Story = { args: { value: 90, readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

export const WithoutButtons: Story = { args: { value: 45, step: 0 } };
