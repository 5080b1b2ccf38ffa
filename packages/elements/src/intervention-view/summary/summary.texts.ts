import { defineTexts } from '../../text/texts.js';

const da = () => ({
  heading: 'Til meddelelsesbog',
  close: 'Luk',
  intro: 'Kun det, der må deles med forældre. Læs det igennem, før du sætter det ind.',
  notShared: 'Indsatsen er ikke delt med forældrene. Aftal med dem og din leder, at de må få dette, før du kopierer.',
  several: 'Indsatsen er for flere børn. Teksten nævner ingen af dem; sæt den kun ind hos det barn, den handler om.',
  agreed: 'Det er aftalt, at forældrene må få dette',
  text: 'Teksten',
  copy: 'Kopiér til meddelelsesbog',
  copied: 'Kopieret. Sæt den ind i meddelelsesbogen.',
  refused: 'Browseren lod os ikke kopiere. Teksten er markeret: tryk Ctrl + C.',
});

export type SummaryTexts = ReturnType<typeof da>;
export const summaryTexts = defineTexts(da, () => import('./summary.texts.en.js'));
