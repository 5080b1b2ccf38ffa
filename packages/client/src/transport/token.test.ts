import { expect } from 'chai';
import { UnauthenticatedError } from '../errors/api-errors.js';
import { NoTokenError } from '../errors/no-token-error.js';
import { problemTypePrefix } from '../generated/problems.js';
import { rejection } from '../testing/rejection.js';
import { someAnswer, someRequest } from '../testing/sends.js';
import type { ClientRequest, Send } from './request.js';
import { type GetToken, withToken } from './token.js';

const refusal = () =>
  new UnauthenticatedError(
    { type: `${problemTypePrefix}token-expired`, title: 'The token has expired.', status: 401, requestId: 'r1' },
    new Headers(),
  );

/** Accepts one token and refuses all others. */
function accepting(token: string) {
  const requests: ClientRequest[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    if (request.headers.authorization !== `Bearer ${token}`) throw refusal();
    return someAnswer;
  };
  return { send, requests };
}

describe('the token', () => {
  it('is asked for before every request', async () => {
    const { send, requests } = accepting('abc');
    let asked = 0;
    const authorised = withToken(send, () => {
      asked += 1;
      return 'abc';
    });
    await authorised(someRequest);
    await authorised(someRequest);
    expect(asked).to.equal(2);
    expect(requests.map(({ headers }) => headers.authorization)).to.deep.equal(['Bearer abc', 'Bearer abc']);
  });

  it('is refreshed once when it is refused, and the request repeated as it was', async () => {
    const { send, requests } = accepting('fresh');
    const authorised = withToken(send, async ({ refresh }) => (refresh ? 'fresh' : 'stale'));
    const keyed = { ...someRequest, headers: { 'idempotency-key': 'the-same-key' } };
    expect(await authorised(keyed)).to.equal(someAnswer);
    expect(requests.map(({ headers }) => headers['idempotency-key'])).to.deep.equal(['the-same-key', 'the-same-key']);
  });

  it('is not asked for again when the fresh one is refused too', async () => {
    const { send, requests } = accepting('another');
    const asked: boolean[] = [];
    const authorised = withToken(send, ({ refresh }) => {
      asked.push(refresh);
      return 'stale';
    });
    await rejection(authorised(someRequest), UnauthenticatedError);
    expect(asked).to.deep.equal([false, true]);
    expect(requests).to.have.length(2);
  });

  it('is refreshed once for all requests that are refused at the same time', async () => {
    const { send } = accepting('fresh');
    let refreshed = 0;
    const authorised = withToken(send, async ({ refresh }) => {
      if (refresh) refreshed += 1;
      return refresh ? 'fresh' : 'stale';
    });
    await Promise.all([authorised(someRequest), authorised(someRequest), authorised(someRequest)]);
    expect(refreshed).to.equal(1);
  });

  it('is refreshed anew when it is refused later', async () => {
    const { send } = accepting('fresh');
    let refreshed = 0;
    const authorised = withToken(send, async ({ refresh }) => {
      if (refresh) refreshed += 1;
      return refresh ? 'fresh' : 'stale';
    });
    await authorised(someRequest);
    await authorised(someRequest);
    expect(refreshed).to.equal(2);
  });

  it('stays away when the request fails for another reason', async () => {
    const failing: Send = () => Promise.reject(new RangeError('not about the token'));
    const asked: boolean[] = [];
    const authorised = withToken(failing, ({ refresh }) => {
      asked.push(refresh);
      return 'abc';
    });
    await rejection(authorised(someRequest), RangeError);
    expect(asked).to.deep.equal([false]);
  });

  it('is missed with the cause where the host cannot give one', async () => {
    const cause = new Error('signed out');
    const error = await rejection(
      withToken(accepting('abc').send, () => Promise.reject(cause))(someRequest),
      NoTokenError,
    );
    expect(error.cause).to.equal(cause);
  });

  for (const [given, words] of [
    [undefined, 'gave undefined'],
    [null, 'gave null'],
    [{ token: 'hemmeligt' }, 'gave object'],
    ['', 'an empty string'],
    ['Bearer hemmeligt', 'without "Bearer "'],
    ['hemmeligt\n', 'line breaks'],
    ['"hemmeligt"', 'quotes'],
  ] as const) {
    it(`is refused as ${JSON.stringify(given)}, in words that do not repeat it`, async () => {
      const { send, requests } = accepting('abc');
      // A host without types may give anything.
      const getToken = (() => given) as unknown as GetToken;
      const { message } = await rejection(withToken(send, getToken)(someRequest), NoTokenError);
      expect(message).to.include(words).and.not.include('hemmeligt');
      expect(requests).to.deep.equal([]);
    });
  }
});
