import type {
  AnyIntervention,
  AnyStaffMember,
  Client,
  CountList,
  FindingList,
  Intervention,
  InterventionRevision,
  NewIntervention,
} from '../index.js';

/** Compiles only if the methods have the types that callers rely on. There is nothing to run. */
export async function typedCalls(client: Client, fresh: NewIntervention) {
  const page = await client.interventions.list({
    institutionId: ['EX-S1'],
    state: ['active'] as const,
    from: '2027-01-01',
  });
  const any: AnyIntervention | undefined = page.items[0];
  for await (const record of client.interventions.list()) {
    if (record.view !== 'whole') continue;
    const whole: Intervention = record;
    whole.goals?.[0]?.text;
  }
  for await (const { items } of client.staffMembers.list({ worksAt: ['EX-S1'] }).pages()) {
    const colleagues: readonly AnyStaffMember[] = items;
    void colleagues;
  }
  const made = await client.interventions.create(fresh, { idempotencyKey: 'typed-calls-1' });
  await client.interventions.update(made, { to: null, title: 'Makkerlæsning', closure: { learned: null } });
  await client.interventions.transition(made, {
    to: 'active',
    reason: 'Klar',
    patch: { to: '2027-06-25' },
    overrides: [{ code: 'INV-02', rationale: 'Aftalt med forældrene' }],
  });
  const revision: InterventionRevision | undefined = (await client.interventions.history(made.id)).items[0];
  const counts: CountList = await client.interventions.count({ by: 'state' });
  const findings: FindingList = await client.interventions.findings(made.id);

  // @ts-expect-error a required field cannot be removed
  client.interventions.update(made, { title: null });
  // @ts-expect-error a field that there is not
  client.interventions.update(made, { titel: 'Makkerlæsning' });
  // @ts-expect-error a state that there is not
  client.interventions.transition(made, { to: 'nowhere' });
  // @ts-expect-error a parameter that there is not
  client.interventions.list({ levl: ['preventive'] });
  // @ts-expect-error a code that there is not
  client.interventions.list({ level: ['severe'] });
  // @ts-expect-error a field of another kind of record
  client.groups.create(fresh);
  return { any, revision, counts, findings };
}
