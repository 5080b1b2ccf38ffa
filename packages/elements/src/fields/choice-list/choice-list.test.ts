import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { gatherConsole } from '../../testing/console.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { itIsAFormField } from '../form-field.suite.test.fixture.js';
import { settled } from '../form-field.test.fixture.js';
import './define.js';
import type { SamspilChoiceList } from './choice-list.js';

const aims = [
  { value: 'social', label: 'Social' },
  { value: 'personal', label: 'Personlig', hint: 'Tro på sig selv' },
  { value: 'academic', label: 'Faglig' },
];

function boxes(field: SamspilChoiceList): HTMLInputElement[] {
  return [...(field.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? [])];
}

function toggle(field: SamspilChoiceList, value: string): void {
  const box = boxes(field).find((each) => each.value === value);
  if (box === undefined) throw new Error(`there is no answer ${value}`);
  box.focus();
  // The native box tells of input and change by itself.
  box.click();
}

describe('<samspil-choice-list>', () => {
  itIsAFormField<SamspilChoiceList>({
    tag: 'samspil-choice-list',
    prepare: (field) => {
      field.options = aims;
    },
    fill: (field) => {
      field.value = ['personal'];
    },
    empty: (field) => {
      field.value = [];
    },
    set: (field, value) => {
      field.value = value as never;
    },
    unusable: [7, 'personal', [7]],
    read: (field) => field.value.join(),
    filledEntries: ['personal'],
    emptyEntries: [],
    enter: (field) => toggle(field, 'personal'),
    clear: (field) => toggle(field, 'personal'),
    missing: { da: 'Vælg prøve', en: 'Choose prøve' },
    grouped: true,
  });

  it('gives the answers in the order of the list, whatever the order of the presses', async () => {
    const field = await place<SamspilChoiceList>(
      html`<samspil-choice-list label="Sigte" .options=${aims}></samspil-choice-list>`,
    );
    toggle(field, 'academic');
    toggle(field, 'social');
    await settled(field);
    expect(field.value).to.deep.equal(['social', 'academic']);
  });

  it('keeps and shows what is chosen and not on the list', async () => {
    const field = await place<SamspilChoiceList>(
      html`<samspil-choice-list label="Sigte" .options=${aims} .value=${['spiritual', 'social']}></samspil-choice-list>`,
    );
    expect(field.shadowRoot?.textContent).to.include('spiritual');
    toggle(field, 'academic');
    expect(field.value).to.deep.equal(['social', 'academic', 'spiritual']);
  });

  it('says in the console what it cannot use of its options', async () => {
    const lines = gatherConsole();
    await place(html`<samspil-choice-list label="Sigte" .options=${['social'] as never[]}></samspil-choice-list>`);
    expect(lines.join()).to.include('options');
  });
});
