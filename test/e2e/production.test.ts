import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Actor } from '@samspil/core';
import { createDemoTokens, type DemoTokens } from '@samspil/server';
import { startTestPostgres, type TestPostgres } from '../support/postgres-database.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { freePort } from './samspil-process.js';

const bin = fileURLToPath(new URL('../../../packages/server/dist/bin/samspil-server.js', import.meta.url));

/** A municipality's own sign-in: it signs tokens, and publishes its public keys. */
describe('the production server', () => {
  let postgres: TestPostgres;
  let folder: TemporaryFolder;
  let host: Server;
  let tokens: DemoTokens;
  let tenants: string;
  before(async () => {
    [postgres, folder, tokens] = await Promise.all([
      startTestPostgres(),
      temporaryFolder(),
      createDemoTokens(() => new Date(), { issuer: 'https://login.example' }),
    ]);
    host = createServer((_request, response) => response.end(JSON.stringify(tokens.jwks))).listen(0, '127.0.0.1');
    await once(host, 'listening');
    const address = host.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    tenants = join(folder.path, 'tenants.json');
    const tenant = {
      tenantId: 'eksempelby',
      issuer: tokens.issuer,
      audience: tokens.audience,
      jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
      allowedOrigins: ['https://portal.example'],
    };
    await writeFile(tenants, JSON.stringify([tenant]));
  });
  after(async () => {
    host.closeAllConnections();
    host.close();
    await postgres.stop();
    await folder.remove();
  });

  const start = async (
    environment: Record<string, string>,
  ): Promise<{ child: ChildProcess; said: string; running: boolean }> => {
    const child = spawn(process.execPath, [bin], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const running = await new Promise<boolean>((resolve) => {
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('answers at')) resolve(true);
      });
      child.once('close', () => resolve(false));
    });
    return { child, said, running };
  };

  it('answers to tokens of the municipality, has no demo, and stops when told', async () => {
    const port = String(await freePort());
    const { child, said, running } = await start({
      DATABASE_URL: await postgres.createDatabase(),
      SAMSPIL_TENANTS: tenants,
      PORT: port,
    });
    assert.ok(running, said);
    const api = `http://127.0.0.1:${port}`;
    const importer: Actor = {
      tenantId: 'eksempelby',
      kind: 'system',
      subject: 'import',
      roles: [{ role: 'import', scope: { tenant: true } }],
      assurance: 'substantial',
    };
    const imported = await fetch(`${api}/v1/imports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokens.sign(importer)}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ records: [{ type: 'institution', id: 'S-1', name: 'Skolen', kind: 'school' }] }),
    });
    assert.equal(imported.status, 201, await imported.text());
    const leader: Actor = {
      ...importer,
      kind: 'employee',
      subject: 'leder',
      staffId: 'P-1',
      roles: [{ role: 'leader', scope: { institutionId: 'S-1' } }],
    };
    const listed = await fetch(`${api}/v1/institutions`, {
      headers: { authorization: `Bearer ${await tokens.sign(leader)}` },
    });
    const { items } = (await listed.json()) as { items: { name: string }[] };
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Skolen'],
    );
    assert.equal((await fetch(`${api}/demo/token`, { method: 'POST' })).status, 404);
    child.kill('SIGTERM');
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });

  it('refuses a superuser, a database that does not answer, and a missing setting, each in a sentence', async () => {
    const nowhere = `postgres://x:geheim@127.0.0.1:${await freePort()}/x`;
    for (const [environment, pattern] of [
      [{ DATABASE_URL: postgres.adminUrl, SAMSPIL_TENANTS: tenants }, /is a superuser.*CREATE ROLE/],
      [{ DATABASE_URL: nowhere, SAMSPIL_TENANTS: tenants }, /does not answer/],
      [{ SAMSPIL_TENANTS: tenants }, /Set DATABASE_URL/],
      [{ DATABASE_URL: nowhere }, /Set SAMSPIL_TENANTS/],
    ] as const) {
      const { child, said, running } = await start(environment);
      assert.equal(running, false);
      assert.equal(child.exitCode, 1);
      assert.match(said, pattern);
      assert.doesNotMatch(said, /\n {4}at |geheim/);
      assert.equal(said.trim().split('\n').length, 1, said);
    }
  });
});
