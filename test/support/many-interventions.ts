import assert from 'node:assert/strict';
import { demoTenantId } from '@samspil/server/demo';
import { type Api, importer } from '../api/api.js';
import { draft } from '../api/interventions.js';

export const schoolYear = { from: '2026-08-01', to: '2027-07-31' };

/** So many go into one import. */
const batch = 500;

const day = (offset: number) => new Date(Date.UTC(2026, 7, 3) + offset * 86_400_000).toISOString().slice(0, 10);
const purpose = 'En indsats blandt mange, med en tekst, som en oversigt ikke skal hente.'.repeat(10);

/** A school's intervention of a few weeks, somewhere in the school year; every hundredth lies outside it. */
export function oneOfMany(at: number) {
  const start = at % 100 === 99 ? 400 : at % 320;
  return {
    ...draft,
    type: 'intervention',
    id: `EX-L${at}`,
    state: 'active',
    title: `Indsats ${at}`,
    purpose,
    ownerId: 'EX-P09',
    from: day(start),
    to: day(start + 30),
  };
}

/** Brings `n` of them into the demo municipality, the way an import does. */
export async function importMany(api: Api, n: number): Promise<void> {
  for (let first = 0; first < n; first += batch) {
    const records = Array.from({ length: Math.min(batch, n - first) }, (_, at) => oneOfMany(first + at));
    const answer = await api.call('/v1/imports', { as: importer(demoTenantId), method: 'POST', body: { records } });
    assert.equal(answer.status, 201, answer.text);
  }
}
