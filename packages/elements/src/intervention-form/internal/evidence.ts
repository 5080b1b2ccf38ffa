import { type EvidenceKind, evidenceKinds, type InterventionBody } from '@samspil/core/interventions';

export type Evidence = NonNullable<InterventionBody['evidenceBasis']>[number];

/** What an intervention builds on, of one kind: which entries of the list, by their place in it. */
export function evidenceOf(evidence: readonly Evidence[] | undefined, kind: EvidenceKind): readonly number[] {
  return (evidence ?? []).flatMap((each, at) => (each.kind === kind ? [at] : []));
}

/** @throws RangeError for a kind that there is none of */
export function newEvidence(kind: string, text: string, id: string): Evidence {
  const known = evidenceKinds.find((each) => each === kind);
  if (known === undefined) throw new RangeError(`no kind of evidence: ${kind}`);
  return { id, kind: known, text };
}
