import {
  type DemoRecord,
  demoChildren,
  demoGroups,
  demoInstitutions,
  demoInterventionTemplates,
  demoMunicipality,
  demoPolicySet,
  demoResourceCentres,
  demoStaff,
} from '@samspil/core/fixtures';

/** The organisation and its templates, in an order in which each record points only to earlier ones. */
export const organisation: readonly DemoRecord<string, object>[] = [
  demoMunicipality,
  demoPolicySet,
  ...demoInstitutions,
  ...demoGroups,
  ...demoStaff,
  ...demoChildren,
  ...demoResourceCentres,
  ...demoInterventionTemplates,
];
