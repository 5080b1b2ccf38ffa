import { definitionOf } from '@samspil/core/contract';
import { defaultPolicy } from '@samspil/core/policy-sets';

const views = definitionOf('intervention')?.views;

/** The fields of an intervention's cuts, and the least number that is shown, as the API has them. */
export const interventionRecord = {
  summary: views?.summary ?? [],
  shared: views?.shared ?? [],
  kAnonymity: defaultPolicy.kAnonymity,
};
