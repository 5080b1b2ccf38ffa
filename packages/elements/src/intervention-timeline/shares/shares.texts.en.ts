import type { TextSource } from '../../text/texts.js';
import type { SharesTexts } from './shares.texts.js';

export const en: TextSource<SharesTexts> = (term) => ({
  label: 'Figures for what is shown',
  percent: (percent: number) => `${percent}%`,
  period: (period: string) => `The period: ${period}.`,
  basis: (unknown: number) =>
    unknown === 0
      ? `All ${term.intervention.many} shown are looked at, each once.`
      : `Of the ${term.intervention.many} shown this is not known of ${unknown}, which are not counted.`,
});
