import { expect } from 'chai';
import { getMe, interventions } from '../generated/operations.js';
import { operationRequest } from './operation-request.js';

describe('the request of an operation', () => {
  it('writes lists with commas and leaves out what is undefined', () => {
    const query = { state: ['active', 'planned'], from: '2027-01-01', to: undefined, limit: 50 };
    expect(operationRequest(interventions.list, { query }).path).to.equal(
      '/v1/interventions?state=active%2Cplanned&from=2027-01-01&limit=50',
    );
  });

  it('sends an empty list as empty, so that it is not taken for everything', () => {
    expect(operationRequest(interventions.list, { query: { ids: [] } }).path).to.equal('/v1/interventions?ids=');
  });

  it('has no question mark without a query', () => {
    expect(operationRequest(interventions.list, { query: {} }).path).to.equal('/v1/interventions');
  });

  it('puts the id in its place', () => {
    expect(operationRequest(interventions.history, { id: 'INT-01' }).path).to.equal('/v1/interventions/INT-01/history');
  });

  for (const id of ['', '../me', 'a/b', undefined]) {
    it(`refuses ${JSON.stringify(id)} as an id`, () => {
      expect(() => operationRequest(interventions.get, { id })).to.throw(RangeError, 'Not the id of a record');
    });
  }

  it('bases a change on the version that was read', () => {
    const change = { base: { id: 'INT-01', version: 3 }, patch: {} };
    const { headers, path } = operationRequest(interventions.update, { body: {}, change });
    expect(path).to.equal('/v1/interventions/INT-01');
    expect(headers).to.deep.equal({ 'content-type': 'application/merge-patch+json', 'if-match': '"3"' });
  });

  it('refuses a change of a record without a version', () => {
    const base = { id: 'INT-01', version: Number.NaN };
    expect(() => operationRequest(interventions.update, { body: {}, change: { base, patch: {} } })).to.throw(
      RangeError,
      'as it was last read',
    );
  });

  it('has a new idempotency key for every call, unless the caller gives one', () => {
    const keyOf = (options?: { idempotencyKey: string }) =>
      operationRequest(interventions.create, { body: {} }, options).headers['idempotency-key'];
    expect(keyOf()).to.match(/^[0-9a-f]{32}$/);
    expect(keyOf()).not.to.equal(keyOf());
    expect(keyOf({ idempotencyKey: 'my-own-key' })).to.equal('my-own-key');
  });

  it('has neither key nor version where the operation takes none', () => {
    expect(operationRequest(getMe, {}, { idempotencyKey: 'ignored-here' }).headers).to.deep.equal({});
  });
});
