import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@samspil/client';
import { startTestPostgres, type TestPostgres } from '../support/postgres-database.js';
import { signal } from '../support/signal.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { EndedEarly, freePort, type SamspilProcess, startSamspil } from './samspil-process.js';

/** A client as an integrator would make it, signed in as one of the demo's people. */
function clientOf(apiUrl: string, persona = 'school-leader') {
  const getToken = async () => {
    const response = await fetch(`${apiUrl}/demo/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const { token } = (await response.json()) as { token: string };
    return token;
  };
  return createClient({ baseUrl: apiUrl, getToken });
}

const refused = (pattern: RegExp) => (error: unknown) => {
  assert.ok(error instanceof EndedEarly, String(error));
  assert.equal(error.code, 1);
  assert.match(error.output, pattern);
  assert.doesNotMatch(error.output, /\n {4}at |node:internal/);
  return true;
};

describe('npm start', () => {
  let folder: TemporaryFolder;
  let samspil: SamspilProcess;
  const start = () => startSamspil({ SAMSPIL_DATA: folder.path });
  before(async () => {
    folder = await temporaryFolder();
    samspil = await start();
  });
  after(async () => {
    await samspil.end('SIGKILL');
    await folder.remove();
  });

  it('fills a new folder with the demo, and says who there is and how to embed', () => {
    const said = samspil.output();
    assert.match(said, /filled just now with the demo municipality/);
    for (const part of ['school-leader', 'Ane Skoledemo', '<samspil-provider api=', samspil.portalUrl]) {
      assert.ok(said.includes(part), part);
    }
  });

  it('answers with its contract and its health', async () => {
    assert.deepEqual(await (await fetch(`${samspil.apiUrl}/healthz`)).json(), { status: 'ok' });
    const contract = (await (await fetch(`${samspil.apiUrl}/v1/openapi.json`)).json()) as { openapi: string };
    assert.match(contract.openapi, /^3\.1/);
  });

  it('refuses a second process on the same folder, and a port that is taken, in words', async () => {
    await assert.rejects(start(), refused(/is in use by the process \d+.*SAMSPIL_DATA/));
    const other = await temporaryFolder();
    const port = new URL(samspil.apiUrl).port;
    await assert.rejects(
      startSamspil({ SAMSPIL_DATA: other.path, PORT: port }),
      refused(new RegExp(`Port ${port} is taken`)),
    );
    await other.remove();
  });

  it('has lost nothing that it acknowledged when it is killed in the midst of writing', async () => {
    const acknowledged: { id: string; version: number }[] = [];
    const client = clientOf(samspil.apiUrl);
    let [record] = (await client.interventions.list({ institutionId: ['EX-S1'], view: 'full', limit: 1 })).items;
    assert.ok(record);
    const halfway = signal();
    const writing = (async () => {
      for (let round = 0; ; round++) {
        record = await client.interventions.update(record, { title: `Omgang ${round}` });
        acknowledged.push({ id: record.id, version: record.version });
        if (round === 20) halfway.give();
      }
    })().catch(() => undefined);
    await halfway.given;
    assert.equal(await samspil.end('SIGKILL'), 'SIGKILL');
    await writing;
    samspil = await start();
    assert.match(samspil.output(), /as it was left the last time/);
    const last = acknowledged.at(-1);
    assert.ok(last);
    const found = await clientOf(samspil.apiUrl).interventions.get(last.id);
    // The write that was under way when the process died may have been stored without anybody having heard of it.
    assert.ok(found.version === last.version || found.version === last.version + 1, `${found.version} ${last.version}`);
  });

  it('ends cleanly on Ctrl-C, and frees port and folder', async () => {
    assert.equal(await samspil.end('SIGINT'), 0);
    samspil = await start();
  });

  it('starts over with --reset', async () => {
    await samspil.end('SIGTERM');
    samspil = await startSamspil({ SAMSPIL_DATA: folder.path }, ['--reset']);
    assert.match(samspil.output(), /filled just now/);
    const record = await clientOf(samspil.apiUrl).interventions.list({
      institutionId: ['EX-S1'],
      view: 'full',
      limit: 200,
    });
    assert.ok(record.items.every((item) => !item.title.startsWith('Omgang')));
  });
});

describe('npm start with settings that cannot work', () => {
  for (const [environment, pattern] of [
    [{ PORT: 'abc' }, /PORT is "abc"/],
    [{ PORTAL_PORT: '70000' }, /PORTAL_PORT is "70000"/],
    [{ PORT: '4999', PORTAL_PORT: '4999' }, /PORT and PORTAL_PORT are both 4999/],
    [{ SAMSPIL_ALLOWED_ORIGINS: 'http://127.0.0.1:8080/' }, /not an origin/],
    [{ DATABASE_URL: 'mysql://127.0.0.1/x' }, /no address of a PostgreSQL database/],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(environment)}`, async () => {
      await assert.rejects(startSamspil(environment), refused(pattern));
    });
  }

  it('says that a database does not answer, without its password', async () => {
    const port = await freePort();
    await assert.rejects(
      startSamspil({ DATABASE_URL: `postgres://samspil:geheim@127.0.0.1:${port}/samspil` }),
      (error) => {
        refused(/does not answer/)(error);
        assert.doesNotMatch(String(error), /geheim/);
        return true;
      },
    );
  });

  it('says that the portal port is taken, and leaves nothing running', async () => {
    const folder = await temporaryFolder();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    await assert.rejects(
      startSamspil({ SAMSPIL_DATA: folder.path, PORTAL_PORT: port }),
      refused(new RegExp(`${port}.*PORTAL_PORT|PORTAL_PORT.*${port}`)),
    );
    server.close();
    await folder.remove();
  });
});

describe('npm start on PostgreSQL', () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startTestPostgres();
  });
  after(async () => await postgres.stop());

  it('keeps what it saved, starts over with --reset, and warns about a superuser', async () => {
    const url = await postgres.createDatabase();
    const first = await startSamspil({ DATABASE_URL: url });
    assert.match(first.output(), /PostgreSQL at/);
    assert.doesNotMatch(first.output(), /secret/);
    const client = clientOf(first.apiUrl);
    const [record] = (await client.interventions.list({ institutionId: ['EX-S1'], view: 'full', limit: 1 })).items;
    assert.ok(record);
    await client.interventions.update(record, { title: 'Gemt i PostgreSQL' });
    await first.end('SIGTERM');
    const second = await startSamspil({ DATABASE_URL: url });
    assert.equal((await clientOf(second.apiUrl).interventions.get(record.id)).title, 'Gemt i PostgreSQL');
    await second.end('SIGTERM');
    const third = await startSamspil({ DATABASE_URL: url }, ['--reset']);
    assert.notEqual((await clientOf(third.apiUrl).interventions.get(record.id)).title, 'Gemt i PostgreSQL');
    await third.end('SIGTERM');
    const database = new URL(url).pathname;
    const asSuperuser = new URL(postgres.adminUrl);
    asSuperuser.pathname = database;
    const privileged = await startSamspil({ DATABASE_URL: asSuperuser.href });
    assert.match(privileged.output(), /is a superuser/);
    await privileged.end('SIGTERM');
  });

  it('refuses a database that the demo did not create', async () => {
    const { openSqlStore } = await import('@samspil/server/sql');
    const url = await postgres.createDatabase();
    await (await openSqlStore({ kind: 'postgres', url })).close();
    await assert.rejects(startSamspil({ DATABASE_URL: url }), refused(/demo did not create/));
    await assert.rejects(startSamspil({ DATABASE_URL: url }, ['--reset']), refused(/demo did not create/));
  });
});
