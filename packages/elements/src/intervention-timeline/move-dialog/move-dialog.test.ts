import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import type { InterventionMove } from '../events/intervention-move-event.js';
import type { SamspilInterventionTimeline } from '../intervention-timeline.js';
import { inventedRecords, TimelinePage } from '../timeline-page.test.fixture.js';

async function open(): Promise<{ page: TimelinePage; moves: InterventionMove[] }> {
  const element = await place<SamspilInterventionTimeline>(
    html`<samspil-intervention-timeline .interventions=${inventedRecords} today="2026-11-19"></samspil-intervention-timeline>`,
  );
  const moves: InterventionMove[] = [];
  element.addEventListener('samspil-intervention-move', ({ detail }) => moves.push(detail));
  return { page: await new TimelinePage(element).complete(), moves };
}

describe('the dialog that moves an intervention', () => {
  it('tells the page where to, and closes', async () => {
    const { page, moves } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.write('from', '2026-10-26');
    await page.write('to', '2027-02-12');
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-10-26', to: '2027-02-12' }]);
  });

  it('says while one writes which weeks it comes to, and how long it is', async () => {
    const { page } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.write('from', '2026-11-02');
    const said = dialog.querySelector('[role="status"]')?.textContent;
    expect(said).to.include('2. nov. 2026 – 5. feb. 2027 · uge 45–5');
    expect(said).to.include('Varer 13 uger og 5 dage. Begynder 2 uger senere end nu.');
  });

  it('moves both days by a week at a press', async () => {
    const { page, moves } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.press(page.control('En uge senere', dialog));
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-10-26', to: '2027-02-12' }]);
  });

  it('can leave the end open', async () => {
    const { page, moves } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.press(page.control('Uden slutdato', dialog));
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.dialog === undefined);
    expect(moves).to.deep.equal([{ id: 'reading', from: '2026-10-19' }]);
  });

  it('says nothing of an error while one writes, and says it when one leaves the field', async () => {
    const { page } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.write('to', '2026-10-01');
    expect(dialog.textContent).not.to.include('ligger før den første');
    await page.leave('to');
    expect(dialog.textContent).to.include('Den sidste dag ligger før den første');
    expect(page.root.querySelector('#move-to')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('does not save what is wrong, but leads to it', async () => {
    const { page, moves } = await open();
    const dialog = await page.openMove('Læseløft');
    await page.write('from', '');
    await page.press(page.control('Gem', dialog));
    await page.shows(() => page.root.activeElement?.matches('.error-summary') === true);
    expect(await accessibilityFaults(page.element)).to.deep.equal([]);
    await page.press(page.control('Skriv den første dag', dialog));
    expect(page.root.activeElement?.id).to.equal('move-from');
    expect(moves).to.deep.equal([]);
    expect(page.dialog).to.equal(dialog);
  });

  it('stays open, with what was written, when the page refuses', async () => {
    const { page, moves } = await open();
    page.element.addEventListener('samspil-before-intervention-move', (event) => event.preventDefault());
    const dialog = await page.openMove('Læseløft');
    await page.write('from', '2026-10-26');
    await page.press(page.control('Gem', dialog));
    expect(moves).to.deep.equal([]);
    expect(page.root.querySelector<HTMLInputElement>('#move-from')?.value).to.equal('2026-10-26');
  });

  it('changes nothing when it is cancelled, and gives the focus back to the bar', async () => {
    const { page, moves } = await open();
    const bar = page.bar('Læseløft');
    const dialog = await page.openMove('Læseløft');
    await page.write('from', '2026-10-26');
    await page.press(page.control('Annullér', dialog));
    await page.shows(() => page.dialog === undefined && page.root.activeElement === bar);
    expect(moves).to.deep.equal([]);
  });
});
