import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { HttpProblem } from '../http/problem.js';
import { createDemoTokens } from './demo-tokens.js';
import { createTokenVerifier } from './token-verifier.js';

describe('tokens whose keys have to be fetched', () => {
  /** What stands at the address of the keys. */
  let keys: { status: number; body: string } = { status: 200, body: '' };
  let server: Server;
  before(async () => {
    server = createServer((_request, response) => {
      response.writeHead(keys.status, { 'content-type': 'application/json' }).end(keys.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => server.close());

  async function verify(found: typeof keys) {
    keys = found;
    const now = () => new Date('2027-03-04T08:00:00Z');
    const tokens = await createDemoTokens(now);
    if (found.body === 'own') keys = { ...found, body: JSON.stringify(tokens.jwks) };
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    const jwks = new URL(`http://127.0.0.1:${address.port}/jwks.json`);
    const token = await tokens.sign({
      tenantId: 'EX',
      kind: 'employee',
      subject: 'EX-P01',
      roles: [],
      assurance: 'substantial',
    });
    return await createTokenVerifier(
      [{ tenantId: 'EX', issuer: tokens.issuer, audience: tokens.audience, jwks }],
      now,
    )(new Request('http://api.test/v1/me', { headers: { authorization: `Bearer ${token}` } }));
  }

  it('are accepted when the keys are there', async () => {
    assert.equal((await verify({ status: 200, body: 'own' })).subject, 'EX-P01');
  });

  it('are no fault of the caller when the keys are not there, or are none', async () => {
    for (const found of [
      { status: 500, body: '' },
      { status: 404, body: 'not here' },
      { status: 200, body: '<html>' },
      { status: 200, body: '{"keys":"none"}' },
    ]) {
      await assert.rejects(verify(found), (error) => error instanceof HttpProblem && error.code === 'unavailable');
    }
  });

  it('are refused when the keys are those of somebody else', async () => {
    const others = await createDemoTokens(() => new Date('2027-03-04T08:00:00Z'));
    await assert.rejects(
      verify({ status: 200, body: JSON.stringify(others.jwks) }),
      (error) => error instanceof HttpProblem && error.code === 'unauthenticated',
    );
  });
});
