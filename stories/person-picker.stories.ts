import type { Person } from '@samspil/elements/fields/person-picker';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connectedStory } from './connected-story.js';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  /** Ids, parted by commas. */
  readonly value: string;
  readonly multiple: boolean;
  readonly loading: boolean;
  readonly people: readonly Person[] | undefined;
}

const people: readonly Person[] = [
  { id: 'ida', name: 'Ida Vejlersen', initials: 'IV', detail: 'AKT-vejleder, ressourceperson' },
  { id: 'jonas', name: 'Jonas Læsdemo', initials: 'JL', detail: 'læsevejleder' },
  { id: 'karen', name: 'Karen Inklusen', initials: 'KI', detail: 'inklusionspædagog' },
  { id: 'mona', name: 'Mona Trivsen', detail: 'ressourceperson' },
];

const many: readonly Person[] = Array.from({ length: 300 }, (_, at) => ({
  id: `colleague-${at}`,
  name: `${people[at % people.length]?.name ?? ''} ${at + 1}`,
  detail: 'lærer',
}));

const field = (args: Args) => html`<samspil-person-picker
  name="answer"
  label=${args.label}
  hint=${args.hint}
  error=${args.error}
  ?required=${args.required}
  ?disabled=${args.disabled}
  ?readonly=${args.readOnly}
  ?multiple=${args.multiple}
  ?loading=${args.loading}
  value=${args.value}
  .people=${args.people}
></samspil-person-picker>`;

const meta: Meta<Args> = {
  title: 'Felter/Person',
  args: { ...plainField, label: 'Tovholder', value: '', multiple: false, loading: false, people },
  render: (args) => inForm(field(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: 'ida' } };

export const Several: Story = { args: { label: 'Deltagere', multiple: true, value: 'ida,jonas,mona' } };

/** Somebody of whom nobody knows the name stays chosen. */
export const NameUnknown: Story = { args: { label: 'Deltagere', multiple: true, value: 'ida,rejst' } };

/** Three hundred colleagues. */
export const Many: Story = { args: { people: many } };

export const Missing: Story = { args: { required: true }, play: sendForm };

export const ErrorFromServer: Story = { args: { value: 'mona', error: 'Mona Trivsen har orlov til 1. marts' } };

export const Disabled: Story = { args: { label: 'Deltagere', multiple: true, value: 'ida,jonas', disabled: true } };

export const ReadOnly: Story = {
  args: { label: 'Deltagere', multiple: true, value: 'ida,jonas,mona', readOnly: true },
};

/** The page is still fetching the people that it will give. */
export const Loading: Story = { args: { people: undefined, loading: true } };

export const Nobody: Story = { args: { people: [] } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** Inside a provider it offers the colleagues whom the reader may see. */
export const Connected: Story = {
  args: { people: undefined },
  render: connectedStory((args: Args) => inForm(field(args))),
};

/** Outside of a provider, and without people of the page's own, it says so when somebody comes to it. */
export const WithoutProvider: Story = { args: { people: undefined } };
