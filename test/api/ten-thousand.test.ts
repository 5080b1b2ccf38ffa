import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createClient } from '@samspil/client';
import { createMemoryStore } from '@samspil/server';
import { personaOf } from '@samspil/server/demo';
import { importMany, oneOfMany, schoolYear } from '../support/many-interventions.js';
import { type Api, openApi } from './api.js';

const n = 10_000;

describe('ten thousand interventions', () => {
  let api: Api;
  before(async () => {
    api = await openApi(createMemoryStore());
    await importMany(api, n);
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
    const expected = Array.from({ length: n }, (_, at) => oneOfMany(at)).filter(({ from }) => from <= schoolYear.to);
    assert.equal(expected.length, 9_900);
    for (const { id } of expected) assert.ok(loaded.has(id), id);
    assert.equal([...loaded.keys()].filter((id) => id.startsWith('EX-L')).length, expected.length);
    assert.ok([...loaded.values()].every((record) => !('purpose' in record) && 'title' in record));
  });
});
