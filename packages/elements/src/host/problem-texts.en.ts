import type { TextSource } from '../text/texts.js';
import type { ProblemSentences } from './problem-texts.js';

export const en: TextSource<ProblemSentences> = () => ({
  'no-provider': 'This view lacks its connection: it has to stand inside <samspil-provider>.',
  'no-api': 'The connection lacks the address of the Samspil API: <samspil-provider api="https://…">.',
  'wrong-address': 'The address of the Samspil API is wrong: no Samspil API answers there.',
  'cors-refused':
    'The Samspil API cannot be reached: either the address does not answer, or this page is not on its list of allowed pages.',
  'no-token': "Nothing can be loaded: the portal's access token (getToken) is missing, or could not be had.",
  'token-refused':
    'The access token was refused. Sign in again; if that does not help, the set-up of the portal needs mending.',
  'unknown-institution': 'There is no such institution, or you do not have access to it.',
  'api-too-old': 'The Samspil API is older than this view and needs an update.',
  'step-up': 'Sign in at a higher assurance level to see this.',
  'no-access': 'Your role does not let you see this.',
  offline: 'You are offline. Loading goes on when the connection is back.',
  'server-error': 'Something went wrong on the server. Try again in a moment.',
});
