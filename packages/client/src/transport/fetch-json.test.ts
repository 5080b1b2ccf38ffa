import { expect } from 'chai';
import { NetworkError } from '../errors/network-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import { rejection } from '../testing/rejection.js';
import { someRequest } from '../testing/sends.js';
import { fetchJson } from './fetch-json.js';

const address = 'https://api.example.dk';
const json = { 'content-type': 'application/json' };

/** A transport over a fetch that always answers the same, and what that fetch was given. */
function answering(response: Response, language?: string) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    calls.push({ url: String(url), init });
    return response;
  };
  return { send: fetchJson(address, fetch, language), calls };
}

describe('JSON over fetch', () => {
  it('sends the body as JSON and reads the answer as JSON', async () => {
    const { send, calls } = answering(new Response('{"today":"2027-03-04"}', { headers: json }));
    const answer = await send({ ...someRequest, method: 'POST', body: { to: 'active' } });
    expect(answer.body).to.deep.equal({ today: '2027-03-04' });
    expect(calls[0]?.url).to.equal('https://api.example.dk/v1/me');
    expect(calls[0]?.init.body).to.equal('{"to":"active"}');
  });

  it('asks for the language of the client', async () => {
    const { send, calls } = answering(new Response('{}', { headers: json }), 'en');
    await send(someRequest);
    expect(new Headers(calls[0]?.init.headers).get('accept-language')).to.equal('en');
  });

  it('sends no cookies and follows no redirect', async () => {
    const { send, calls } = answering(new Response('{}', { headers: json }));
    await send(someRequest);
    expect(calls[0]?.init).to.include({ credentials: 'omit', redirect: 'manual' });
  });

  it('takes an answer without a body for what it is', async () => {
    const { send } = answering(new Response(null, { status: 204 }));
    expect((await send(someRequest)).body).to.equal(undefined);
  });

  it('says which address answered with a web page', async () => {
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const error = await rejection(
      answering(page).send({ ...someRequest, path: '/v1/me?x=1' }),
      UnexpectedResponseError,
    );
    expect(error.message).to.include('https://api.example.dk/v1/me answered 200 with text/html').and.include('baseUrl');
    expect(error.url).to.equal('https://api.example.dk/v1/me');
  });

  it('suspects a gateway where a server error is not JSON', async () => {
    const page = new Response('Bad Gateway', { status: 502, headers: { 'content-type': 'text/plain' } });
    const error = await rejection(answering(page).send(someRequest), UnexpectedResponseError);
    expect(error.message).to.include('gateway');
    expect(error.status).to.equal(502);
  });

  it('takes a redirect for a wrong address', async () => {
    const redirect = new Response(null, { status: 302, headers: { location: 'https://login.example.dk' } });
    const error = await rejection(answering(redirect).send(someRequest), UnexpectedResponseError);
    expect(error.message).to.include('a redirect');
  });

  for (const [text, words] of [
    ['{"items":[', 'calls itself JSON but is not'],
    ['', 'calls itself JSON but is not'],
    ['[1]', 'not an object'],
    ['null', 'not an object'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} as JSON of the API`, async () => {
      const { send } = answering(new Response(text, { headers: json }));
      expect((await rejection(send(someRequest), UnexpectedResponseError)).message).to.include(words);
    });
  }

  it('refuses an answer without a media type', async () => {
    const { send } = answering(new Response(new Uint8Array([123, 125])));
    expect((await rejection(send(someRequest), UnexpectedResponseError)).message).to.include('without a media type');
  });

  it('explains a failed fetch, and keeps its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const send = fetchJson(address, () => Promise.reject(cause), undefined);
    const error = await rejection(send(someRequest), NetworkError);
    expect(error.cause).to.equal(cause);
    // The test's page has another origin than the API, so the browser may have refused it.
    expect(error.guess).to.equal('cors');
    expect(error.message).to.include('No answer from https://api.example.dk').and.include(location.origin);
  });

  it('explains an answer that breaks off while it is read', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    const { send } = answering(new Response(broken, { headers: json }));
    await rejection(send(someRequest), NetworkError);
  });
});
