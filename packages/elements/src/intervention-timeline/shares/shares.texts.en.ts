import type { TextSource } from '../../text/texts.js';
import type { SharesTexts } from './shares.texts.js';

export const en: TextSource<SharesTexts> = (term) => ({
  label: 'Figures for what is shown',
  close: 'Close',
  percent: (percent: number) => `${percent}%`,
  names: {
    inContextShare: 'within the community',
    proactiveShare: 'on our own initiative',
    individualShare: 'for single children',
  },
  explained: {
    inContextShare: `${term.intervention.many} take place in the class, in the room or in a smaller team`,
    proactiveShare: `${term.intervention.many} began without anybody asking: proactively, from the leadership or from data`,
    individualShare: `${term.intervention.many} work with single children; the others with groups or professionals`,
  },
  sentence: (numerator: number, denominator: number, what: string) => `${numerator} of ${denominator} ${what}.`,
  period: (period: string) => `The period: ${period}.`,
  basis: (n: number, unknown: number) =>
    unknown === 0
      ? `All ${n} ${term.intervention.many} shown are counted, each once.`
      : `${n} ${term.intervention.many} are shown, each counted once. Of ${unknown} this is not known, and they are not counted.`,
});
