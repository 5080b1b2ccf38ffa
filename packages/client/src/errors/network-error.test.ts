import { expect } from 'chai';
import { NetworkError } from './network-error.js';

/** Runs something while the browser says that it is offline. */
function offline<Result>(act: () => Result): Result {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  try {
    return act();
  } finally {
    // What the browser says by itself stands on the prototype.
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

describe('a failed fetch', () => {
  it('is put down to being offline where the device says so', () => {
    const error = offline(() => new NetworkError('https://api.example.dk/v1/me', undefined));
    expect(error.guess).to.equal('offline');
    expect(error.message).to.equal('No answer from https://api.example.dk. This device says that it is offline.');
  });

  it('of another origin may be a refused one, with what to check', () => {
    const error = new NetworkError('https://api.example.dk/v1/me', undefined);
    expect(error.guess).to.equal('cors');
    expect(error.message)
      .to.include('does not tell a refused origin (CORS) from being offline')
      .and.include(`allowed origins has ${location.origin}, exactly so`);
  });

  it('of the page’s own origin cannot be a refused one', () => {
    expect(new NetworkError(`${location.origin}/v1/me`, undefined).guess).to.equal('unreachable');
  });

  it('shows neither path nor query, which may point to a child', () => {
    const error = new NetworkError('https://api.example.dk/v1/interventions?subjectRef=Elev-5B-07', undefined);
    expect(error.message).not.to.include('Elev-5B-07');
  });
});
