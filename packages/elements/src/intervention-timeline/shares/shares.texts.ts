import type { Terms } from '../../text/terms.js';
import { defineTexts } from '../../text/texts.js';
import type { ShareCode } from '../internal/shares.js';

const da = (term: Terms) => ({
  label: 'Nøgletal for det viste',
  close: 'Luk',
  percent: (percent: number) => `${percent} %`,
  names: {
    inContextShare: 'i fællesskabets rammer',
    proactiveShare: 'på eget initiativ',
    individualShare: 'for enkelte børn',
  } as Readonly<Record<ShareCode, string>>,
  explained: {
    inContextShare: `${term.intervention.many} foregår i klassen, på stuen eller på hold`,
    proactiveShare: `${term.intervention.many} er begyndt uden at nogen har bedt om det: opsøgende, fra ledelsen eller ud fra data`,
    individualShare: `${term.intervention.many} arbejder med enkelte børn; de øvrige med grupper eller professionelle`,
  } as Readonly<Record<ShareCode, string>>,
  sentence: (numerator: number, denominator: number, what: string) => `${numerator} af ${denominator} ${what}.`,
  period: (period: string) => `Perioden: ${period}.`,
  basis: (n: number, unknown: number) =>
    unknown === 0
      ? `Alle ${n} viste ${term.intervention.many} er talt med, hver én gang.`
      : `Der vises ${n} ${term.intervention.many}, hver talt én gang. Af dem mangler oplysningen for ${unknown}, som ikke er talt med.`,
});

export type SharesTexts = ReturnType<typeof da>;
export const sharesTexts = defineTexts(da, () => import('./shares.texts.en.js'));
