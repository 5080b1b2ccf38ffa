import { createInPageServer } from '@samspil/server/in-page';
import { expect } from 'chai';
import { type ClientOptions, createClient } from './create-client.js';
import { ConfigurationError } from './errors/configuration-error.js';
import { NoTokenError } from './errors/no-token-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { recordOperations } from './generated/operations.js';
import { freshIntervention } from './testing/fresh-intervention.js';
import { rejection } from './testing/rejection.js';
import type { Send } from './transport/request.js';

const baseUrl = 'http://in-page.test';

describe('a client', () => {
  it('has a namespace with the same methods for every kind of record', () => {
    const client = createClient({ baseUrl, getToken: () => 'abc' });
    expect(Object.keys(client)).to.have.members([...Object.keys(recordOperations), 'me', 'importRecords']);
    expect(Object.keys(client.interventions)).to.have.members(Object.keys(recordOperations.interventions));
    expect(Object.keys(client.policySets)).to.deep.equal(Object.keys(client.interventions));
  });

  for (const [words, options] of [
    ['must begin with https://', { baseUrl: 'ftp://api.example.dk', getToken: () => 'abc' }],
    ['needs baseUrl', { getToken: () => 'abc' }],
    ['needs getToken, a function', { baseUrl }],
    ['needs getToken, a function', { baseUrl, getToken: 'hemmeligt' }],
    ['timeoutMilliseconds', { baseUrl, getToken: () => 'abc', timeoutMilliseconds: 0 }],
    ['timeoutMilliseconds', { baseUrl, getToken: () => 'abc', timeoutMilliseconds: Number.POSITIVE_INFINITY }],
  ] as const) {
    it(`says at once what is wrong with ${JSON.stringify(options)}`, () => {
      // A host without types may give anything.
      const create = () => createClient(options as unknown as ClientOptions);
      expect(create).to.throw(ConfigurationError, words).with.property('message').that.does.not.include('hemmeligt');
    });
  }

  it('says who the caller is, and which day it is', async () => {
    const server = await createInPageServer();
    const client = createClient({ baseUrl, fetch: server.fetch, getToken: () => server.getToken('school-leader') });
    expect(await client.me()).to.include({ kind: 'employee', today: '2027-03-04' });
  });

  it('asks once more where a token has expired', async () => {
    const server = await createInPageServer({ seed: 'empty' });
    const asked: boolean[] = [];
    const client = createClient({
      baseUrl,
      fetch: server.fetch,
      getToken: async ({ refresh }) => {
        asked.push(refresh);
        // Long over, whatever the allowance for clocks that differ.
        return await server.getToken('school-leader', refresh ? 300 : -3600);
      },
    });
    await client.me();
    expect(asked).to.deep.equal([false, true]);
  });

  it('never shows a token in an error', async () => {
    const client = createClient({ baseUrl, getToken: () => 'hemmeligt med mellemrum' });
    expect((await rejection(client.me(), NoTokenError)).message).not.to.include('hemmeligt');
  });

  it('gives up on a server that never answers', async () => {
    const never = () => new Promise<Response>(() => {});
    const client = createClient({ baseUrl, fetch: never, getToken: () => 'abc', timeoutMilliseconds: 1 });
    await rejection(client.me(), TimeoutError);
  });

  it('gives up on a token that never comes', async () => {
    const client = createClient({ baseUrl, getToken: () => new Promise(() => {}), timeoutMilliseconds: 1 });
    await rejection(client.me(), TimeoutError);
  });

  it('calls fetch without a this, which the platform’s own refuses', async () => {
    const receivers: unknown[] = [];
    const options = {
      baseUrl,
      getToken: () => 'abc',
      async fetch(this: unknown) {
        receivers.push(this);
        return Response.json({ today: '2027-03-04' });
      },
    };
    await createClient(options).me();
    expect(receivers).to.deep.equal([undefined]);
  });

  it('lets a host wrap the transport, which sees calls without token and their typed errors', async () => {
    const server = await createInPageServer();
    const seen: string[] = [];
    const noting =
      (send: Send): Send =>
      async (request) => {
        seen.push(`${request.method} ${request.path}`);
        expect(request.headers).not.to.have.property('authorization');
        return await send(request).catch((error: unknown) => {
          seen.push(String(error).split(':')[0] ?? '');
          throw error;
        });
      };
    const client = createClient({ baseUrl, fetch: server.fetch, getToken: () => server.getToken(), decorate: noting });
    await client.interventions.create(freshIntervention());
    await client.interventions.get('EX-NOWHERE').catch(() => {});
    expect(seen).to.deep.equal(['POST /v1/interventions', 'GET /v1/interventions/EX-NOWHERE', 'NotFoundError']);
  });
});
