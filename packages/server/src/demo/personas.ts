import type { Actor, Id, Label, RoleAssignment } from '@samspil/core';
import { staffIds } from '@samspil/core/fixtures';
import { demoTenantId } from './demo-tenant.js';

/** The people whom the demo can be seen as (model.md D.10.13), one per column of rights.md and then some. */
export const personaCodes = [
  'resource-person',
  'resource-pedagogue',
  'teacher',
  'pedagogue',
  'plan-coordinator',
  'school-leader',
  'day-care-leader',
  'professional-leader',
  'psychologist',
  'administration',
  'guardian',
] as const;
export type PersonaCode = (typeof personaCodes)[number];

export interface Persona {
  readonly code: PersonaCode;
  readonly name: string;
  readonly role: Label;
  /** Where the persona has something to look at, the most important first. */
  readonly institutionIds: readonly Id[];
  /** What a host would vouch for in the token. */
  readonly actor: Actor;
}

const dayCare = ['EX-D1', 'EX-D2', 'EX-D3'];

function employee(staffId: Id, roles: readonly RoleAssignment[]): Actor {
  return { tenantId: demoTenantId, kind: 'employee', subject: staffId, staffId, roles, assurance: 'substantial' };
}

export const personas: readonly Persona[] = [
  {
    code: 'resource-person',
    name: 'Ida Vejlersen',
    role: { da: 'Ressourceperson og AKT-vejleder, Skole Alfa', en: 'Resource person and AKT advisor, Skole Alfa' },
    institutionIds: ['EX-S1'],
    actor: employee(staffIds.ida, [
      { role: 'resourcePerson', scope: { institutionId: 'EX-S1' } },
      { role: 'akt', scope: { institutionId: 'EX-S1' } },
    ]),
  },
  {
    code: 'resource-pedagogue',
    name: 'Asta Prøvesen',
    role: {
      da: 'Ressourcepædagog, Børnehuset Cirkel og Børnehuset Trekant',
      en: 'Resource pedagogue, Børnehuset Cirkel and Børnehuset Trekant',
    },
    institutionIds: ['EX-D1', 'EX-D2'],
    actor: employee(staffIds.asta, [
      { role: 'resourcePedagogue', scope: { institutionId: 'EX-D1' } },
      { role: 'resourcePedagogue', scope: { institutionId: 'EX-D2' } },
    ]),
  },
  {
    code: 'teacher',
    name: 'Sune Femsen',
    role: { da: 'Lærer i 5.B, Skole Alfa', en: 'Teacher of 5B, Skole Alfa' },
    institutionIds: ['EX-S1'],
    actor: employee(staffIds.sune, [{ role: 'teacher', scope: { groupId: 'EX-S1-5B' } }]),
  },
  {
    code: 'pedagogue',
    name: 'Tine Stuedemo',
    role: { da: 'Pædagog på Stjernestuen, Børnehuset Cirkel', en: 'Pedagogue of Stjernestuen, Børnehuset Cirkel' },
    institutionIds: ['EX-D1'],
    actor: employee(staffIds.tine, [{ role: 'pedagogue', scope: { groupId: 'EX-D1-STJERNE' } }]),
  },
  {
    code: 'plan-coordinator',
    name: 'Rita Klassen',
    role: { da: 'Tovholder, Skole Beta', en: 'Plan coordinator, Skole Beta' },
    institutionIds: ['EX-S2'],
    actor: employee(staffIds.rita, [{ role: 'coordinator', scope: { institutionId: 'EX-S2' } }]),
  },
  {
    code: 'school-leader',
    name: 'Ane Skoledemo',
    role: { da: 'Skoleleder, Skole Alfa', en: 'School leader, Skole Alfa' },
    institutionIds: ['EX-S1'],
    actor: employee(staffIds.ane, [{ role: 'leader', scope: { institutionId: 'EX-S1' } }]),
  },
  {
    code: 'day-care-leader',
    name: 'Dorte Husdemo',
    role: { da: 'Daginstitutionsleder, Børnehuset Cirkel', en: 'Day-care leader, Børnehuset Cirkel' },
    institutionIds: ['EX-D1'],
    actor: employee(staffIds.dorte, [{ role: 'leader', scope: { institutionId: 'EX-D1' } }]),
  },
  {
    code: 'professional-leader',
    name: 'Gitte Korpsen',
    role: { da: 'Faglig leder af korpset', en: 'Professional leader of the corps' },
    institutionIds: dayCare,
    actor: employee(staffIds.gitte, [{ role: 'professionalLeader', scope: { unitId: 'EX-F1' } }]),
  },
  {
    code: 'psychologist',
    name: 'Olga Psykdemo',
    role: { da: 'PPR-psykolog', en: 'Educational psychologist (PPR)' },
    institutionIds: ['EX-S1', 'EX-D1'],
    actor: employee(staffIds.olga, [{ role: 'psychologist', scope: { unitId: 'EX-F1' } }]),
  },
  {
    code: 'administration',
    name: 'Hans Områdsen',
    role: { da: 'Områdechef i forvaltningen', en: 'Area manager in the administration' },
    // Figures of the whole municipality, of no single institution.
    institutionIds: [],
    actor: employee(staffIds.hans, [{ role: 'administration', scope: { tenant: true } }]),
  },
  {
    code: 'guardian',
    name: 'Forælder til Elev-5B-07',
    role: { da: 'Forælder', en: 'Guardian' },
    institutionIds: ['EX-S1'],
    actor: {
      tenantId: demoTenantId,
      kind: 'guardian',
      subject: 'EX-G01',
      childIds: ['Elev-5B-07'],
      roles: [],
      assurance: 'substantial',
    },
  },
];

const byCode = new Map(personas.map((persona) => [persona.code, persona]));

/** The persona of a code. */
export function personaOf(code: PersonaCode): Persona {
  const persona = byCode.get(code);
  if (persona === undefined) throw new RangeError(`There is no persona ${code}; there are ${personaCodes.join(', ')}.`);
  return persona;
}
