import { expect } from 'chai';
import { ConfigurationError } from '../errors/configuration-error.js';
import { apiAddress } from './api-address.js';

describe('the address of the API', () => {
  it('may have a path and slashes at its end', () => {
    expect(apiAddress('https://api.example.dk/samspil//')).to.equal('https://api.example.dk/samspil');
  });

  it('may be a path on the page’s own origin', () => {
    expect(apiAddress('/api')).to.equal(`${location.origin}/api`);
  });

  for (const [given, advice] of [
    ['', 'needs baseUrl'],
    [undefined, 'needs baseUrl'],
    ['https://', 'is not an address'],
    ['ftp://api.example.dk', 'must begin with https://'],
    ['javascript:alert(1)', 'must begin with https://'],
    ['https://api.example.dk/v1', 'without /v1'],
    ['https://api.example.dk/v1/', 'without /v1'],
    ['https://api.example.dk?tenant=ex', 'must not have a query'],
    ['https://api.example.dk#top', 'must not have a query'],
  ] as const) {
    it(`is refused as ${JSON.stringify(given)}, saying that it ${advice}`, () => {
      expect(() => apiAddress(given)).to.throw(ConfigurationError, advice);
    });
  }

  it('is refused with a password, which the message does not repeat', () => {
    expect(() => apiAddress('https://me:hemmeligt@api.example.dk'))
      .to.throw(ConfigurationError, 'must not hold a user name or password')
      .with.property('message')
      .that.does.not.include('hemmeligt');
  });
});
