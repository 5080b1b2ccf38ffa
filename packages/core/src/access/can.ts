import type { PlainDate } from '../calendar/index.js';
import type { IndexedRecord } from '../records/record.js';
import type { Label } from '../vocabulary/labels.js';
import type { Actor } from './actor.js';
import { fulfilledClauses, type Surroundings } from './evaluate.js';
import type { Action, Reason, ScopeClause } from './scope.js';
import { scopeOf } from './scope-of.js';

/** A right for one record: whether, by which clauses, and in words why. */
export interface Verdict {
  readonly allowed: boolean;
  readonly clauses: readonly ScopeClause[];
  readonly reason: Label;
}

/**
 * Whether an actor may do something to one record, with the reason in words.
 *
 * @param surroundings - looks up the records that the decision depends on (a child's group, an institution's corps)
 */
export function can(
  actor: Actor,
  action: Action,
  record: IndexedRecord,
  surroundings: Surroundings,
  today: PlainDate,
): Verdict {
  const clauses = fulfilledClauses(scopeOf(actor, action, record.type, today), record, surroundings);
  const first = clauses[0];
  return { allowed: first !== undefined, clauses, reason: first ? reasonLabels[first.because] : refusalOf(action) };
}

/** The fields that the clauses together allow to be changed: all, or these. */
export function changeableFields(clauses: readonly ScopeClause[]): 'all' | ReadonlySet<string> {
  const fields = new Set<string>();
  for (const clause of clauses) {
    if (clause.fields === undefined) return 'all';
    for (const field of clause.fields) fields.add(field);
  }
  return fields;
}

/** Why something is refused, in words. */
export function refusalOf(action: Action): Label {
  return refusals[action];
}

/** Why something is allowed, in words. */
export const reasonLabels: Readonly<Record<Reason, Label>> = {
  onIt: { da: 'Du arbejder med på den.', en: 'You work on it.' },
  self: { da: 'Det er dine egne oplysninger.', en: 'It is your own information.' },
  group: { da: 'Du er lærer eller pædagog i gruppen.', en: 'You teach in the group.' },
  centre: { da: 'Du er med i ressourcecentret her.', en: 'You are a member of the resource centre here.' },
  leader: { da: 'Du er leder her.', en: 'You are the leader here.' },
  corps: { da: 'Du er faglig leder for korpset.', en: 'You lead the corps.' },
  partner: { da: 'Du har fået adgang som samarbejdspartner.', en: 'You were given access as a partner.' },
  administration: { da: 'Du arbejder i forvaltningen.', en: 'You work in the administration.' },
  guardian: { da: 'Det er delt med forældrene.', en: 'It is shared with the guardians.' },
  pupil: { da: 'Det er delt med dig.', en: 'It is shared with you.' },
  employee: { da: 'Du er ansat i kommunen.', en: 'You are employed by the municipality.' },
  import: { da: 'Systemet må indlæse data.', en: 'The system may import data.' },
};

const refusals: Readonly<Record<Action, Label>> = {
  read: { da: 'Din rolle giver ikke adgang til at se dette.', en: 'Your role does not let you see this.' },
  create: {
    da: 'Din rolle giver ikke adgang til at oprette dette her.',
    en: 'Your role does not let you create this here.',
  },
  update: { da: 'Din rolle giver ikke adgang til at ændre dette.', en: 'Your role does not let you change this.' },
  transition: {
    da: 'Din rolle giver ikke adgang til at ændre status på dette.',
    en: 'Your role does not let you change the state of this.',
  },
  remove: { da: 'Din rolle giver ikke adgang til at slette dette.', en: 'Your role does not let you delete this.' },
  count: { da: 'Din rolle giver ikke adgang til tallene.', en: 'Your role does not give access to the figures.' },
  import: {
    da: 'Kun systemer med rollen import kan indlæse data.',
    en: 'Only systems with the role import may import.',
  },
};
