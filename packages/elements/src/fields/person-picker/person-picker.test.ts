import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { controlOf, entriesOf, leave, partOf, settled, textOfPart } from '../form-field.test.fixture.js';
import './define.js';
import type { Person, SamspilPersonPicker } from './person-picker.js';

const people: readonly Person[] = [
  { id: 'S-1', name: 'Ida Vejlersen', initials: 'IV', detail: 'AKT-vejleder' },
  { id: 'S-2', name: 'Jonas Læsdemo', detail: 'læsevejleder' },
  { id: 'S-3', name: 'Åse Prøvesen' },
];

function write(field: SamspilPersonPicker, text: string): void {
  const control = controlOf(field);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function key(field: SamspilPersonPicker, name: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init });
  (field.shadowRoot?.activeElement ?? controlOf(field)).dispatchEvent(event);
  await settled(field);
  return event;
}

async function pick(field: SamspilPersonPicker, search: string): Promise<void> {
  write(field, search);
  await settled(field);
  await key(field, 'Enter');
}

function texts(field: SamspilPersonPicker, selector: string): string[] {
  return [...(field.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) =>
    (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

const options = (field: SamspilPersonPicker) => texts(field, '[role="option"] > span:first-of-type');
const chips = (field: SamspilPersonPicker) => texts(field, '.chip .name');
const said = (field: SamspilPersonPicker) => texts(field, '[role="status"]').join();
const note = (field: SamspilPersonPicker) => texts(field, '.note').join();
const isOpen = (field: SamspilPersonPicker) => partOf(field, 'people')?.matches(':popover-open') ?? false;

function activeOption(field: SamspilPersonPicker): string | undefined {
  const id = controlOf(field).getAttribute('aria-activedescendant');
  return id === null
    ? undefined
    : (field.shadowRoot?.getElementById(id)?.querySelector('[dir]')?.textContent ?? '').trim();
}

function remover(field: SamspilPersonPicker, name: string): HTMLButtonElement {
  const button = field.shadowRoot?.querySelector<HTMLButtonElement>(`[aria-label="Fjern ${name}"]`);
  if (button === null || button === undefined) throw new Error(`nobody called ${name} is chosen`);
  return button;
}

async function made(template: TemplateResult): Promise<SamspilPersonPicker> {
  const field = (
    await place(html`<form @submit=${(event: Event) => event.preventDefault()}>${template}</form>`)
  ).querySelector('samspil-person-picker');
  if (field === null) throw new Error('no field');
  await settled(field);
  return field;
}

const one = html`<samspil-person-picker name="answer" label="Tovholder" .people=${people}></samspil-person-picker>`;
const several = html`<samspil-person-picker name="answer" label="Deltagere" multiple .people=${people}></samspil-person-picker>`;

describe('<samspil-person-picker>', () => {
  describe('for one person', () => {
    itIsAFormField<SamspilPersonPicker>({
      tag: 'samspil-person-picker',
      prepare: (field) => {
        field.people = people;
      },
      fill: (field) => {
        field.value = 'S-1';
      },
      empty: (field) => {
        field.value = '';
      },
      set: (field, value) => {
        field.value = value as never;
      },
      unusable: [42, { id: 'S-1' }, ['S-1', 7], ['S-1', 'S-2']],
      read: (field) => field.value,
      filledEntries: ['S-1'],
      emptyEntries: [],
      enter: (field) => pick(field, 'ida'),
      clear: (field) => write(field, ''),
      missing: { da: 'Vælg prøve', en: 'Choose prøve' },
    });

    it('has the name of the one who is chosen in it', async () => {
      const field = await made(one);
      field.value = 'S-2';
      await settled(field);
      expect(controlOf(field).value).to.equal('Jonas Læsdemo');
    });

    it('says when the field is left that nobody was chosen, and keeps what is written', async () => {
      const field = await made(one);
      write(field, 'Jon');
      leave(field);
      await settled(field);
      expect(textOfPart(field, 'error')).to.equal('Fejl: Vælg en person på listen, eller slet det, du har skrevet');
      expect(controlOf(field).value).to.equal('Jon');
      expect(field.value).to.equal('');
    });

    it('takes a whole name that was written for a choice', async () => {
      const field = await made(one);
      write(field, 'jonas læsdemo');
      leave(field);
      await settled(field);
      expect(field.value).to.equal('S-2');
      expect(partOf(field, 'error')).to.equal(null);
    });

    it('keeps the former choice until there is another, and gives it back with Escape', async () => {
      const field = await made(one);
      field.value = 'S-2';
      await settled(field);
      write(field, 'Ida');
      await settled(field);
      expect(field.value).to.equal('S-2');
      await key(field, 'Escape');
      expect(isOpen(field)).to.equal(false);
      await key(field, 'Escape');
      expect(controlOf(field).value).to.equal('Jonas Læsdemo');
      expect(field.checkValidity()).to.equal(true);
    });

    it('can be emptied by a button', async () => {
      const field = await made(one);
      field.value = 'S-2';
      await settled(field);
      field.shadowRoot?.querySelector<HTMLButtonElement>('.combobox .remove')?.click();
      await settled(field);
      expect(field.value).to.equal('');
      expect(said(field)).to.equal('Jonas Læsdemo fjernet');
      expect(field.shadowRoot?.activeElement).to.equal(controlOf(field));
    });
  });

  describe('for several', () => {
    itIsAFormField<SamspilPersonPicker>({
      tag: 'samspil-person-picker',
      prepare: (field) => {
        field.people = people;
        field.multiple = true;
      },
      fill: (field) => {
        field.value = ['S-1', 'S-3'];
      },
      empty: (field) => {
        field.value = [];
      },
      set: (field, value) => {
        field.value = value as never;
      },
      unusable: [42, [{ id: 'S-1' }]],
      read: (field) => field.value,
      filledEntries: ['S-1', 'S-3'],
      emptyEntries: [],
      enter: async (field) => {
        field.value = ['S-1'];
        await settled(field);
        await pick(field, 'aase');
      },
      clear: async (field) => {
        remover(field, 'Ida Vejlersen').click();
        await settled(field);
        remover(field, 'Åse Prøvesen').click();
        await settled(field);
      },
      missing: { da: 'Vælg prøve', en: 'Choose prøve' },
    });

    it('shows those who are chosen as chips, in the order of choosing, and says each', async () => {
      const field = await made(several);
      await pick(field, 'jonas');
      expect(said(field)).to.equal('Jonas Læsdemo valgt');
      await pick(field, 'ida');
      expect(chips(field)).to.deep.equal(['Jonas Læsdemo', 'Ida Vejlersen']);
      expect(entriesOf(field)).to.deep.equal(['S-2', 'S-1']);
      expect(controlOf(field).value).to.equal('');
    });

    it('takes a choice back from the list, and says so', async () => {
      const field = await made(several);
      await pick(field, 'jonas');
      await pick(field, 'jonas');
      expect(field.value).to.deep.equal([]);
      expect(said(field)).to.equal('Jonas Læsdemo fjernet');
    });

    it('leads with Backspace to the last one chosen, and removes nobody unseen', async () => {
      const field = await made(several);
      field.value = ['S-1', 'S-2'];
      await settled(field);
      field.focus();
      await key(field, 'Backspace');
      expect(chips(field)).to.deep.equal(['Ida Vejlersen', 'Jonas Læsdemo']);
      expect(field.shadowRoot?.activeElement).to.equal(remover(field, 'Jonas Læsdemo'));
      await key(field, 'Backspace');
      expect(chips(field)).to.deep.equal(['Ida Vejlersen']);
      expect(field.shadowRoot?.activeElement).to.equal(remover(field, 'Ida Vejlersen'));
      await key(field, 'Delete');
      expect(field.shadowRoot?.activeElement).to.equal(controlOf(field));
    });

    it('goes from chip to chip with the arrows, and back to the field', async () => {
      const field = await made(several);
      field.value = ['S-1', 'S-2'];
      await settled(field);
      field.focus();
      await key(field, 'ArrowLeft');
      await key(field, 'ArrowLeft');
      expect(field.shadowRoot?.activeElement).to.equal(remover(field, 'Ida Vejlersen'));
      await key(field, 'ArrowRight');
      await key(field, 'ArrowRight');
      expect(field.shadowRoot?.activeElement).to.equal(controlOf(field));
    });

    it('keeps somebody of whom nobody knows the name', async () => {
      const field = await made(several);
      field.value = ['S-99', 'S-1'];
      await settled(field);
      expect(chips(field)).to.deep.equal(['navn ukendt', 'Ida Vejlersen']);
      expect(entriesOf(field)).to.deep.equal(['S-99', 'S-1']);
      await pick(field, 'åse');
      expect(field.value).to.deep.equal(['S-99', 'S-1', 'S-3']);
    });
  });

  describe('the list', () => {
    it('opens with the arrow, and goes round with it', async () => {
      const field = await made(one);
      field.focus();
      expect(isOpen(field)).to.equal(false);
      await key(field, 'ArrowDown');
      expect(isOpen(field)).to.equal(true);
      expect(activeOption(field)).to.equal('Ida Vejlersen');
      await key(field, 'ArrowDown');
      await key(field, 'ArrowDown');
      expect(activeOption(field)).to.equal('Åse Prøvesen');
      await key(field, 'ArrowDown');
      expect(activeOption(field)).to.equal('Ida Vejlersen');
      await key(field, 'ArrowUp');
      expect(activeOption(field)).to.equal('Åse Prøvesen');
    });

    it('tells how many there are, and that there is nobody', async () => {
      const field = await made(one);
      write(field, 'læs');
      await settled(field);
      expect(options(field)).to.deep.equal(['Jonas Læsdemo læsevejleder']);
      expect(said(field)).to.equal('1 person');
      write(field, 'xyz');
      await settled(field);
      expect(note(field)).to.equal('Ingen fundet for »xyz«');
      expect(said(field)).to.equal('Ingen fundet for »xyz«');
      expect(controlOf(field).getAttribute('aria-expanded')).to.equal('false');
    });

    it('chooses by a press, and the focus stays in the field', async () => {
      const field = await made(one);
      field.focus();
      controlOf(field).click();
      await settled(field);
      field.shadowRoot?.querySelectorAll<HTMLElement>('[role="option"]')[1]?.click();
      await settled(field);
      expect(field.value).to.equal('S-2');
      expect(isOpen(field)).to.equal(false);
      expect(field.shadowRoot?.activeElement).to.equal(controlOf(field));
    });

    it('closes when the field is left', async () => {
      const field = await made(one);
      field.focus();
      await key(field, 'ArrowDown');
      leave(field);
      await settled(field);
      expect(isOpen(field)).to.equal(false);
    });

    it('does not tell the page of what is written to search', async () => {
      const field = await made(one);
      const heard: string[] = [];
      for (const name of ['input', 'change']) field.form?.addEventListener(name, () => heard.push(name));
      write(field, 'Jon');
      await settled(field);
      expect(heard).to.deep.equal([]);
    });

    it('sends the form with Enter only when it is closed and nothing is half written', async () => {
      const field = await made(one);
      let sent = 0;
      field.form?.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      field.focus();
      write(field, 'xyz');
      await settled(field);
      await key(field, 'Enter');
      expect(sent).to.equal(0);
      await pick(field, 'ida');
      expect(sent).to.equal(0);
      await key(field, 'Enter');
      expect(sent).to.equal(1);
    });

    it('is quick with three hundred people, and shows them all to who writes on', async () => {
      const many = Array.from({ length: 300 }, (_, at) => ({ id: `S-${at}`, name: `Prøve Nummer${at}` }));
      const field = await made(html`<samspil-person-picker label="Tovholder" .people=${many}></samspil-person-picker>`);
      field.focus();
      await key(field, 'ArrowDown');
      expect(options(field)).to.have.length(200);
      expect(note(field)).to.equal('Skriv mere for at se 100 personer til');
      expect(said(field)).to.equal('300 personer');
      const start = performance.now();
      for (const search of ['p', 'pr', 'prø', 'prøve n', 'nummer29', 'nummer299']) {
        write(field, search);
        await settled(field);
      }
      expect(performance.now() - start).to.be.lessThan(5_000);
      expect(options(field)).to.deep.equal(['Prøve Nummer299']);
    });

    it('says that the page is fetching the people, and that there are none', async () => {
      const field = await made(html`<samspil-person-picker label="Tovholder" loading></samspil-person-picker>`);
      field.focus();
      await key(field, 'ArrowDown');
      expect(note(field)).to.equal('Henter personer …');
      field.loading = false;
      field.people = [];
      await settled(field);
      expect(note(field)).to.equal('Der er ingen at vælge mellem');
    });
  });

  it('cannot be changed when it can only be read, and shows every name whole', async () => {
    const field = await made(
      html`<samspil-person-picker label="Deltagere" multiple readonly .people=${people} .value=${['S-1', 'S-2', 'S-99']}></samspil-person-picker>`,
    );
    expect(textOfPart(field, 'control')).to.equal('Ida Vejlersen, Jonas Læsdemo og navn ukendt');
    expect(field.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  it('has no buttons when it is disabled', async () => {
    const field = await made(
      html`<samspil-person-picker label="Deltagere" multiple disabled .people=${people} .value=${['S-1']}></samspil-person-picker>`,
    );
    expect(chips(field)).to.deep.equal(['Ida Vejlersen']);
    expect(field.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe finds when it is open, in the ${theme} theme and 320 px wide`, async () => {
      const field = await made(
        html`<samspil-person-picker label="Deltagere" multiple .people=${people} .value=${['S-1', 'S-99']}></samspil-person-picker>`,
      );
      const ground = field.form;
      if (ground === null) throw new Error('no form');
      ground.style.inlineSize = '320px';
      ground.style.colorScheme = theme;
      ground.style.background = theme === 'dark' ? '#1c2227' : '#ffffff';
      field.focus();
      await key(field, 'ArrowDown');
      expect(await accessibilityFaults(ground)).to.deep.equal([]);
    });
  }
});
