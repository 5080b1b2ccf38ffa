import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value?: string;
  readonly rows: number;
  readonly maxLength?: number;
}

const meta: Meta<Args> = {
  title: 'Felter/Tekstområde',
  args: { ...plainField, label: 'Beskriv situationen', rows: 3 },
  render: (args) =>
    inForm(html`<samspil-text-area
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      rows=${args.rows}
      maxlength=${ifDefined(args.maxLength)}
      value=${ifDefined(args.value)}
    ></samspil-text-area>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = {
  args: { value: 'Når 5.B arbejder i små grupper, går det godt. I overgange mellem timer bliver der uro.' },
};

export const WithHint: Story = { args: { hint: 'Hvornår går det godt? Begynd med det.' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = {
  args: {
    value: 'Når 5.B arbejder i små grupper, går det godt. I overgange mellem timer bliver der uro.',
    error: 'Teksten kunne ikke gemmes, som den står',
  },
};

export const Disabled: Story = {
  args: {
    value: 'Når 5.B arbejder i små grupper, går det godt. I overgange mellem timer bliver der uro.',
    disabled: true,
  },
};

export const ReadOnly: Story = {
  args: {
    value: 'Når 5.B arbejder i små grupper, går det godt. I overgange mellem timer bliver der uro.',
    readOnly: true,
  },
};

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** The box grows with its lines, up to sixteen. */
export const ManyLines: Story = { args: { value: 'Makkerlæsning i små grupper\n'.repeat(12) } };

/** From 80 % it says how much is left. */
export const NearlyFull: Story = {
  args: {
    maxLength: 100,
    value: 'Når 5.B arbejder i små grupper, går det godt. I overgange mellem timer bliver der uro.',
  },
};
