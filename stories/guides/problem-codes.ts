import type { HostProblemCode } from '@samspil/elements';

interface Advice {
  readonly when: string;
  readonly remedy: string;
}

/** What each code means and what a host does about it. A code without an entry is an error of the compiler. */
export const problemCodes: Readonly<Record<HostProblemCode, Advice>> = {
  'no-provider': { when: 'the widget does not stand inside a provider', remedy: 'put it inside' },
  'no-api': { when: 'the provider has no address', remedy: 'set the attribute api' },
  'wrong-address': {
    when: 'what answers there is no Samspil API',
    remedy: 'correct api; it is the address before /v1',
  },
  'cors-refused': {
    when: 'the API cannot be reached, or this page is not allowed (a browser does not tell which)',
    remedy: 'check the address; add the origin, exactly, to the municipality’s allowed origins',
  },
  'no-token': {
    when: 'getToken is not set, fails, or gives nothing',
    remedy: 'set it; the console says how it failed',
  },
  'token-refused': {
    when: 'issuer, audience, signature, expiry or claims are not as agreed',
    remedy: 'the API’s answer names what; sign the person in again',
  },
  'unknown-institution': { when: 'this person may see no institution with that id', remedy: 'correct the attribute' },
  'api-too-old': { when: 'the API lacks what the widget needs', remedy: 'update the server' },
  'step-up': { when: 'the sign-in is at assurance level low', remedy: 'sign the person in at substantial' },
  'no-access': { when: 'the role gives no right to this', remedy: 'nothing, or another role' },
  offline: { when: 'the device has no network', remedy: 'nothing: it loads again by itself' },
  'server-error': { when: 'the server failed', remedy: 'try again; report the request id' },
};
