import { expect } from '@open-wc/testing';
import { createInPageServer, type InPageServer } from '@samspil/server/in-page';
import { gatherConsole } from '../testing/console.test.fixture.js';
import { clientOf, visit } from './form-page.test.fixture.js';

let server: InPageServer;

describe('the intervention form on the real API', () => {
  beforeEach(async () => {
    sessionStorage.clear();
    server = await createInPageServer();
  });

  it('loads an intervention, is not dirty, and saves what changes as a patch', async () => {
    const page = await (await visit(clientOf(server, 'school-leader'), { intervention: 'EX-I03' })).complete();
    expect(page.field('title').value).to.equal('Legegruppe i 5.B');
    expect(page.state).to.equal('resting');
    const saved: unknown[] = [];
    page.element.addEventListener('samspil-intervention-save', ({ detail }) => saved.push(detail.patch));
    await page.write('title', 'Legegruppen');
    expect(page.state).to.equal('dirty');
    await page.press('Gem');
    await page.shows(() => page.state === 'saved');
    expect(saved).to.deep.equal([{ title: 'Legegruppen' }]);
    const record = await clientOf(server, 'school-leader').interventions.get('EX-I03');
    expect(record).to.include({ title: 'Legegruppen' });
  });

  it('opens every intervention of the demo without finding anything changed', async () => {
    const client = clientOf(server, 'school-leader');
    const { items } = await client.interventions.list({ institutionId: ['EX-S1'] });
    for (const { id } of items) {
      const page = await (await visit(client, { intervention: id })).complete();
      expect(page.state ?? 'resting', id).to.equal('resting');
    }
  }).timeout(120_000);

  it('creates one, says where it is, and goes on with it', async () => {
    const page = await (
      await visit(clientOf(server, 'school-leader'), {
        institution: 'EX-S1',
        draft: { from: '2027-04-05', to: '2027-05-28' },
      })
    ).complete();
    const went: string[] = [];
    page.element.addEventListener('samspil-navigate', ({ detail }) => went.push(detail.id));
    await page.press('Opret');
    await page.shows(() => page.summary.includes('Der er et problem'));
    expect(page.summary).to.include('Skriv titel');
    await page.write('title', 'Makkerlæsning');
    await page.write('level', 'preventive');
    await page.write('targetType', 'group');
    await page.write('groupIds', ['EX-S1-5B']);
    await page.write('aims', ['academic']);
    await page.press('Opret');
    await page.shows(() => went.length === 1 && page.state === 'saved');
    const record = await clientOf(server, 'school-leader').interventions.get(went[0] ?? '');
    expect(record).to.deep.include({
      title: 'Makkerlæsning',
      groupIds: ['EX-S1-5B'],
      aims: ['academic'],
      from: '2027-04-05',
      state: 'draft',
    });
    await page.shows(() => page.text.includes('Planlæg'));
  });

  it('saves once, however often it is pressed', async () => {
    let posts = 0;
    const page = await (
      await visit(
        clientOf(server, 'school-leader', async (input, init) => {
          const request = new Request(input, init);
          if (request.method === 'PATCH') posts++;
          return await server.fetch(request);
        }),
        { intervention: 'EX-I03' },
      )
    ).complete();
    await page.write('title', 'En gang');
    const button = page.button('Gem');
    button.click();
    button.click();
    button.click();
    await page.shows(() => page.state === 'saved');
    expect(posts).to.equal(1);
  });

  it('shows a guardian nothing to write in', async () => {
    gatherConsole();
    const page = await visit(clientOf(server, 'guardian'), { intervention: 'EX-I08' });
    expect(page.has('title')).to.equal(false);
    expect(page.text).to.match(/Din rolle giver ikke adgang|findes ikke, eller du har ikke adgang/);
  });

  it('says of an id that nobody has that there is none', async () => {
    const page = await visit(clientOf(server, 'school-leader'), { intervention: 'EX-NOWHERE' });
    expect(page.text).to.include('Indsatsen findes ikke, eller du har ikke adgang til den.');
  });
});
