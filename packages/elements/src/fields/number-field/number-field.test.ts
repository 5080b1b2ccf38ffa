import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField, until } from '../form-field.suite.test.fixture.js';
import { controlOf, finishTyping, leave, partOf, settled, textOfPart, type } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilNumberField } from './number-field.js';

describe('<samspil-number-field>', () => {
  itIsAFormField<SamspilNumberField>({
    tag: 'samspil-number-field',
    prepare: (field) => {
      field.setAttribute('unit', 'lektioner');
    },
    fill: (field) => {
      field.value = 1.5;
    },
    empty: (field) => {
      field.value = undefined;
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: ['mange', Number.NaN, Number.POSITIVE_INFINITY, {}],
    read: (field) => field.value,
    filledEntries: ['1.5'],
    emptyEntries: [''],
    enter: (field) => type(field, '1,5'),
    clear: (field) => type(field, ''),
    finish: finishTyping,
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
  });

  it('shows a number with a Danish comma, and in English with a point', async () => {
    const field = await place<SamspilNumberField>(
      html`<samspil-number-field label="Timer" value="2.5"></samspil-number-field>`,
    );
    expect(controlOf(field).value).to.equal('2,5');
    field.lang = 'en';
    await until(field, () => controlOf(field).value === '2.5');
    expect(field.value).to.equal(2.5);
  });

  it('keeps what is no number as it is typed, and says so when it is left', async () => {
    const field = await place<SamspilNumberField>(html`<samspil-number-field label="Timer"></samspil-number-field>`);
    type(field, 'to-tre');
    finishTyping(field);
    leave(field);
    await settled(field);
    expect(controlOf(field).value).to.equal('to-tre');
    expect(field.value).to.equal(undefined);
    expect(field.validity.badInput).to.equal(true);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv et tal, for eksempel 2 eller 1,5');
  });

  it('does not lose what is typed to a page that sets the value back', async () => {
    const field = await place<SamspilNumberField>(html`<samspil-number-field label="Timer"></samspil-number-field>`);
    field.addEventListener('input', () => {
      const { value } = field;
      field.value = value;
    });
    type(field, 'to');
    await settled(field);
    expect(controlOf(field).value).to.equal('to');
  });

  it('takes the unit as part of the answer, and tidies when typing is over', async () => {
    const field = await place<SamspilNumberField>(
      html`<samspil-number-field label="Lektioner" unit="lektioner" unit-one="lektion"></samspil-number-field>`,
    );
    type(field, '1.200 lektioner');
    expect(field.value).to.equal(1200);
    finishTyping(field);
    await settled(field);
    expect(controlOf(field).value).to.equal('1200');
    expect(textOfPart(field, 'unit')).to.equal('lektioner');
    type(field, '1');
    await settled(field);
    expect(textOfPart(field, 'unit')).to.equal('lektion');
    expect(controlOf(field).getAttribute('aria-describedby')).to.equal('unit');
  });

  it('says which numbers will do, and changes none', async () => {
    const field = await place<SamspilNumberField>(
      html`<samspil-number-field label="Lektioner" min="1" max="40" step="0.5"></samspil-number-field>`,
    );
    const said = (value: number): string => {
      field.value = value;
      return field.validationMessage;
    };
    expect(said(41)).to.equal('Skriv et tal fra 1 til 40');
    expect(field.value).to.equal(41);
    expect(field.validity.rangeOverflow).to.equal(true);
    expect(said(0)).to.equal('Skriv et tal fra 1 til 40');
    expect(said(2.3)).to.equal('Skriv et tal i trin af 0,5, for eksempel 2 eller 2,5');
    expect(said(2.5)).to.equal('');
    field.step = 1;
    await settled(field);
    expect(said(2.5)).to.equal('Skriv et helt tal, for eksempel 2');
    field.max = undefined;
    await settled(field);
    expect(said(-1)).to.equal('Skriv mindst 1');
  });

  it('asks a touch screen for digits where no more is needed', async () => {
    const field = await place<SamspilNumberField>(
      html`<samspil-number-field label="Lektioner" min="1" step="1"></samspil-number-field>`,
    );
    expect(controlOf(field).inputMode).to.equal('numeric');
    field.step = undefined;
    await settled(field);
    expect(controlOf(field).inputMode).to.equal('decimal');
    expect(partOf(field, 'unit')).to.equal(null);
  });
});
