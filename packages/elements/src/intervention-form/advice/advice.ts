import { findingText } from '@samspil/core/findings';
import { type InterventionBody, interventionFindings, runningStates } from '@samspil/core/interventions';
import type { Finding } from '@samspil/core/records';
import type { Language } from '@samspil/core/vocabulary';
import type { ReadyHost } from '../../host/host-context.js';
import type { NamedKind } from '../../host/name-directory.js';
import { type Advice, fieldOfFinding, placeOfFinding } from '../internal/advice.js';
import { applicable } from '../internal/applicable.js';
import { tidy } from '../internal/tidy.js';
import type { Written } from '../internal/written.js';

type Context = Parameters<typeof interventionFindings>[1];

/** What the rules compare with: the municipality's numbers, and what else is running. */
export type RuleContext = Pick<Context, 'policy' | 'neighbours'>;

/** The rules without anything to compare with: where the page gives the records. */
export const bareContext: RuleContext = { policy: {}, neighbours: {} };

/**
 * Loads what the rules compare with. Whoever may not read it gets advice without it, and the server has the last word.
 */
export async function loadRuleContext(
  { client }: ReadyHost,
  institutionId: string | undefined,
  signal: AbortSignal,
): Promise<RuleContext> {
  if (institutionId === undefined) return bareContext;
  const [policies, running] = await Promise.all([
    client.policySets.list({ state: ['active'], view: 'full' }, { signal }),
    client.interventions.list(
      { institutionId: [institutionId], state: [...runningStates], view: 'summary', limit: 2_000 },
      { signal },
    ),
  ]);
  const [policy] = policies.items;
  return {
    policy: { ...policy },
    neighbours: { running: running.items.map((each) => ({ id: each.id, state: each.state, body: { ...each } })) },
  };
}

/** What the rules say about what is written, as if it were saved now. */
export function findingsOf(
  written: Written,
  {
    id = '',
    state = 'draft',
    today,
  }: { readonly id?: string | undefined; readonly state?: string | undefined; readonly today: string },
  context: RuleContext,
): Finding[] {
  return interventionFindings(completed(tidy(applicable(written))), { id, state, today, ...context });
}

/** The same in words, each with the field that can mend it. */
export function adviceOf(
  findings: readonly Finding[],
  language: Language,
  nameOf: (id: string, kind?: NamedKind) => string,
): Advice[] {
  return findings.map((finding) => {
    const { subject } = finding.params;
    const kind = finding.path === '/institutionId' ? 'institution' : undefined;
    const params = typeof subject === 'string' ? { ...finding.params, subject: nameOf(subject, kind) } : finding.params;
    return {
      code: finding.code,
      severity: finding.severity,
      text: findingText({ code: finding.code, params }, language),
      field: fieldOfFinding(finding),
      place: placeOfFinding(finding),
      finding,
    };
  });
}

/** The rules read a whole body; of what is not written yet they are given what says nothing. */
function completed(body: Written): InterventionBody {
  return { ...blank, ...body };
}

const blank: InterventionBody = {
  title: '',
  aims: [],
  level: 'preventive',
  targetType: 'whole',
  setting: 'inClass',
  origin: 'requested',
  ownerId: '',
  institutionId: '',
  from: '',
};
