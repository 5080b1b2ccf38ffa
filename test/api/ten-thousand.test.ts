import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createClient } from '@samspil/client';
import { createMemoryStore } from '@samspil/server';
import { demoTenantId, personaOf } from '@samspil/server/demo';
import { type Api, importer, openApi } from './api.js';

const n = 10_000;
const schoolYear = { from: '2026-08-01', to: '2027-07-31' };

/** A school's intervention of a few weeks, somewhere in the school year; every hundredth lies outside it. */
function intervention(at: number) {
  const day = (offset: number) => new Date(Date.UTC(2026, 7, 3) + offset * 86_400_000).toISOString().slice(0, 10);
  const start = at % 100 === 99 ? 400 : at % 320;
  return {
    type: 'intervention',
    id: `EX-L${at}`,
    state: 'active',
    title: `Indsats ${at}`,
    purpose: 'En indsats blandt mange, med en tekst, som en oversigt ikke skal hente.'.repeat(10),
    aims: ['social'],
    level: 'preventive',
    targetType: 'group',
    groupIds: ['EX-S1-5B'],
    setting: 'inClass',
    origin: 'proactive',
    ownerId: 'EX-P09',
    institutionId: 'EX-S1',
    from: day(start),
    to: day(start + 30),
  };
}

describe('ten thousand interventions', () => {
  let api: Api;
  before(async () => {
    api = await openApi(createMemoryStore());
    for (let first = 0; first < n; first += 500) {
      const records = Array.from({ length: 500 }, (_, at) => intervention(first + at));
      const answer = await api.call('/v1/imports', { as: importer(demoTenantId), method: 'POST', body: { records } });
      assert.equal(answer.status, 201, answer.text);
    }
  });

  it('load in at most six requests, in summary and for the window that is looked at', async () => {
    const { actor } = personaOf('school-leader');
    const requests: URL[] = [];
    const client = createClient({
      baseUrl: 'http://api.test',
      getToken: async () => await api.tokens.sign(actor),
      fetch: async (input, init) => {
        const request = new Request(input, init);
        requests.push(new URL(request.url));
        return await api.fetch(request);
      },
    });
    const loaded = new Map<string, object>();
    const pages = client.interventions.list({ ...schoolYear, institutionId: ['EX-S1'], view: 'summary', limit: 2_000 });
    for await (const record of pages) loaded.set(record.id, record);
    assert.ok(requests.length <= 6, `${requests.length} requests`);
    const expected = Array.from({ length: n }, (_, at) => intervention(at)).filter(({ from }) => from <= schoolYear.to);
    assert.equal(expected.length, 9_900);
    for (const { id } of expected) assert.ok(loaded.has(id), id);
    assert.equal([...loaded.keys()].filter((id) => id.startsWith('EX-L')).length, expected.length);
    assert.ok([...loaded.values()].every((record) => !('purpose' in record) && 'title' in record));
  });
});
