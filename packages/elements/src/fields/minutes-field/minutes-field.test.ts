import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, finishTyping, leave, partOf, settled, textOfPart, type } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilMinutesField } from './minutes-field.js';

function step(field: SamspilMinutesField, label: string): HTMLButtonElement {
  const button = field.shadowRoot?.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  if (button === null || button === undefined) throw new Error(`there is no button ${label}`);
  return button;
}

describe('<samspil-minutes-field>', () => {
  itIsAFormField<SamspilMinutesField>({
    tag: 'samspil-minutes-field',
    fill: (field) => {
      field.value = 90;
    },
    empty: (field) => {
      field.value = undefined;
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: ['længe', 1.5, -15, Number.NaN, []],
    read: (field) => field.value,
    filledEntries: ['90'],
    emptyEntries: [''],
    enter: (field) => type(field, '1 t 30 min'),
    clear: (field) => type(field, ''),
    finish: finishTyping,
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
  });

  it('says what it understood while one types, and leaves whole minutes', async () => {
    const field = await place<SamspilMinutesField>(html`<samspil-minutes-field label="Møde"></samspil-minutes-field>`);
    type(field, '1:30');
    await settled(field);
    expect(field.value).to.equal(90);
    expect(textOfPart(field, 'reading')).to.equal('= 1 t. 30 min.');
    expect(controlOf(field).getAttribute('aria-describedby')).to.equal('unit reading');
    finishTyping(field);
    await settled(field);
    expect(controlOf(field).value).to.equal('90');
    expect(textOfPart(field, 'reading')).to.equal('= 1 t. 30 min.');
    type(field, '45');
    await settled(field);
    expect(partOf(field, 'reading')).to.equal(null);
  });

  it('keeps what it cannot read, and says how to write it', async () => {
    const field = await place<SamspilMinutesField>(html`<samspil-minutes-field label="Møde"></samspil-minutes-field>`);
    type(field, 'en times tid');
    finishTyping(field);
    leave(field);
    await settled(field);
    expect(controlOf(field).value).to.equal('en times tid');
    expect(field.value).to.equal(undefined);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv minutter eller timer, for eksempel 90 eller 1 t. 30 min.');
  });

  it('changes by a quarter of an hour at a press, within what is allowed, and tells of it', async () => {
    const field = await place<SamspilMinutesField>(
      html`<samspil-minutes-field label="Møde" value="15" max="45"></samspil-minutes-field>`,
    );
    const heard: string[] = [];
    for (const name of ['input', 'change'])
      field.addEventListener(name, ({ type }) => heard.push(`${type} ${field.value}`));
    step(field, '15 minutter mere').click();
    await settled(field);
    step(field, '15 minutter mere').click();
    await settled(field);
    expect(heard).to.deep.equal(['input 30', 'change 30', 'input 45', 'change 45']);
    expect(step(field, '15 minutter mere').disabled).to.equal(true);
    expect(step(field, '15 minutter mindre').disabled).to.equal(false);
  });

  it('changes alike with the arrow keys, from the input', async () => {
    const field = await place<SamspilMinutesField>(html`<samspil-minutes-field label="Møde"></samspil-minutes-field>`);
    const press = (key: string): void => {
      controlOf(field).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    };
    press('ArrowUp');
    press('ArrowUp');
    expect(field.value).to.equal(30);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(field.value).to.equal(0);
  });

  it('has no buttons where it cannot be changed, or the page wants none', async () => {
    const field = await place<SamspilMinutesField>(
      html`<samspil-minutes-field label="Møde" value="60" readonly></samspil-minutes-field>`,
    );
    expect(partOf(field, 'step')).to.equal(null);
    field.readOnly = false;
    await settled(field);
    expect(partOf(field, 'step')).not.to.equal(null);
    field.step = 0;
    await settled(field);
    expect(partOf(field, 'step')).to.equal(null);
  });

  it('says which times will do', async () => {
    const field = await place<SamspilMinutesField>(
      html`<samspil-minutes-field label="Møde" min="15" max="120" value="150"></samspil-minutes-field>`,
    );
    expect(field.validationMessage).to.equal('Skriv en tid fra 15 min. til 2 t.');
    expect(field.value).to.equal(150);
    field.max = undefined;
    field.value = 5;
    await settled(field);
    expect(field.validationMessage).to.equal('Skriv mindst 15 min.');
  });
});
