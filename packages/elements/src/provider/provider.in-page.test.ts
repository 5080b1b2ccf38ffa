import { expect } from '@open-wc/testing';
import { createClient } from '@samspil/client';
import { createInPageServer, type InPageServer, type PersonaCode } from '@samspil/server/in-page';
import { html } from 'lit';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderStateView, stateViewTexts } from '../connected/state-view.js';
import { SamspilElement } from '../element/samspil-element.js';
import { place } from '../testing/place.test.fixture.js';
import { shows } from '../testing/shows.test.fixture.js';
import './define.js';

/** Lists the titles of an institution's interventions, with the names of those responsible. */
class TitlesElement extends SamspilElement {
  static override readonly texts = stateViewTexts;
  static override properties = { institution: {} };
  institution = '';
  readonly connected = new ConnectedController(this, {
    key: () => [this.institution] as const,
    load: async ({ client }, signal, [institution]) => {
      const { items } = await client.interventions.list({ institutionId: [institution] }, { signal });
      return items.map((record) => ({
        title: 'title' in record ? record.title : '',
        ownerId: 'ownerId' in record ? record.ownerId : '',
      }));
    },
  });
  override render() {
    const { state, host } = this.connected;
    if (state.status !== 'ready') return renderStateView(state, { speaker: this.speaker });
    return html`<ul>
      ${state.data.map(({ title, ownerId }) => html`<li>${title}: ${host?.names.nameOf(ownerId, 'staffMember') ?? '…'}</li>`)}
    </ul>`;
  }
}
customElements.define('titles-element', TitlesElement);

describe('<samspil-provider> on the real API', () => {
  let server: InPageServer;
  let institution: string;

  const clientOf = (persona: PersonaCode) =>
    createClient({ baseUrl: 'http://in-page.test', fetch: server.fetch, getToken: () => server.getToken(persona) });

  before(async () => {
    server = await createInPageServer();
    const { items } = await clientOf('school-leader').interventions.list({ limit: 1 });
    const first = items[0];
    if (first === undefined || !('institutionId' in first)) throw new Error('the demo has no interventions');
    institution = first.institutionId;
  });

  it('gives a widget its records and their names', async () => {
    const provider = await place(
      html`<samspil-provider .client=${clientOf('school-leader')}><titles-element .institution=${institution}></titles-element></samspil-provider>`,
    );
    const titles = provider.querySelector('titles-element');
    if (!(titles instanceof TitlesElement)) throw new Error('no element');
    const text = await shows(titles, (shown) => shown.includes(':') && !shown.includes('…'));
    expect(text).not.to.include('navn ukendt');
    expect(titles.shadowRoot?.querySelectorAll('li').length).to.be.greaterThan(1);
  });

  it('makes its own client, from an address and a token', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = server.fetch;
    try {
      const provider = await place(
        html`<samspil-provider api="http://in-page.test" .getToken=${() => server.getToken('school-leader')}>
          <titles-element .institution=${institution}></titles-element>
        </samspil-provider>`,
      );
      const titles = provider.querySelector('titles-element');
      if (!(titles instanceof TitlesElement)) throw new Error('no element');
      await shows(titles, (shown) => shown.includes(':'));
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
