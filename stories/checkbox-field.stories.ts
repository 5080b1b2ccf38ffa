import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly checked: boolean;
}

const meta: Meta<Args> = {
  title: 'Felter/Afkrydsning',
  args: { ...plainField, label: 'Forældrene har sagt ja til, at barnet deltager', checked: false },
  render: (args) =>
    inForm(html`<samspil-checkbox-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      ?checked=${args.checked}
    ></samspil-checkbox-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { checked: true } };

export const WithHint: Story = { args: { hint: 'Skriv datoen i noten' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { checked: true, error: 'Samtykket er trukket tilbage' } };

export const Disabled: Story = { args: { checked: true, disabled: true } };

export const ReadOnly: Story = { args: { checked: true, readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };
