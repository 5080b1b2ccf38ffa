import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessibilityFaults } from '../../testing/axe.test.fixture.js';
import { place } from '../../testing/place.test.fixture.js';
import { stopTimers } from '../../testing/timers.test.fixture.js';
import './define.js';
import { type SamspilSaveStatus, saveStates } from './save-status.js';

const at = new Date('2026-11-22T09:42:00Z');

async function made(): Promise<SamspilSaveStatus> {
  return await place<SamspilSaveStatus>(html`<samspil-save-status></samspil-save-status>`);
}

async function set(status: SamspilSaveStatus, values: Partial<SamspilSaveStatus>): Promise<void> {
  Object.assign(status, values);
  await status.updateComplete;
}

function textOf(status: SamspilSaveStatus, selector: string): string {
  return (status.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a screen reader has been told, politely and at once. */
function heard(status: SamspilSaveStatus): { polite: string; alert: string } {
  return { polite: textOf(status, '[role="status"]'), alert: textOf(status, '[role="alert"]') };
}

function button(status: SamspilSaveStatus): HTMLButtonElement | null {
  return status.shadowRoot?.querySelector('button') ?? null;
}

describe('<samspil-save-status>', () => {
  it('shows what happens, and says only where it comes to rest', async () => {
    const pass = stopTimers();
    const status = await made();
    await set(status, { state: 'dirty' });
    pass(5_000);
    await status.updateComplete;
    expect(textOf(status, '.text')).to.equal('Ikke gemt endnu');
    expect(heard(status)).to.deep.equal({ polite: '', alert: '' });
    await set(status, { state: 'saving' });
    pass(5_000);
    await status.updateComplete;
    expect(textOf(status, '.text')).to.equal('Gemmer …');
    expect(heard(status)).to.deep.equal({ polite: '', alert: '' });
    await set(status, { state: 'saved', at });
    expect(textOf(status, '.text')).to.equal('Gemt kl. 10.42');
    pass(1_000);
    await status.updateComplete;
    expect(heard(status)).to.deep.equal({ polite: 'Gemt kl. 10.42', alert: '' });
  });

  it('says nothing of a rest that is over before it can be said', async () => {
    const pass = stopTimers();
    const status = await made();
    await set(status, { state: 'saved', at });
    pass(500);
    await set(status, { state: 'dirty' });
    pass(5_000);
    await status.updateComplete;
    expect(heard(status).polite).to.equal('');
  });

  it('says nothing of what was so when the page opened', async () => {
    const pass = stopTimers();
    const status = await place<SamspilSaveStatus>(
      html`<samspil-save-status state="saved" .at=${at}></samspil-save-status>`,
    );
    pass(5_000);
    await status.updateComplete;
    expect(heard(status).polite).to.equal('');
    expect(textOf(status, '.text')).to.equal('Gemt kl. 10.42');
  });

  it('says a second save of its own', async () => {
    const pass = stopTimers();
    const status = await made();
    await set(status, { state: 'saved', at });
    pass(1_000);
    await status.updateComplete;
    await set(status, { at: new Date('2026-11-22T09:43:00Z') });
    expect(heard(status).polite).to.equal('');
    pass(1_000);
    await status.updateComplete;
    expect(heard(status).polite).to.equal('Gemt kl. 10.43');
  });

  it('alerts of a failure at once, and offers to try again', async () => {
    const status = await made();
    await set(status, { state: 'failed', message: 'Serveren svarer ikke.' });
    expect(heard(status).alert).to.equal('Serveren svarer ikke. Det, du har skrevet, står her endnu.');
    let asked = 0;
    status.addEventListener('samspil-save-retry', () => asked++);
    button(status)?.click();
    expect(asked).to.equal(1);
    expect(button(status)?.textContent).to.equal('Prøv igen');
  });

  it('offers nothing where trying again would not help', async () => {
    const status = await made();
    await set(status, { state: 'failed', noRetry: true });
    expect(button(status)).to.equal(null);
  });

  it('keeps the focus in place when the button that was pressed goes', async () => {
    const status = await made();
    await set(status, { state: 'failed' });
    button(status)?.focus();
    await set(status, { state: 'saving' });
    expect(document.activeElement).to.equal(status);
  });

  it('leads to the differences where somebody else was faster', async () => {
    const status = await made();
    await set(status, { state: 'conflict' });
    let asked = 0;
    status.addEventListener('samspil-save-conflict-open', () => asked++);
    button(status)?.click();
    expect(asked).to.equal(1);
  });

  it('is as high and as wide in every state of an ordinary day, so that nothing beside or below it moves', async () => {
    const ground = await place<HTMLElement>(html`<div><samspil-save-status></samspil-save-status></div>`);
    const status = ground.querySelector('samspil-save-status');
    if (status === null) throw new Error('no status');
    status.style.display = 'inline-block';
    const sizes = new Set<string>();
    for (const state of ['resting', 'dirty', 'saving', 'saved'] as const) {
      await set(status, { state, at });
      const { width, height } = status.getBoundingClientRect();
      sizes.add(`${width} ${height}`);
    }
    expect([...sizes]).to.have.length(1);
  });

  it('has the height of its button before there is one', async () => {
    const status = await made();
    const resting = status.getBoundingClientRect().height;
    await set(status, { state: 'failed' });
    expect(status.getBoundingClientRect().height).to.equal(resting);
  });

  for (const state of saveStates) {
    it(`has no fault that axe finds when it is ${state}`, async () => {
      const status = await made();
      await set(status, { state, at });
      expect(await accessibilityFaults(status)).to.deep.equal([]);
    });
  }

  it('speaks English where the page does', async () => {
    const status = await place<SamspilSaveStatus>(
      html`<samspil-save-status lang="en" state="saved" .at=${at}></samspil-save-status>`,
    );
    expect(textOf(status, '.text')).to.equal('Saved at 10:42');
  });
});
