import { defineTexts } from '../text/texts.js';
import type { HostProblemCode } from './host-problem.js';

export type ProblemSentences = Readonly<Record<HostProblemCode, string>>;

/** What a problem says to whoever looks at the page, in one sentence. */
export const problemSentences = defineTexts<ProblemSentences>(
  () => ({
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
  }),
  () => import('./problem-texts.en.js'),
);
