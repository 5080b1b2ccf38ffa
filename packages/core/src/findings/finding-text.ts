import { activityNoteFindingTexts } from '../activity-notes/finding-texts.js';
import { interventionFindingTexts, interventionPartLabels } from '../interventions/finding-texts.js';
import type { Finding } from '../records/finding.js';
import { reviewFindingTexts } from '../reviews/finding-texts.js';
import { sessionFindingTexts } from '../sessions/finding-texts.js';
import { fillIn, type Label, type Language, labelOf } from '../vocabulary/labels.js';

const sharedTexts: Readonly<Record<string, Label>> = {
  'STRUCT-period': {
    da: 'Slutdatoen {to} ligger før startdatoen {from}.',
    en: 'The end {to} lies before the start {from}.',
  },
  'STRUCT-unique': { da: 'Id’et {id} er brugt to gange i samme liste.', en: 'The id {id} is used twice in one list.' },
  'INV-82': {
    da: 'Teksten ligner et CPR-nummer. Fjern det: Samspil skal ikke indeholde CPR-numre.',
    en: 'The text looks like a CPR number. Remove it: Samspil must not hold CPR numbers.',
  },
};

const texts: Readonly<Record<string, Label>> = {
  ...sharedTexts,
  ...interventionFindingTexts,
  ...sessionFindingTexts,
  ...activityNoteFindingTexts,
  ...reviewFindingTexts,
};

/** A finding in words that say what to do; a code without a text shows as itself. */
export function findingText(finding: Pick<Finding, 'code' | 'params'>, language: Language = 'da'): string {
  const template = labelOf(texts, finding.code, language);
  const { missing } = finding.params;
  if (!Array.isArray(missing)) return fillIn(template, finding.params);
  const words = missing.map((part: unknown) => labelOf(interventionPartLabels, String(part), language));
  return fillIn(template, { ...finding.params, missing: words });
}
