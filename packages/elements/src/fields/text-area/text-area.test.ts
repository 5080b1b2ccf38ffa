import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../../testing/place.test.fixture.js';
import { stopTimers } from '../../testing/timers.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, finishTyping, leave, partOf, settled, textOfPart, type } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilTextArea } from './text-area.js';

const realSupports = CSS.supports;

describe('<samspil-text-area>', () => {
  afterEach(() => {
    CSS.supports = realSupports;
  });

  itIsAFormField<SamspilTextArea>({
    tag: 'samspil-text-area',
    fill: (field) => {
      field.value = 'Læseløft i 5.B';
    },
    empty: (field) => {
      field.value = '';
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: [42, ['Læseløft']],
    read: (field) => field.value,
    filledEntries: ['Læseløft i 5.B'],
    emptyEntries: [''],
    enter: (field) => type(field, 'Læseløft i 5.B'),
    clear: (field) => type(field, ''),
    finish: finishTyping,
    missing: { da: 'Skriv prøve', en: 'Enter prøve' },
  });

  const heights = async (): Promise<readonly [empty: number, some: number, many: number]> => {
    const field = await place<SamspilTextArea>(
      html`<samspil-text-area label="Situation" rows="2" max-rows="6"></samspil-text-area>`,
    );
    const measured = async (lines: number): Promise<number> => {
      field.value = 'Linje\n'.repeat(lines);
      await settled(field);
      return controlOf(field).getBoundingClientRect().height;
    };
    return [await measured(0), await measured(4), await measured(40)];
  };

  it('grows with its lines, and scrolls beyond the last that it may have', async () => {
    const [empty, some, many] = await heights();
    expect(some).to.be.greaterThan(empty + 40);
    expect(many).to.be.greaterThan(some);
    expect(many).to.be.lessThan(empty + 100);
  });

  it('grows alike where the browser does not do it', async () => {
    const native = await heights();
    CSS.supports = () => false;
    const mirrored = await heights();
    for (const [index, height] of mirrored.entries()) expect(height).to.be.closeTo(native[index] ?? 0, 2);
  });

  it('takes more than its limit, counts, and says so when it is left', async () => {
    const field = await place<SamspilTextArea>(
      html`<samspil-text-area label="Situation" maxlength="10"></samspil-text-area>`,
    );
    type(field, '1234567');
    await settled(field);
    expect(partOf(field, 'counter')).to.equal(null);
    type(field, '12345678');
    await settled(field);
    expect(textOfPart(field, 'counter')).to.equal('2 tegn tilbage');
    type(field, '12345678901');
    await settled(field);
    expect(field.value).to.equal('12345678901');
    expect(textOfPart(field, 'counter')).to.equal('1 tegn for meget');
    expect(partOf(field, 'error')).to.equal(null);
    expect(field.validity.tooLong).to.equal(true);
    leave(field);
    await settled(field);
    expect(textOfPart(field, 'error')).to.equal('Fejl: Skriv højst 10 tegn');
  });

  it('reads the counter out when one pauses, and not at every key', async () => {
    const pass = stopTimers();
    const field = await place<SamspilTextArea>(
      html`<samspil-text-area label="Situation" maxlength="10"></samspil-text-area>`,
    );
    const status = (): string => field.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
    type(field, '12345678');
    await settled(field);
    expect(status()).to.equal('');
    pass(600);
    type(field, '123456789');
    pass(600);
    await settled(field);
    expect(status()).to.equal('');
    pass(600);
    await settled(field);
    expect(status()).to.equal('1 tegn tilbage');
  });

  it('warns of what looks like a CPR number when it is finished, and blocks nothing', async () => {
    const field = await place<SamspilTextArea>(html`<samspil-text-area label="Situation"></samspil-text-area>`);
    const number = ['010299', '0000'].join('-');
    type(field, `Født ${number}`);
    await settled(field);
    expect(partOf(field, 'warning')).to.equal(null);
    finishTyping(field);
    await settled(field);
    expect(textOfPart(field, 'warning')).to.include('Det ligner et CPR-nummer');
    expect(field.checkValidity()).to.equal(true);
    expect(controlOf(field).getAttribute('aria-describedby')).to.equal('warning');
    type(field, 'Født i foråret');
    await settled(field);
    expect(partOf(field, 'warning')).to.equal(null);
  });

  it('leaves Enter to the text', async () => {
    let submits = 0;
    const form = await place<HTMLFormElement>(html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        submits++;
      }}
    ><samspil-text-area name="situation" label="Situation"></samspil-text-area><button>Gem</button></form>`);
    const field = form.querySelector('samspil-text-area');
    if (field === null) throw new Error('the form has a field');
    await settled(field);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true });
    controlOf(field).dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(false);
    expect(submits).to.equal(0);
  });

  it('has one kind of line break', async () => {
    const field = await place<SamspilTextArea>(html`<samspil-text-area label="Situation"></samspil-text-area>`);
    field.value = 'En\r\nto\rtre';
    await settled(field);
    expect(field.value).to.equal('En\nto\ntre');
    expect(controlOf(field).value).to.equal('En\nto\ntre');
  });
});
