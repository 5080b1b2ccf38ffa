import type { PlainDate } from '../calendar/index.js';
import { type Actor, columnsOf } from './actor.js';
import { activityNotes, reviews, sessions } from './rights/course-rights.js';
import { interventions, interventionTemplates } from './rights/intervention-rights.js';
import { municipal, organisation } from './rights/organisation-rights.js';
import { children, staffMembers } from './rights/people-rights.js';
import { allow, type Rights } from './rights/rights.js';
import { type Action, nothing, type Scope, type ScopeTest } from './scope.js';

/**
 * What an actor may do with records of a type, as data. The only place that decides; the table is rights.md.
 *
 * @param today - the domain's day, for grants that run out
 */
export function scopeOf(actor: Actor, action: Action, type: string, today: PlainDate): Scope {
  const columns = columnsOf(actor);
  if (action === 'import') return columns.importer ? { anyOf: [allow('import', 'whole')] } : nothing;
  // A system acts through its named operation and reads nothing.
  if (columns.importer) return nothing;
  const rights = Object.hasOwn(rightsByType, type) ? rightsByType[type] : undefined;
  const clauses = rights?.[action]?.(columns, today) ?? [];
  return { anyOf: clauses.filter((clause) => !clause.allOf.some(isImpossible)) };
}

/** A condition that no record can fulfil, such as "one of no groups". */
function isImpossible(test: ScopeTest): boolean {
  if ('in' in test) return test.in.length === 0;
  return 'where' in test && test.where.some(isImpossible);
}

const rightsByType: Readonly<Record<string, Rights>> = {
  municipality: municipal,
  policySet: municipal,
  institution: organisation,
  group: organisation,
  resourceCentre: organisation,
  staffMember: staffMembers,
  child: children,
  interventionTemplate: interventionTemplates,
  intervention: interventions,
  session: sessions,
  activityNote: activityNotes,
  review: reviews,
};
