import { demoInterventions, demoToday } from '../fixtures/index.js';
import type { PolicySetBody } from '../policy-sets/schema.js';
import type { Neighbour } from '../records/define-record.js';
import type { Finding } from '../records/index.js';
import { interventionFindings } from './findings.js';
import type { InterventionState } from './lifecycle.js';
import type { InterventionBody } from './schema.js';

export function example(id: string): InterventionBody {
  const found = demoInterventions.find((intervention) => intervention.id === id);
  if (found === undefined) throw new RangeError(`The demo has no intervention ${id}.`);
  return found.body;
}

/** Complete examples: nothing is missing in them but what is asked for at the closure. */
export const aboutAChild = example('EX-I11');
export const aboutAGroup = example('EX-I12');
export const withProfessionals = example('EX-I06');
export const outOfContext = example('EX-I26');

export interface Situation {
  readonly state?: InterventionState;
  readonly policy?: Partial<PolicySetBody>;
  readonly running?: readonly Neighbour[];
  readonly reviews?: readonly Neighbour[];
}

export function findingsOf(
  body: InterventionBody,
  { state = 'draft', policy = {}, running = [], reviews = [] }: Situation = {},
): Finding[] {
  return interventionFindings(body, {
    id: 'EX-new',
    state,
    today: demoToday,
    policy: Object.fromEntries(Object.entries(policy)),
    neighbours: { running, reviews },
  });
}

export function without<Field extends keyof InterventionBody>(
  body: InterventionBody,
  field: Field,
): Omit<InterventionBody, Field> {
  const { [field]: _left, ...rest } = body;
  return rest;
}

export const only = (findings: readonly Finding[], code: string) => findings.filter((finding) => finding.code === code);
export const running = (id: string, body: Partial<InterventionBody>): Neighbour => ({ id, state: 'active', body });
export const others = (n: number, body: Partial<InterventionBody>) =>
  Array.from({ length: n }, (_, at) => running(`EX-other-${at}`, body));
