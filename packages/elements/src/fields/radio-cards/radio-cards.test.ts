import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { partOf, settled, textOfPart } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilRadioCards } from './radio-cards.js';

const forms = [
  { value: 'parallel', label: 'Parallelundervisning', hint: 'Klassen deles i to, og begge underviser' },
  { value: 'station', label: 'Stationer' },
  { value: 'alternative', label: 'Alternativ undervisning', disabled: true },
];

function radios(field: SamspilRadioCards): HTMLInputElement[] {
  return [...(field.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}

function pick(field: SamspilRadioCards, value: string): void {
  const radio = radios(field).find((each) => each.value === value);
  if (radio === undefined) throw new Error(`there is no card ${value}`);
  radio.focus();
  // The native button tells of input and change by itself.
  radio.click();
}

describe('<samspil-radio-cards>', () => {
  itIsAFormField<SamspilRadioCards>({
    tag: 'samspil-radio-cards',
    prepare: (field) => {
      field.options = forms;
    },
    fill: (field) => {
      field.value = 'station';
    },
    empty: (field) => {
      field.value = '';
    },
    set: (field, value) => {
      field.options = [...forms, ...(value as never[])];
    },
    unusable: [['Stationer'], [{ value: 'station', label: 'Igen' }]],
    read: (field) => field.value,
    filledEntries: ['station'],
    emptyEntries: [],
    enter: (field) => pick(field, 'station'),
    missing: { da: 'Vælg prøve', en: 'Choose prøve' },
    grouped: true,
  });

  it('is one group of native radio buttons, with title and text', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" required .options=${forms}></samspil-radio-cards>`,
    );
    expect(partOf(field, 'field')?.getAttribute('role')).to.equal('radiogroup');
    expect(partOf(field, 'field')?.getAttribute('aria-required')).to.equal('true');
    const [parallel] = radios(field);
    expect(new Set(radios(field).map(({ name }) => name)).size).to.equal(1);
    expect(parallel?.labels?.[0]?.textContent).to.include('Parallelundervisning');
    expect(textOfPart(field, 'card-hint')).to.equal('Klassen deles i to, og begge underviser');
    expect(radios(field).map(({ disabled }) => disabled)).to.deep.equal([false, false, true]);
  });

  it('is chosen from by a click anywhere on a card', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" .options=${forms}></samspil-radio-cards>`,
    );
    field.shadowRoot?.querySelector<HTMLElement>('.card-hint')?.click();
    await settled(field);
    expect(field.value).to.equal('parallel');
    expect(textOfPart(field, 'chosen')).to.include('Parallelundervisning');
  });

  it('lets an optional answer be taken back, and tells of it', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" value="station" .options=${forms}></samspil-radio-cards>`,
    );
    const heard: string[] = [];
    for (const name of ['input', 'change']) field.addEventListener(name, ({ type }) => heard.push(type));
    partOf(field, 'clear')?.click();
    await settled(field);
    expect(field.value).to.equal('');
    expect(heard).to.deep.equal(['input', 'change']);
    expect(partOf(field, 'clear')).to.equal(null);
    expect(field.shadowRoot?.activeElement).to.equal(radios(field)[1]);
    field.required = true;
    field.value = 'station';
    await settled(field);
    expect(partOf(field, 'clear')).to.equal(null);
  });

  it('says that a value is chosen which is not on the list, and keeps it', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" value="team" .options=${forms}></samspil-radio-cards>`,
    );
    expect(field.shadowRoot?.textContent).to.include('Der er valgt »team«, som ikke er på listen.');
    expect(field.value).to.equal('team');
    expect(radios(field).some(({ checked }) => checked)).to.equal(false);
  });

  it('leaves no other card to choose where it can only be read', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" value="station" readonly .options=${forms}></samspil-radio-cards>`,
    );
    expect(radios(field).map(({ disabled }) => disabled)).to.deep.equal([true, false, true]);
  });

  it('puts its cards below one another where there is little room', async () => {
    const ground = await place<HTMLElement>(
      html`<div><samspil-radio-cards label="Samarbejdsform" .options=${forms}></samspil-radio-cards></div>`,
    );
    const field = ground.querySelector('samspil-radio-cards');
    if (field === null) throw new Error('there is a field');
    await settled(field);
    const columns = (): number =>
      new Set([...(field.shadowRoot?.querySelectorAll('.card') ?? [])].map((card) => card.getBoundingClientRect().left))
        .size;
    ground.style.inlineSize = '780px';
    expect(columns()).to.equal(3);
    ground.style.inlineSize = '320px';
    expect(columns()).to.equal(1);
  });

  it('shows the figure of a card', async () => {
    const field = await place<SamspilRadioCards>(
      html`<samspil-radio-cards label="Samarbejdsform" .options=${forms}><svg slot="figure-station" viewBox="0 0 8 8"></svg></samspil-radio-cards>`,
    );
    expect(field.querySelector('svg')?.assignedSlot?.closest('.card')?.textContent).to.include('Stationer');
  });
});
