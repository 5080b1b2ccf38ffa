import type { TimelineIntervention } from '@samspil/elements';

/** What this application keeps itself, and gives to a timeline as a property. */
export const ownInterventions: readonly TimelineIntervention[] = [
  { id: 'A', title: 'Læsebånd', level: 'anticipatory', state: 'active', from: '2027-02-01', to: '2027-04-02' },
  { id: 'B', title: 'Legeaftaler', level: 'preventive', state: 'planned', from: '2027-03-15', to: '2027-05-28' },
];

/** The same interventions with one of them moved. Without `to` its end is open. */
export function moved(
  interventions: readonly TimelineIntervention[],
  { id, from, to }: { readonly id: string; readonly from: string; readonly to?: string },
): readonly TimelineIntervention[] {
  return interventions.map((each) => {
    if (each.id !== id) return each;
    const { to: _former, ...rest } = each;
    return to === undefined ? { ...rest, from } : { ...rest, from, to };
  });
}
