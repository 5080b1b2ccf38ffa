import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, finishTyping, leave, partOf, settled, textOfPart, type } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilDateField } from './date-field.js';

const breaks = [{ code: 'autumn', from: '2026-10-12', to: '2026-10-18' }] as const;

/** Lets the control say that it is half written, as it does while one types into its parts. */
function halfWritten(field: SamspilDateField): void {
  const control = controlOf(field);
  control.focus();
  Object.defineProperty(control, 'validity', { configurable: true, value: { badInput: true } });
}

describe('<samspil-date-field>', () => {
  itIsAFormField<SamspilDateField>({
    tag: 'samspil-date-field',
    fill: (field) => {
      field.value = '2026-10-19';
    },
    empty: (field) => {
      field.value = '';
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: ['2026-02-30', '19.10.2026', 20261019, new Date(0)],
    read: (field) => field.value,
    filledEntries: ['2026-10-19'],
    emptyEntries: [''],
    enter: (field) => type(field, '2026-10-19'),
    clear: (field) => type(field, ''),
    finish: finishTyping,
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
  });

  it('says the date as people here do, with weekday and week', async () => {
    const field = await place<SamspilDateField>(
      html`<samspil-date-field label="Næste opfølgning" value="2026-10-19"></samspil-date-field>`,
    );
    expect(textOfPart(field, 'reading')).to.equal('man. 19. okt. 2026 · uge 43');
    type(field, '2027-01-01');
    await settled(field);
    expect(textOfPart(field, 'reading')).to.equal('fre. 1. jan. 2027 · uge 53 · nytårsdag');
    type(field, '');
    await settled(field);
    expect(textOfPart(field, 'reading')).to.equal('');
  });

  it('says that there is no school, and lets the date be chosen', async () => {
    const field = await place<SamspilDateField>(
      html`<samspil-date-field label="Dato" .breaks=${breaks} value="2026-10-14"></samspil-date-field>`,
    );
    expect(textOfPart(field, 'reading')).to.equal('ons. 14. okt. 2026 · uge 42 · efterårsferie');
    expect(field.validity.valid).to.equal(true);
  });

  it('describes the control by hint, reading and error, in this order', async () => {
    const field = await place<SamspilDateField>(
      html`<samspil-date-field label="Dato" hint="En skoledag" value="2026-10-19" error="Optaget"></samspil-date-field>`,
    );
    await settled(field);
    expect(controlOf(field).getAttribute('aria-describedby')).to.equal('hint reading error');
  });

  it('says that a date is half written when the field is left, and not before', async () => {
    const field = await place<SamspilDateField>(html`<samspil-date-field label="Dato"></samspil-date-field>`);
    halfWritten(field);
    await settled(field);
    expect(partOf(field, 'error')).to.equal(null);
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv hele datoen: dag, måned og år');
    expect(field.validity.badInput).to.equal(true);
    expect(field.value).to.equal('');
  });

  const limits: readonly (readonly [min: string, max: string, date: string, message: string])[] = [
    ['2026-08-01', '', '2026-07-31', 'Datoen skal være 1. aug. 2026 eller senere'],
    ['', '2027-07-31', '2027-08-01', 'Datoen skal være 31. jul. 2027 eller tidligere'],
    ['2026-08-01', '2027-07-31', '2027-08-01', 'Datoen skal ligge mellem 1. aug. 2026 og 31. jul. 2027'],
    ['', '', '0202-10-19', 'Skriv et årstal mellem 1990 og 2199'],
  ];
  for (const [min, max, date, message] of limits) {
    it(`says »${message}« where that is so`, async () => {
      const field = await place<SamspilDateField>(
        html`<samspil-date-field label="Dato" min=${min} max=${max}></samspil-date-field>`,
      );
      type(field, date);
      leave(field);
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal(`Fejl: ${message}`);
    });
  }

  it('takes the first and the last day that may be chosen', async () => {
    const field = await place<SamspilDateField>(
      html`<samspil-date-field label="Dato" min="2026-08-01" max="2027-07-31"></samspil-date-field>`,
    );
    for (const date of ['2026-08-01', '2027-07-31']) {
      type(field, date);
      expect(field.checkValidity(), date).to.equal(true);
    }
  });

  it('empties the control too when the page’s code takes a half-written date away', async () => {
    const field = await place<SamspilDateField>(html`<samspil-date-field label="Dato"></samspil-date-field>`);
    halfWritten(field);
    leave(field);
    Reflect.deleteProperty(controlOf(field), 'validity');
    field.formResetCallback();
    expect(field.checkValidity()).to.equal(true);
  });

  it('has no fault that axe finds with everything it can say', async () => {
    const ground = await place<HTMLElement>(
      html`<main><samspil-date-field
        label="Dato" hint="En skoledag" .breaks=${breaks} value="2026-10-14" error="Optaget"
      ></samspil-date-field></main>`,
    );
    const field = ground.querySelector('samspil-date-field');
    await field?.updateComplete;
    expect(await accessibilityFaults(ground)).to.deep.equal([]);
  });
});
