import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { entriesOf, leave, partOf, settled, textOfPart } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilDateRangeField } from './date-range-field.js';

type Control = 'from' | 'to' | 'weeks' | 'open';

function control(field: SamspilDateRangeField, name: Control): HTMLInputElement {
  const found = field.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
  if (found === null || found === undefined) throw new Error(`the field has no control ${name}`);
  return found;
}

function write(field: SamspilDateRangeField, name: Control, text: string): void {
  const input = control(field, name);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function finish(field: SamspilDateRangeField, name: Control): void {
  control(field, name).dispatchEvent(new Event('change', { bubbles: true }));
}

const period = { from: '2026-10-19', to: '2027-02-05' };

async function made(
  template = html`<samspil-date-range-field label="Periode" today="2026-11-22"></samspil-date-range-field>`,
) {
  return await place<SamspilDateRangeField>(template);
}

describe('<samspil-date-range-field>', () => {
  itIsAFormField<SamspilDateRangeField>({
    tag: 'samspil-date-range-field',
    fill: (field) => {
      field.value = period;
    },
    empty: (field) => {
      field.value = undefined;
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: ['2026-10-19', 42, { from: '2026-02-30' }, { from: '2026-10-19', to: 'soon' }, []],
    read: (field) => field.value,
    filledEntries: ['2026-10-19/2027-02-05'],
    emptyEntries: [''],
    enter: (field) => {
      write(field, 'from', '2026-10-19');
      write(field, 'to', '2027-02-05');
    },
    clear: (field) => {
      write(field, 'from', '');
      write(field, 'to', '');
    },
    finish: (field) => finish(field, 'to'),
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
    grouped: true,
  });

  it('says what the period comes to, with its weeks and its length', async () => {
    const field = await made();
    field.value = period;
    await settled(field);
    expect(textOfPart(field, 'reading')).to.equal('19. okt. 2026 – 5. feb. 2027 · uge 43–5 · 15 uger og 5 dage');
    expect(control(field, 'weeks').value).to.equal('43–5');
  });

  it('fills the dates from weeks, Monday to Friday, while they are written', async () => {
    const field = await made();
    write(field, 'weeks', 'uge 43 til 5');
    expect(field.value).to.deep.equal(period);
    await settled(field);
    expect(control(field, 'from').value).to.equal('2026-10-19');
    expect(control(field, 'to').value).to.equal('2027-02-05');
    expect(control(field, 'weeks').value).to.equal('uge 43 til 5');
    finish(field, 'weeks');
    await settled(field);
    expect(control(field, 'weeks').value).to.equal('43–5');
  });

  it('keeps the dates when the weeks are taken away', async () => {
    const field = await made();
    field.value = period;
    await settled(field);
    write(field, 'weeks', '');
    finish(field, 'weeks');
    await settled(field);
    expect(field.value).to.deep.equal(period);
    expect(control(field, 'weeks').value).to.equal('43–5');
  });

  it('says that weeks cannot be read when the field is left, and leads there', async () => {
    const field = await made();
    write(field, 'weeks', 'efter ferien');
    await settled(field);
    expect(partOf(field, 'error')).to.equal(null);
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv ugerne som tal, fx 43–5 eller 43–5/2026');
    expect(control(field, 'weeks').getAttribute('aria-invalid')).to.equal('true');
    field.focus();
    expect(field.shadowRoot?.activeElement).to.equal(control(field, 'weeks'));
  });

  it('says that the end lies before the start, at the end', async () => {
    const field = await made();
    write(field, 'from', '2027-02-05');
    write(field, 'to', '2026-10-19');
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Den sidste dag ligger før den første');
    expect(control(field, 'to').getAttribute('aria-invalid')).to.equal('true');
    expect(control(field, 'from').getAttribute('aria-invalid')).to.equal(null);
    expect(field.validity.rangeUnderflow).to.equal(true);
  });

  it('takes a single day', async () => {
    const field = await made();
    write(field, 'from', '2026-10-19');
    write(field, 'to', '2026-10-19');
    await settled(field);
    expect(field.checkValidity()).to.equal(true);
    expect(textOfPart(field, 'reading')).to.equal('19. okt. 2026 · uge 43 · 1 dag');
  });

  it('asks for the other date when one is there, also where none is needed', async () => {
    const field = await made();
    write(field, 'from', '2026-10-19');
    leave(field);
    await settled(field);
    expect(field.value).to.equal(undefined);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv den sidste dag');
    write(field, 'from', '');
    await settled(field);
    expect(field.checkValidity()).to.equal(true);
  });

  it('names the date that lies too late', async () => {
    const field = await made(
      html`<samspil-date-range-field label="Periode" max="2027-07-31"></samspil-date-range-field>`,
    );
    write(field, 'from', '2026-10-19');
    write(field, 'to', '2027-08-01');
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Sidste dag: Datoen skal være 31. jul. 2027 eller tidligere');
  });

  describe('that may be without an end', () => {
    const openEnded = html`<form><samspil-date-range-field label="Periode" name="answer" open-ended today="2026-11-22"></samspil-date-range-field></form>`;

    async function inForm(): Promise<SamspilDateRangeField> {
      const field = (await place(openEnded)).querySelector('samspil-date-range-field');
      if (field === null) throw new Error('no field');
      await settled(field);
      return field;
    }

    it('has no end when that is chosen, and its end again when it is not', async () => {
      const field = await inForm();
      field.value = period;
      await settled(field);
      control(field, 'open').click();
      await settled(field);
      expect(field.value).to.deep.equal({ from: '2026-10-19' });
      expect(entriesOf(field)).to.deep.equal(['2026-10-19/..']);
      expect(control(field, 'to').disabled).to.equal(true);
      expect(control(field, 'to').value).to.equal('');
      expect(textOfPart(field, 'reading')).to.equal('fra 19. okt. 2026 · uge 43 · ingen slutdato');
      control(field, 'open').click();
      await settled(field);
      expect(field.value).to.deep.equal(period);
      expect(control(field, 'to').value).to.equal('2027-02-05');
    });

    it('tells of the choice once', async () => {
      const field = await inForm();
      const heard: string[] = [];
      for (const name of ['input', 'change']) field.form?.addEventListener(name, () => heard.push(name));
      control(field, 'open').click();
      expect(heard).to.deep.equal(['input', 'change']);
    });

    it('offers the way out where the end is missing', async () => {
      const field = await inForm();
      write(field, 'from', '2026-10-19');
      leave(field);
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv den sidste dag, eller vælg »Uden slutdato«');
    });

    it('reads a value without an end from its attribute', async () => {
      const field = await made(
        html`<samspil-date-range-field label="Periode" value="2026-10-19/.."></samspil-date-range-field>`,
      );
      expect(field.value).to.deep.equal({ from: '2026-10-19' });
      expect(control(field, 'open').checked).to.equal(true);
    });
  });

  it('has no fault that axe finds, with an error in one of its controls', async () => {
    const ground = await place<HTMLElement>(
      html`<main><samspil-date-range-field label="Periode" open-ended hint="Skoleuger" value="2027-02-05/2026-10-19"></samspil-date-range-field></main>`,
    );
    const field = ground.querySelector('samspil-date-range-field');
    if (field === null) throw new Error('no field');
    await settled(field);
    field.reportValidity();
    await settled(field);
    expect(textOfPart(field, 'error')).to.include('før den første');
    expect(await accessibilityFaults(ground)).to.deep.equal([]);
  });
});
