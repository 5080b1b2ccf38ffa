import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value: readonly string[];
  readonly options: readonly object[];
}

const methods = [
  { value: 'coTeaching', label: 'Co-teaching', hint: 'to voksne om den samme undervisning' },
  { value: 'coaching', label: 'Coaching' },
  { value: 'observation', label: 'Observation' },
  { value: 'supervision', label: 'Supervision' },
  { value: 'icdp', label: 'ICDP' },
];

const meta: Meta<Args> = {
  title: 'Felter/Flere valg',
  component: 'samspil-choice-list',
  args: { ...plainField, label: 'Arbejdsformer', value: [], options: methods },
  render: (args) =>
    inForm(html`<samspil-choice-list
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      .options=${args.options}
      .value=${args.value}
    ></samspil-choice-list>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: ['coaching', 'icdp'] } };

export const WithHint: Story = { args: { hint: 'Vælg dem, I bruger' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { value: ['icdp'], error: 'Kræver et kursus' } };

export const Disabled: Story = { args: { value: ['coaching'], disabled: true } };

export const ReadOnly: Story = { args: { value: ['coaching'], readOnly: true } };

/** Chosen by a newer version, and not on the list: it stays, and can be seen. */
export const NotOnTheList: Story = { args: { value: ['coaching', 'peerLearning'] } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };
