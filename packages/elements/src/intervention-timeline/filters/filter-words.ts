import { originLabels, settingLabels } from '@samspil/core/interventions';
import { labelOf } from '@samspil/core/vocabulary';
import { capitalised } from '../../text/capitalised.js';
import type { Words } from '../words.js';
import type { FilterFacet } from './filter.js';
import type { FiltersTexts } from './filters.texts.js';

/** A value of a facet in words; what is not known stands as itself. */
export function valueInWords(facet: FilterFacet, value: string, words: Words, t: FiltersTexts): string {
  if (value === '')
    return capitalised(facet === 'finding' ? t.noFinding : facet === 'level' ? words.level(undefined) : t.notGiven);
  switch (facet) {
    case 'level':
      return words.level(value);
    case 'state':
      return capitalised(words.state(value));
    case 'setting':
      return capitalised(labelOf(settingLabels, value, words.language));
    case 'origin':
      return capitalised(labelOf(originLabels, value, words.language));
    case 'owner':
      return words.name('colleague', value);
    case 'finding':
      return capitalised(isFinding(value, t) ? t.findings[value] : value);
  }
}

function isFinding(value: string, { findings }: FiltersTexts): value is keyof FiltersTexts['findings'] {
  return Object.hasOwn(findings, value);
}
