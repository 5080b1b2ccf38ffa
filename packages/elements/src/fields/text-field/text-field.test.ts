import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, finishTyping, leave, partOf, settled, textOfPart, type } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilTextField } from './text-field.js';

describe('<samspil-text-field>', () => {
  itIsAFormField<SamspilTextField>({
    tag: 'samspil-text-field',
    fill: (field) => {
      field.value = 'Læseløft';
    },
    empty: (field) => {
      field.value = '';
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: [42, { title: 'Læseløft' }, Symbol('title')],
    read: (field) => field.value,
    filledEntries: ['Læseløft'],
    emptyEntries: [''],
    enter: (field) => type(field, 'Læseløft'),
    clear: (field) => type(field, ''),
    finish: finishTyping,
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
  });

  it('has its initial value from the attribute until another is set', async () => {
    const field = await place<SamspilTextField>(
      html`<samspil-text-field label="Titel" value="Læseløft"></samspil-text-field>`,
    );
    expect(field.value).to.equal('Læseløft');
    field.setAttribute('value', 'Makkerlæsning');
    expect(field.value).to.equal('Makkerlæsning');
    field.value = 'Lektiecafé';
    field.setAttribute('value', 'Læseløft');
    expect(field.value).to.equal('Lektiecafé');
  });

  it('says that an e-mail address is none when the field is left', async () => {
    const field = await place<SamspilTextField>(
      html`<samspil-text-field label="E-mail" type="email"></samspil-text-field>`,
    );
    type(field, 'anna');
    await settled(field);
    expect(partOf(field, 'error')).to.equal(null);
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv en e-mailadresse som navn@eksempel.dk');
    type(field, 'anna@');
    await settled(field);
    expect(textOfPart(field, 'error')).to.include('Skriv en e-mailadresse');
    type(field, 'anna@eksempelby.dk');
    await settled(field);
    expect(partOf(field, 'error')).to.equal(null);
  });

  it('does not put another message in place of the one that is mended', async () => {
    const field = await place<SamspilTextField>(
      html`<samspil-text-field label="E-mail" type="email" required></samspil-text-field>`,
    );
    type(field, 'anna');
    leave(field);
    await settled(field);
    type(field, '');
    await settled(field);
    expect(partOf(field, 'error')).to.equal(null);
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv e-mail');
  });

  it('sends the form with Enter, through its button, after it has told of the change', async () => {
    const heard: string[] = [];
    const form = await place<HTMLFormElement>(html`<form
      @change=${() => heard.push('change')}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        heard.push(`submit by ${event.submitter?.textContent}`);
      }}
    ><samspil-text-field name="title" label="Titel"></samspil-text-field><button>Gem</button></form>`);
    const field = form.querySelector('samspil-text-field');
    if (field === null) throw new Error('the form has a field');
    await settled(field);
    type(field, 'Læseløft');
    controlOf(field).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }),
    );
    finishTyping(field);
    expect(heard).to.deep.equal(['change', 'submit by Gem']);
  });

  it('shows all of what can only be read, in a narrow place too', async () => {
    const title = 'Coaching om differentiering i matematik på 7. årgang';
    const ground = await place<HTMLElement>(html`<div></div>`);
    ground.style.inlineSize = '160px';
    const field = document.createElement('samspil-text-field');
    Object.assign(field, { label: 'Titel', readOnly: true, value: title });
    ground.append(field);
    await settled(field);
    const control = controlOf(field);
    expect(textOfPart(field, 'control')).to.equal(title);
    expect(control.scrollWidth).to.be.at.most(control.clientWidth);
    control.focus();
    expect(control.matches(':focus')).to.equal(true);
  });
});
