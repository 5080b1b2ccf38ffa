import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { accessibilityFaults } from '../testing/axe.test.fixture.js';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { place } from '../testing/place.test.fixture.js';
import type { FormField } from './form-field.js';
import { controlOf, entriesOf, hasState, leave, partOf, settled, textOfPart } from './form-field.test.fixture.js';

/** What the shared suite has to know of a field. */
export interface FieldDescription<Field extends FormField> {
  readonly tag: string;
  /** What every example needs beside name and label: the options of a select. */
  readonly prepare?: (field: Field) => void;
  /** Sets a valid value as a page's code does. */
  readonly fill: (field: Field) => void;
  /** Takes the value away as a page's code does. */
  readonly empty: (field: Field) => void;
  /** Sets the same property to what it cannot be; the field says so in the console. Each is a value that code might set. */
  readonly set: (field: Field, value: unknown) => void;
  readonly unusable: readonly unknown[];
  /** What the property gives. */
  readonly read: (field: Field) => unknown;
  /** What a form has of a field that is filled, and of one that is empty. */
  readonly filledEntries: readonly string[];
  readonly emptyEntries: readonly string[];
  /** The reader gives the same valid answer, and does not leave the field. */
  readonly enter: (field: Field) => void | Promise<void>;
  /** The reader takes the answer away again; left out where nobody can. */
  readonly clear?: (field: Field) => void | Promise<void>;
  /** The reader has finished, with `enter` or `clear`, and stays: what makes a native control tell of a `change`. */
  readonly finish?: (field: Field) => void;
  /** What is said when the answer to a field with the label `Prøve` is missing. */
  readonly missing: { readonly da: string; readonly en: string };
  /** The field is a group: its name is a legend. */
  readonly grouped?: boolean;
  /** The field is never marked as optional. */
  readonly neverMarked?: boolean;
}

/**
 * What every field does, whatever is asked for in it. Call it inside of the field's own `describe`.
 */
export function itIsAFormField<Field extends FormField>(description: FieldDescription<Field>): void {
  const { tag, prepare, fill, empty, enter, clear, read } = description;

  function make(attributes: Readonly<Record<string, string>> = {}): Field {
    // The description names the tag that its class is registered under.
    const field = document.createElement(tag) as unknown as Field;
    const all: Readonly<Record<string, string>> = { name: 'answer', label: 'Prøve', ...attributes };
    for (const [name, value] of Object.entries(all)) field.setAttribute(name, value);
    prepare?.(field);
    return field;
  }

  /** A field in a form, with a button that submits it; the form goes nowhere. */
  async function inForm(attributes: Readonly<Record<string, string>> = {}) {
    const field = make(attributes);
    const submits: SubmitEvent[] = [];
    const form = await place<HTMLFormElement>(html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        submits.push(event);
      }}
    ><fieldset>${field}</fieldset><button>Gem</button></form>`);
    await settled(field);
    return { field, form, submits, fieldset: form.querySelector('fieldset'), button: form.querySelector('button') };
  }

  describe('as a field of a form', () => {
    it('gives the form its value at once, under its name', async () => {
      const { field } = await inForm();
      expect(entriesOf(field)).to.deep.equal(description.emptyEntries);
      fill(field);
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
      empty(field);
      expect(entriesOf(field)).to.deep.equal(description.emptyEntries);
    });

    it('gives the form what the reader enters', async () => {
      const { field } = await inForm();
      await enter(field);
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
    });

    it('reflects its name, and gives nothing without one', async () => {
      const { field, form } = await inForm();
      fill(field);
      field.name = 'other';
      expect(field.getAttribute('name')).to.equal('other');
      expect(new FormData(form).getAll('other')).to.deep.equal(description.filledEntries);
      field.removeAttribute('name');
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('says by its state whether anything stands in it', async () => {
      const { field } = await inForm();
      expect(hasState(field, 'blank')).to.equal(true);
      fill(field);
      await settled(field);
      expect(hasState(field, 'blank')).to.equal(false);
      empty(field);
      await settled(field);
      expect(hasState(field, 'blank')).to.equal(true);
    });

    it('goes back to its initial value with a reset, and forgets what was wrong', async () => {
      const { field, form } = await inForm({ required: '' });
      const initial = read(field);
      fill(field);
      field.error = 'Findes allerede';
      form.reset();
      expect(read(field)).to.deep.equal(initial);
      expect(entriesOf(field)).to.deep.equal(description.emptyEntries);
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('takes up what the browser kept of it', async () => {
      const { field: former } = await inForm();
      fill(former);
      const kept: unknown[] = [];
      // What the platform would hand over is what the field handed to it.
      const real = ElementInternals.prototype.setFormValue;
      ElementInternals.prototype.setFormValue = function (this: ElementInternals, ...values) {
        kept.push(values[1] ?? values[0]);
        real.apply(this, values);
      };
      try {
        former.name = 'again';
      } finally {
        ElementInternals.prototype.setFormValue = real;
      }
      const { field } = await inForm();
      const state = kept.at(-1);
      if (typeof state !== 'string' && !(state instanceof FormData)) throw new Error('the field keeps nothing');
      field.formStateRestoreCallback(state);
      expect(read(field)).to.deep.equal(read(former));
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
    });

    it('takes no part when it is disabled, by itself or by a fieldset', async () => {
      const { field, fieldset, form } = await inForm({ required: '' });
      fill(field);
      if (fieldset === null) throw new Error('the form has a fieldset');
      fieldset.disabled = true;
      await settled(field);
      expect(entriesOf(field)).to.deep.equal([]);
      expect(controlOf(field).matches(':disabled')).to.equal(true);
      expect(hasState(field, 'disabled')).to.equal(true);
      expect(field.disabled).to.equal(false);
      fieldset.disabled = false;
      await settled(field);
      expect(controlOf(field).matches(':disabled')).to.equal(false);
      field.disabled = true;
      empty(field);
      expect(form.checkValidity()).to.equal(true);
    });

    it('can be read and not changed, gives its value, and is never wrong', async () => {
      const { field, form } = await inForm({ readonly: '', required: '' });
      expect(form.checkValidity()).to.equal(true);
      fill(field);
      await settled(field);
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
      expect(hasState(field, 'readonly')).to.equal(true);
    });

    it('keeps its value when it is taken from the page and put back', async () => {
      const { field, fieldset } = await inForm();
      fill(field);
      const value = read(field);
      field.remove();
      fieldset?.append(field);
      await settled(field);
      expect(read(field)).to.deep.equal(value);
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
    });

    it('keeps what was set before its class was known', async () => {
      const elementClass = customElements.get(tag);
      if (elementClass === undefined) throw new Error('the field is registered');
      const late = `late-${tag}-${lateCount++}`;
      const field = document.createElement(late) as unknown as Field;
      field.setAttribute('name', 'answer');
      field.setAttribute('label', 'Prøve');
      prepare?.(field);
      fill(field);
      await place(html`<form>${field}</form>`);
      customElements.define(late, class extends elementClass {});
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
      await settled(field);
      expect(entriesOf(field)).to.deep.equal(description.filledEntries);
    });

    it('says in the console what cannot be used, and goes on', async () => {
      for (const value of description.unusable) {
        const { field } = await inForm();
        const lines = gatherConsole();
        description.set(field, value);
        description.set(field, value);
        await settled(field);
        expect(lines.filter((line) => line.includes('[samspil]')).length, String(lines)).to.equal(1);
        expect(controlOf(field).isConnected).to.equal(true);
      }
    });
  });

  describe('with an answer that is needed', () => {
    it('says nothing before anybody has been there', async () => {
      const { field } = await inForm({ required: '' });
      expect(field.validity.valueMissing).to.equal(true);
      expect(field.validationMessage).to.equal(description.missing.da);
      expect(partOf(field, 'error')).to.equal(null);
      expect(hasState(field, 'invalid')).to.equal(true);
      expect(hasState(field, 'user-invalid')).to.equal(false);
    });

    it('keeps a form from being sent, takes the focus and says what is missing, without the browser’s bubble', async () => {
      const { field, form, submits } = await inForm({ required: '' });
      let suppressed = false;
      field.addEventListener('invalid', (event) => {
        suppressed = event.defaultPrevented;
      });
      form.requestSubmit();
      await settled(field);
      expect(submits.length).to.equal(0);
      expect(suppressed).to.equal(true);
      expect(document.activeElement).to.equal(field);
      expect(textOfPart(field, 'error')).to.equal(`Fejl: ${description.missing.da}`);
      expect(hasState(field, 'user-invalid')).to.equal(true);
      fill(field);
      form.requestSubmit();
      expect(submits.length).to.equal(1);
    });

    it('leaves the focus to whoever takes the refusal up first', async () => {
      const { field, form } = await inForm({ required: '' });
      form.addEventListener('invalid', (event) => event.preventDefault(), true);
      form.requestSubmit();
      await settled(field);
      expect(document.activeElement).not.to.equal(field);
      expect(partOf(field, 'error')).not.to.equal(null);
    });

    it('stays quiet when the page only asks', async () => {
      const { field, form } = await inForm({ required: '' });
      expect(form.checkValidity()).to.equal(false);
      expect(field.checkValidity()).to.equal(false);
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
      expect(document.activeElement).not.to.equal(field);
    });

    it('says it when the page wants it to', async () => {
      const { field } = await inForm({ required: '' });
      expect(field.reportValidity()).to.equal(false);
      await settled(field);
      expect(partOf(field, 'error')).not.to.equal(null);
      expect(document.activeElement).to.equal(field);
    });

    it('lets the message go as soon as there is an answer', async () => {
      const { field } = await inForm({ required: '' });
      field.reportValidity();
      await settled(field);
      await enter(field);
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
      expect(field.checkValidity()).to.equal(true);
      expect(hasState(field, 'user-invalid')).to.equal(false);
    });

    if (clear !== undefined) {
      it('says that it is missing when the field is left, and not while one types', async () => {
        const { field } = await inForm({ required: '' });
        await enter(field);
        await clear(field);
        await settled(field);
        expect(partOf(field, 'error')).to.equal(null);
        leave(field);
        await settled(field);
        expect(textOfPart(field, 'error')).to.equal(`Fejl: ${description.missing.da}`);
      });
    }

    it('says nothing to who only passes through', async () => {
      const { field } = await inForm({ required: '' });
      field.focus();
      leave(field);
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('says what the page would rather say', async () => {
      const { field } = await inForm({ required: '', 'required-message': 'Fortæl, hvad det drejer sig om' });
      expect(field.validationMessage).to.equal('Fortæl, hvad det drejer sig om');
    });

    it('speaks English where the page does, also of what is on screen already', async () => {
      const { field } = await inForm({ required: '' });
      field.reportValidity();
      await settled(field);
      field.lang = 'en';
      await until(field, () => textOfPart(field, 'error') === `Error: ${description.missing.en}`);
      expect(field.validationMessage).to.equal(description.missing.en);
      field.lang = 'da';
      await until(field, () => textOfPart(field, 'error') === `Fejl: ${description.missing.da}`);
    });
  });

  describe('with what the page knows', () => {
    it('shows an error from the server at once, lets the form be sent again, and drops it with the next answer', async () => {
      const { field, form, submits } = await inForm();
      field.error = 'Navnet er brugt';
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal('Fejl: Navnet er brugt');
      expect(field.shownError).to.equal('Navnet er brugt');
      form.requestSubmit();
      expect(submits.length).to.equal(1);
      await enter(field);
      await settled(field);
      expect(field.error).to.equal('');
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('keeps an error that comes with the value it is about', async () => {
      const { field } = await inForm();
      field.error = 'Navnet er brugt';
      fill(field);
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal('Fejl: Navnet er brugt');
      empty(field);
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('keeps an error when a page sets the value that is there already', async () => {
      const { field } = await inForm();
      fill(field);
      field.error = 'Navnet er brugt';
      await settled(field);
      fill(field);
      await settled(field);
      expect(field.shownError).to.equal('Navnet er brugt');
    });

    it('takes null and undefined for no text, as frameworks mean them', async () => {
      const { field } = await inForm({ required: '' });
      for (const none of [null, undefined] as never[]) {
        Object.assign(field, { error: none, hint: none, requiredMessage: none });
        await settled(field);
        expect(field.shownError).to.equal('');
        expect(partOf(field, 'hint')?.hidden).to.equal(true);
        expect(field.validationMessage).to.equal(description.missing.da);
      }
      field.setAttribute('error', 'Navnet er brugt');
      field.removeAttribute('error');
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('is invalid for a reason of the page’s own until that is taken back', async () => {
      const { field, form } = await inForm();
      fill(field);
      field.setCustomValidity('Vælg en anden uge');
      expect(field.validity.customError).to.equal(true);
      expect(form.matches(':invalid')).to.equal(true);
      field.reportValidity();
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal('Fejl: Vælg en anden uge');
      field.setCustomValidity('');
      await settled(field);
      expect(partOf(field, 'error')).to.equal(null);
      expect(form.matches(':valid')).to.equal(true);
    });
  });

  describe('to who uses it', () => {
    it('tells of a change once, and of every input, outside of its shadow root', async () => {
      const { field, form } = await inForm();
      const heard: string[] = [];
      for (const name of ['input', 'change']) form.addEventListener(name, (event) => heard.push(event.type));
      await enter(field);
      description.finish?.(field);
      expect(heard.filter((name) => name === 'change').length).to.equal(1);
      expect(heard).to.include('input');
      expect(heard.indexOf('input')).to.be.lessThan(heard.indexOf('change'));
      heard.length = 0;
      fill(field);
      empty(field);
      await settled(field);
      expect(heard).to.deep.equal([]);
    });

    it('knows its value when it tells of it', async () => {
      const { field, form } = await inForm();
      let sent: FormDataEntryValue[] = [];
      form.addEventListener('input', () => {
        sent = entriesOf(field);
      });
      await enter(field);
      expect(sent).to.deep.equal(description.filledEntries);
    });

    it('takes the focus, also from a click on a label elsewhere on the page', async () => {
      const { field, form } = await inForm();
      field.focus();
      expect(document.activeElement).to.equal(field);
      leave(field);
      field.id = 'labelled';
      const label = document.createElement('label');
      label.htmlFor = 'labelled';
      label.textContent = 'Uden for feltet';
      form.append(label);
      label.click();
      expect(document.activeElement).to.equal(field);
      expect([...field.labels]).to.deep.equal([label]);
      field.label = '';
      expect(field.labelText).to.equal('Uden for feltet');
    });

    it('is described by its hint, then by its error', async () => {
      const { field } = await inForm({ hint: 'Kort og klart', required: '' });
      field.reportValidity();
      await settled(field);
      const described = description.grouped === true ? partOf(field, 'field') : controlOf(field);
      const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ');
      expect(ids.indexOf('hint')).to.equal(0);
      expect(ids.indexOf('error')).to.equal(ids.length - 1);
      expect(ids.length).to.be.greaterThan(1);
      for (const id of ids) expect(field.shadowRoot?.getElementById(id), id).not.to.equal(null);
    });

    it('takes a hint with more than text', async () => {
      const field = make();
      render(html`<span slot="hint">Se <a href="#vejledning">vejledningen</a></span>`, field);
      await place(html`<form>${field}</form>`);
      await settled(field);
      expect(partOf(field, 'hint')?.hidden).to.equal(false);
    });

    if (description.neverMarked !== true) {
      it('is marked when it is optional, and not when it is needed', async () => {
        const { field } = await inForm();
        expect(textOfPart(field, 'label')).to.equal('Prøve (frivilligt)');
        field.required = true;
        await settled(field);
        expect(textOfPart(field, 'label')).to.equal('Prøve');
        field.required = false;
        field.unmarked = true;
        await settled(field);
        expect(textOfPart(field, 'label')).to.equal('Prøve');
      });
    }

    for (const theme of ['light', 'dark'] as const) {
      it(`has no fault that axe finds, in the ${theme} theme and 320 px wide`, async () => {
        const ground = await place<HTMLElement>(html`<main></main>`);
        ground.style.inlineSize = '320px';
        ground.style.colorScheme = theme;
        ground.style.background = theme === 'dark' ? '#1c2227' : '#ffffff';
        const fields = [make(), make({ required: '' }), make({ disabled: '' }), make({ readonly: '' })];
        const named = fields.map((field, index) => {
          field.hint = 'Kort og klart';
          field.label = `Prøve ${index + 1}, som har en noget længere tekst end de fleste etiketter har`;
          return field;
        });
        render(html`${named}`, ground);
        for (const field of fields) await settled(field);
        const [first, second, , fourth] = fields;
        if (first !== undefined) fill(first);
        second?.reportValidity();
        if (fourth !== undefined) fill(fourth);
        for (const field of fields) await settled(field);
        expect(await accessibilityFaults(ground)).to.deep.equal([]);
        expect(ground.scrollWidth, 'sideways scrolling').to.be.at.most(320);
      });
    }
  });
}

let lateCount = 0;

/** Waits for what comes with an update, and with the texts that it needs. */
export async function until(field: FormField, holds: () => boolean): Promise<void> {
  for (let round = 0; round < 200; round++) {
    await field.updateComplete;
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error('what was waited for did not come');
}
