import type { Language } from '@samspil/core/vocabulary';
import type { HostProblemCode } from './host-problem.js';

type Sentences = Readonly<Record<HostProblemCode, string>>;

const da: Sentences = {
  'no-provider': 'Visningen mangler sin forbindelse: den skal stå inden i <samspil-provider>.',
  'no-api': 'Forbindelsen mangler adressen på Samspils API: <samspil-provider api="https://…">.',
  'wrong-address': 'Adressen på Samspils API er forkert: der svarer ikke et Samspil-API på den.',
  'cors-refused':
    'Samspils API kan ikke nås: enten svarer adressen ikke, eller også er denne side ikke på dens liste over godkendte sider.',
  'no-token': 'Der kan ikke hentes noget: portalens adgangsnøgle (getToken) mangler, eller den kunne ikke skaffes.',
  'token-refused':
    'Adgangsnøglen blev afvist. Log ind igen; sker det stadig, er det portalens opsætning, der skal rettes.',
  'unknown-institution': 'Institutionen findes ikke, eller du har ikke adgang til den.',
  'api-too-old': 'Samspils API er ældre end denne visning og skal opdateres.',
  'step-up': 'Log ind på et højere sikringsniveau for at se dette.',
  'no-access': 'Din rolle giver ikke adgang til at se dette.',
  offline: 'Du er offline. Der hentes igen, når forbindelsen er tilbage.',
  'server-error': 'Noget gik galt på serveren. Prøv igen om lidt.',
};

const en: Sentences = {
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
};

/** What a problem says to whoever looks at the page, in one sentence. */
export const problemSentences: Readonly<Record<Language, Sentences>> = { da, en };
