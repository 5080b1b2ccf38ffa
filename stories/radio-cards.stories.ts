import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import { type FieldArgs, inForm, longLabel, plainField, sendForm } from './field-stories.js';

interface Args extends FieldArgs {
  readonly value: string;
  readonly options: readonly object[];
  readonly withFigures: boolean;
}

const forms = [
  { value: 'parallel', label: 'Parallelundervisning', hint: 'Klassen deles i to, og begge underviser i det samme.' },
  { value: 'station', label: 'Stationer', hint: 'Eleverne går mellem stationer; hver voksen har sin.' },
  { value: 'team', label: 'Teamundervisning', hint: 'Begge underviser sammen foran hele klassen.' },
];

/** Two adults as filled dots, and how the class stands around them. */
function figures(): TemplateResult {
  const adult = (x: number, y: number) => svg`<circle cx=${x} cy=${y} r="4" fill="currentColor"></circle>`;
  const pupils = (x: number, y: number, width: number) =>
    svg`<rect x=${x} y=${y} width=${width} height="14" rx="3" fill="none" stroke="currentColor"></rect>`;
  return html`
    <svg slot="figure-parallel" width="56" height="40" viewBox="0 0 56 40">${adult(14, 8)}${adult(42, 8)}${pupils(4, 20, 20)}${pupils(32, 20, 20)}</svg>
    <svg slot="figure-station" width="56" height="40" viewBox="0 0 56 40">${adult(8, 8)}${adult(48, 8)}${pupils(2, 20, 14)}${pupils(21, 20, 14)}${pupils(40, 20, 14)}</svg>
    <svg slot="figure-team" width="56" height="40" viewBox="0 0 56 40">${adult(22, 8)}${adult(34, 8)}${pupils(8, 20, 40)}</svg>
  `;
}

const meta: Meta<Args> = {
  title: 'Felter/Valgkort',
  args: { ...plainField, label: 'Samarbejdsform', value: '', options: forms, withFigures: false },
  render: (args) =>
    inForm(html`<samspil-radio-cards
      name="answer"
      label=${args.label}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      value=${args.value}
      .options=${args.options}
    >${args.withFigures ? figures() : ''}</samspil-radio-cards>`),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** An answer that is not needed can be taken back. */
export const Filled: Story = { args: { value: 'station' } };

export const WithFigures: Story = { args: { value: 'parallel', required: true, withFigures: true } };

export const WithHint: Story = { args: { hint: 'I kan skifte undervejs' } };

/** The form was refused: the field says what is missing, and has the focus. */
export const Missing: Story = { args: { required: true }, play: sendForm };

/** What the server has said, until the answer is another. */
export const ErrorFromServer: Story = { args: { value: 'team', error: 'Der er kun én voksen i uge 43' } };

export const Disabled: Story = { args: { value: 'station', disabled: true } };

export const ReadOnly: Story = { args: { value: 'station', readOnly: true } };

export const LongLabel: Story = { args: { label: longLabel, required: true } };

/** In the column of a portal the cards stand below one another. */
export const Narrow: Story = {
  args: { value: 'station', withFigures: true },
  render: (args, context) =>
    html`<div class="narrow">${meta.render?.(args, context)}</div>
      <style>
        .narrow {
          max-inline-size: 340px;
        }
      </style>`,
};
