import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { place } from '../testing/place.test.fixture.js';
import { submitImplicitly } from './implicit-submission.js';

async function submittedBy(controls: TemplateResult): Promise<(string | undefined)[]> {
  const submits: (string | undefined)[] = [];
  const form = await place<HTMLFormElement>(html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submits.push(event.submitter?.textContent ?? undefined);
    }}
  >${controls}</form>`);
  submitImplicitly(form);
  return submits;
}

describe('submitImplicitly', () => {
  it('goes through the first submit button, and no other', async () => {
    const controls = html`<button type="button">Annullér</button><button>Gem</button><button>Gem og luk</button>`;
    expect(await submittedBy(controls)).to.deep.equal(['Gem']);
  });

  it('does nothing where that button is disabled', async () => {
    expect(await submittedBy(html`<button disabled>Gem</button><button>Gem og luk</button>`)).to.deep.equal([]);
    expect(await submittedBy(html`<fieldset disabled><button>Gem</button></fieldset>`)).to.deep.equal([]);
  });

  it('submits a form without a button', async () => {
    expect(await submittedBy(html`<input />`)).to.deep.equal([undefined]);
  });
});
