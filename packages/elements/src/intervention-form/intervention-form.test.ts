import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import './define.js';
import { FormPage } from './form-page.test.fixture.js';
import type { SamspilInterventionForm } from './intervention-form.js';

describe('<samspil-intervention-form>', () => {
  it('shows a record that it is given, and leaves saving to the page', async () => {
    const element = await place<SamspilInterventionForm>(
      html`<samspil-intervention-form .intervention=${{ id: 'A', title: 'Læseløft', level: 'preventive', targetType: 'whole', aims: ['social'], setting: 'inClass', origin: 'requested', ownerId: 'P', institutionId: 'S', from: '2027-01-11', to: '2027-04-09', state: 'draft' }} .colleagues=${[{ id: 'P', name: 'Ida Vejlersen' }]}></samspil-intervention-form>`,
    );
    const page = await new FormPage(element).complete();
    const saves: unknown[] = [];
    element.addEventListener('samspil-intervention-save', ({ detail }) => saves.push(detail));
    await page.write('title', 'Læseløftet');
    await page.press('Gem');
    await page.shows(() => saves.length === 1);
    expect(saves[0]).to.deep.include({ id: 'A', patch: { title: 'Læseløftet' }, isNew: false });
  });
});
