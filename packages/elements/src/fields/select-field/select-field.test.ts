import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { gatherConsole } from '../../testing/console.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, partOf, settled, textOfPart } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilSelectField } from './select-field.js';

const subjects = [
  { value: 'danish', label: 'Dansk' },
  { value: 'maths', label: 'Matematik', hint: 'Også statistik' },
  {
    label: 'Naturfag',
    options: [
      { value: 'biology', label: 'Biologi' },
      { value: 'physics', label: 'Fysik', disabled: true },
    ],
  },
];

function pick(field: SamspilSelectField, value: string): void {
  const select = controlOf<HTMLSelectElement>(field);
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function shownIn(field: SamspilSelectField): string | undefined {
  return controlOf<HTMLSelectElement>(field).selectedOptions[0]?.text;
}

describe('<samspil-select-field>', () => {
  itIsAFormField<SamspilSelectField>({
    tag: 'samspil-select-field',
    prepare: (field) => {
      field.options = subjects;
    },
    fill: (field) => {
      field.value = 'maths';
    },
    empty: (field) => {
      field.value = '';
    },
    set: (field, value) => {
      field.options = value as never;
    },
    unusable: [
      42,
      ['Dansk'],
      [{ value: '', label: 'Intet' }],
      [
        { value: 'danish', label: 'Dansk' },
        { value: 'danish', label: 'Igen' },
      ],
    ],
    read: (field) => field.value,
    filledEntries: ['maths'],
    emptyEntries: [''],
    enter: (field) => pick(field, 'maths'),
    clear: (field) => pick(field, ''),
    missing: { da: 'Vælg prøve', en: 'Choose prøve' },
  });

  it('offers its answers, in their groups, and none', async () => {
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" .options=${subjects}></samspil-select-field>`,
    );
    const select = controlOf<HTMLSelectElement>(field);
    expect([...select.options].map(({ text, disabled }) => `${text}${disabled ? ' (fra)' : ''}`)).to.deep.equal([
      'Ikke valgt',
      'Dansk',
      'Matematik',
      'Biologi',
      'Fysik (fra)',
    ]);
    expect(select.querySelector('optgroup')?.label).to.equal('Naturfag');
  });

  it('has no empty answer once a needed one is given', async () => {
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" required empty-text="Vælg et fag" .options=${subjects}></samspil-select-field>`,
    );
    expect(shownIn(field)).to.equal('Vælg et fag');
    pick(field, 'danish');
    await settled(field);
    expect([...controlOf<HTMLSelectElement>(field).options].map(({ value }) => value)).not.to.include('');
    expect(shownIn(field)).to.equal('Dansk');
  });

  it('shows a value that is not on the list, keeps it, and finds it when the list comes', async () => {
    const form = await place<HTMLFormElement>(
      html`<form><samspil-select-field name="subject" label="Fag" value="biology"></samspil-select-field></form>`,
    );
    const field = form.querySelector('samspil-select-field');
    if (field === null) throw new Error('the form has a field');
    await settled(field);
    expect(shownIn(field)).to.equal('biology (ikke på listen)');
    expect(new FormData(form).get('subject')).to.equal('biology');
    field.options = subjects;
    await settled(field);
    expect(shownIn(field)).to.equal('Biologi');
  });

  it('shows what a page sets back while it hears of the choice', async () => {
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" value="danish" .options=${subjects}></samspil-select-field>`,
    );
    field.addEventListener('change', () => {
      field.value = 'danish';
    });
    pick(field, 'maths');
    await settled(field);
    expect(shownIn(field)).to.equal('Dansk');
  });

  it('says what the chosen answer means', async () => {
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" value="maths" .options=${subjects}></samspil-select-field>`,
    );
    expect(textOfPart(field, 'choice-hint')).to.equal('Også statistik');
    expect(controlOf(field).getAttribute('aria-describedby')).to.equal('choice-hint');
    field.value = 'danish';
    await settled(field);
    expect(partOf(field, 'choice-hint')).to.equal(null);
  });

  it('can be read without being changed', async () => {
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" readonly value="maths" .options=${subjects}></samspil-select-field>`,
    );
    expect(textOfPart(field, 'control')).to.equal('Matematik');
    expect(field.shadowRoot?.querySelector('select')).to.equal(null);
  });

  it('goes on with the answers that can be used', async () => {
    const lines = gatherConsole();
    const given = [null, { value: 7, label: 'Syv' }, { value: 'danish', label: 'Dansk' }] as never;
    const field = await place<SamspilSelectField>(
      html`<samspil-select-field label="Fag" .options=${given}></samspil-select-field>`,
    );
    expect([...controlOf<HTMLSelectElement>(field).options].map(({ text }) => text)).to.deep.equal([
      'Ikke valgt',
      'Dansk',
    ]);
    expect(lines.length).to.equal(2);
  });
});
