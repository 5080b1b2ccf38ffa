import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value: string;
  readonly emptyText: string;
  readonly options: readonly object[];
}

const subjects = [
  { value: 'danish', label: 'Dansk' },
  { value: 'maths', label: 'Matematik', hint: 'Også statistik og økonomi' },
  {
    label: 'Naturfag',
    options: [
      { value: 'biology', label: 'Biologi' },
      { value: 'physics', label: 'Fysik/kemi' },
    ],
  },
  {
    label: 'Praktisk-musiske fag',
    options: [
      { value: 'music', label: 'Musik' },
      { value: 'crafts', label: 'Håndværk og design', disabled: true },
    ],
  },
];

const meta: Meta<Args> = {
  title: 'Felter/Valgliste',
  args: { ...plainField, label: 'Fag', emptyText: '', value: '', options: subjects },
  render: (args) =>
    inForm(html`<samspil-select-field
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      empty-text=${args.emptyText}
      value=${args.value}
      .options=${args.options}
    ></samspil-select-field>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** What the chosen answer means stands below it. */
export const Filled: Story = { args: { value: 'maths' } };

export const WithHint: Story = { args: { hint: 'Det fag, som I planlægger sammen' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { value: 'music', error: 'Faget er ikke på skemaet i 5.B' } };

export const Disabled: Story = { args: { value: 'maths', disabled: true } };

export const ReadOnly: Story = { args: { value: 'maths', readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** A value that is no longer offered stays chosen, and is shown as such. */
export const NotOnTheList: Story = { args: { value: 'latin' } };
