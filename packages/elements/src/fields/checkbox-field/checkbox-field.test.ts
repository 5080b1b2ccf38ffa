import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, entriesOf, settled, textOfPart } from '../form-field.test.fixture.js';
import type { SamspilCheckboxField } from './checkbox-field.js';
import './define.js';

function tick(field: SamspilCheckboxField): void {
  const box = controlOf(field);
  box.focus();
  box.click();
}

describe('<samspil-checkbox-field>', () => {
  itIsAFormField<SamspilCheckboxField>({
    tag: 'samspil-checkbox-field',
    fill: (field) => {
      field.checked = true;
    },
    empty: (field) => {
      field.checked = false;
    },
    set: (field, value) => {
      field.checked = value as never;
    },
    unusable: ['ja', 1],
    read: (field) => field.checked,
    filledEntries: ['on'],
    emptyEntries: [],
    enter: tick,
    clear: tick,
    missing: { da: 'Sæt kryds for at gå videre', en: 'Tick the box to go on' },
    neverMarked: true,
  });

  it('is ticked by a click on its text', async () => {
    const field = await place<SamspilCheckboxField>(
      html`<samspil-checkbox-field label="Uden slutdato"></samspil-checkbox-field>`,
    );
    field.shadowRoot?.querySelector('label')?.click();
    expect(field.checked).to.equal(true);
    expect(textOfPart(field, 'label')).to.equal('Uden slutdato');
  });

  it('gives the form a value of its own, and begins as its attribute says', async () => {
    const form = await place<HTMLFormElement>(
      html`<form><samspil-checkbox-field name="answer" label="Uden slutdato" value="open-ended" checked></samspil-checkbox-field></form>`,
    );
    const field = form.querySelector('samspil-checkbox-field');
    if (field === null) throw new Error('the form has a field');
    expect(entriesOf(field)).to.deep.equal(['open-ended']);
    await settled(field);
    tick(field);
    expect(entriesOf(field)).to.deep.equal([]);
    form.reset();
    expect(field.checked).to.equal(true);
  });

  it('cannot be ticked where it can only be read', async () => {
    const field = await place<SamspilCheckboxField>(
      html`<samspil-checkbox-field label="Uden slutdato" readonly></samspil-checkbox-field>`,
    );
    let heard = 0;
    field.addEventListener('change', () => heard++);
    tick(field);
    await settled(field);
    expect(field.checked).to.equal(false);
    expect(controlOf(field).checked).to.equal(false);
    expect(heard).to.equal(0);
  });
});
