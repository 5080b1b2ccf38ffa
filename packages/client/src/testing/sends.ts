import type { ClientRequest, ClientResponse } from '../transport/request.js';

/** A request and an answer for tests of the transport, where they are what is under test. */
export const someRequest: ClientRequest = {
  operation: 'getMe',
  method: 'GET',
  path: '/v1/me',
  headers: {},
};

export const someAnswer: ClientResponse = {
  status: 200,
  headers: new Headers(),
  url: 'https://api.example.dk/v1/me',
  body: {},
};
