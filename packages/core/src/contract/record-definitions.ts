import { activityNoteRecord } from '../activity-notes/record.js';
import { childRecord } from '../children/record.js';
import { groupRecord } from '../groups/record.js';
import { institutionRecord } from '../institutions/record.js';
import { interventionTemplateRecord } from '../intervention-templates/record.js';
import { interventionRecord } from '../interventions/record.js';
import { municipalityRecord } from '../municipality/record.js';
import { policySetRecord } from '../policy-sets/record.js';
import type { RecordDefinition } from '../records/define-record.js';
import { resourceCentreRecord } from '../resource-centres/record.js';
import { reviewRecord } from '../reviews/record.js';
import { sessionRecord } from '../sessions/record.js';
import { staffMemberRecord } from '../staff/record.js';

/** Every kind of record there is, in the order in which they can refer to one another. */
export const recordDefinitions: readonly RecordDefinition[] = [
  municipalityRecord,
  policySetRecord,
  institutionRecord,
  groupRecord,
  staffMemberRecord,
  childRecord,
  resourceCentreRecord,
  interventionTemplateRecord,
  interventionRecord,
  sessionRecord,
  activityNoteRecord,
  reviewRecord,
];

const byType = new Map(recordDefinitions.map((definition) => [definition.type, definition]));

/** The definition of a type, or undefined for one that this version does not know. */
export function definitionOf(type: string): RecordDefinition | undefined {
  return byType.get(type);
}
