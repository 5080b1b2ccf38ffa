import type { Labels } from '../vocabulary/labels.js';

/** The roles that people hold (model.md D.3, StaffRole; knowledge.md B.3). */
export const staffRoles = [
  'leader',
  'professionalLeader',
  'resourcePerson',
  'resourcePedagogue',
  'teacher',
  'pedagogue',
  'akt',
  'readingAdvisor',
  'inclusionPedagogue',
  'psychologist',
  'inclusionCoordinator',
  'specialEdLead',
  'teamCoordinator',
  'plc',
  'familyAdvisor',
  'administration',
  'unionRep',
  'coordinator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export const staffRoleLabels: Labels<StaffRole> = {
  leader: { da: 'leder', en: 'leader' },
  professionalLeader: { da: 'faglig leder', en: 'professional leader' },
  resourcePerson: { da: 'ressourceperson', en: 'resource person' },
  resourcePedagogue: { da: 'ressourcepædagog', en: 'resource pedagogue' },
  teacher: { da: 'lærer', en: 'teacher' },
  pedagogue: { da: 'pædagog', en: 'pedagogue' },
  akt: { da: 'AKT-vejleder', en: 'behaviour, contact and wellbeing advisor' },
  readingAdvisor: { da: 'læsevejleder', en: 'reading advisor' },
  inclusionPedagogue: { da: 'inklusionspædagog', en: 'inclusion pedagogue' },
  psychologist: { da: 'PPR-psykolog', en: 'educational psychologist (PPR)' },
  inclusionCoordinator: { da: 'inklusionskoordinator', en: 'inclusion coordinator' },
  specialEdLead: { da: 'specialcenterleder', en: 'special education lead' },
  teamCoordinator: { da: 'teamkoordinator', en: 'team coordinator' },
  plc: { da: 'PLC-medarbejder', en: 'learning centre staff (PLC)' },
  familyAdvisor: { da: 'familierådgiver', en: 'family advisor' },
  administration: { da: 'forvaltning', en: 'administration' },
  unionRep: { da: 'tillidsrepræsentant', en: 'union representative' },
  coordinator: { da: 'tovholder', en: 'plan coordinator' },
};

/** The roles that make somebody a member of a resource centre, or attached to it, at an institution (rights.md, column centre). */
export const centreRoles: readonly StaffRole[] = [
  'resourcePerson',
  'resourcePedagogue',
  'akt',
  'readingAdvisor',
  'inclusionPedagogue',
  'inclusionCoordinator',
  'specialEdLead',
  'plc',
];
