import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Goal {
  readonly id: string;
  readonly text: string;
}

interface Args extends FieldArgs {
  readonly items: readonly Goal[];
  readonly min: number;
  readonly max: number | undefined;
}

const goals: readonly Goal[] = [
  { id: 'a', text: 'Læser en ny tekst med flyd' },
  { id: 'b', text: 'Bliver i klassen hele timen' },
  { id: 'c', text: 'Spørger om hjælp' },
];

const meta: Meta<Args> = {
  title: 'Felter/Gentagne rækker',
  args: { ...plainField, label: 'Mål', items: goals, min: 0, max: undefined },
  render: (args) =>
    inForm(html`<samspil-repeatable-list
      name="goals"
      label=${args.label}
      hint=${args.hint}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      item-label="Mål"
      add-label="Tilføj mål"
      empty-text="Der er ingen mål endnu."
      min=${args.min}
      .max=${args.max}
      .items=${args.items}
      .newItem=${(): Goal => ({ id: crypto.randomUUID(), text: '' })}
      .renderItem=${(goal: Goal, index: number) =>
        html`<samspil-text-field
          label="Hvad skal lykkes?"
          name="goals.${index}.text"
          required
          ?disabled=${args.disabled}
          ?readonly=${args.readOnly}
          value=${goal.text}
        ></samspil-text-field>`}
    ></samspil-repeatable-list>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};

export const Empty: Story = { args: { items: [] } };

export const TooFew: Story = { args: { items: [], min: 1 }, play: sendForm };

export const Full: Story = { args: { max: 3 } };

export const Disabled: Story = { args: { disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel } };
