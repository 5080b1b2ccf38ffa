import type {
  ActivityNoteBody,
  ChildBody,
  GroupBody,
  InstitutionBody,
  InterventionBody,
  InterventionTemplateBody,
  interventionLifecycle,
  InUseState,
  MunicipalityBody,
  PolicySetBody,
  ResourceCentreBody,
  ReviewBody,
  ReviewState,
  SessionBody,
  SessionState,
  StaffMemberBody,
} from '@samspil/core';
import type { wire } from '@samspil/core/contract';
import type { components } from './api-types.js';

/**
 * Compiles only if every generated component is exactly what core's schemas infer: it fails for a component that differs,
 * one that is missing, and one that nothing is compared with. There is nothing to run.
 */
type Schemas = components['schemas'];

/** The kinds of record, each with the states and the body that core has for it. */
interface Kinds {
  Municipality: { type: 'municipality'; state: InUseState; body: MunicipalityBody };
  PolicySet: { type: 'policySet'; state: 'draft' | 'active' | 'archived'; body: PolicySetBody };
  Institution: { type: 'institution'; state: InUseState; body: InstitutionBody };
  Group: { type: 'group'; state: InUseState; body: GroupBody };
  StaffMember: { type: 'staffMember'; state: InUseState; body: StaffMemberBody };
  Child: { type: 'child'; state: InUseState; body: ChildBody };
  ResourceCentre: { type: 'resourceCentre'; state: InUseState; body: ResourceCentreBody };
  Intervention: {
    type: 'intervention';
    state: (typeof interventionLifecycle.states)[number];
    body: InterventionBody;
  };
  InterventionTemplate: { type: 'interventionTemplate'; state: InUseState; body: InterventionTemplateBody };
  Session: { type: 'session'; state: SessionState; body: SessionBody };
  ActivityNote: { type: 'activityNote'; state: InUseState; body: ActivityNoteBody };
  Review: { type: 'review'; state: ReviewState; body: ReviewBody };
}
type Kind = keyof Kinds;

interface Envelope<Name extends Kind, View> {
  id: string;
  type: Kinds[Name]['type'];
  view: View;
  tenantId: string;
  version: number;
  state: Kinds[Name]['state'];
}

type Whole<Name extends Kind> = Envelope<Name, 'whole'> & {
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  overrides?: wire.Override[];
} & Kinds[Name]['body'];

/** A cut has some of the body's fields, exactly as the body has them; which ones, test/contract compares. */
type Cut<Name extends Kind, Cutting extends string> = `${Name}${Cutting}` extends keyof Schemas
  ? Envelope<Name, Uncapitalize<Cutting>> &
      Pick<Kinds[Name]['body'], Extract<keyof Schemas[`${Name}${Cutting}`], keyof Kinds[Name]['body']>>
  : never;

type Any<Name extends Kind> = Whole<Name> | Cut<Name, 'Summary'> | Cut<Name, 'Shared'> | Cut<Name, 'Label'>;

interface Revision<Name extends Kind> {
  version: number;
  at: string;
  by: string;
  action: 'created' | 'updated' | 'transitioned' | 'imported';
  state: Kinds[Name]['state'];
  reason?: string;
  changedFields: string[];
  record: Any<Name>;
}

interface PageOf<Item> {
  items: Item[];
  nextCursor?: string;
}

type Twins = { [Name in Kind]: Whole<Name> } & {
  [Name in Kind as `${Name}Summary`]: Cut<Name, 'Summary'>;
} & { [Name in Kind as `${Name}Shared`]: Cut<Name, 'Shared'> } & {
  [Name in Kind as `${Name}Label`]: Cut<Name, 'Label'>;
} & { [Name in Kind as `Any${Name}`]: Any<Name> } & {
  [Name in Kind as `New${Name}`]: { id?: string } & Kinds[Name]['body'];
} & { [Name in Kind as `${Name}Page`]: PageOf<Any<Name>> } & {
  [Name in Kind as `${Name}Revision`]: Revision<Name>;
} & { [Name in Kind as `${Name}History`]: PageOf<Revision<Name>> } & {
  [Name in Kind as `${Name}Transition`]: {
    to: Kinds[Name]['state'];
    reason?: string;
    patch?: wire.MergePatch;
    overrides?: wire.OverrideRequest[];
  };
} & {
  AccessGrant: wire.AccessGrant;
  ChildVoice: wire.ChildVoice;
  Closure: wire.Closure;
  ContextRationale: wire.ContextRationale;
  Count: wire.Count;
  CountList: wire.CountList;
  Dosage: wire.Dosage;
  EffortAndBenefit: wire.EffortAndBenefit;
  Evidence: wire.Evidence;
  Expectation: wire.Expectation;
  FieldError: wire.FieldError;
  Finding: wire.Finding;
  FindingList: wire.FindingList;
  Goal: wire.Goal;
  GoalPoint: wire.GoalPoint;
  GuardianInformation: wire.GuardianInformation;
  Id: string;
  Import: wire.Import;
  ImportedRecord: wire.Import['records'][number];
  ImportResult: wire.ImportResult;
  Instant: string;
  InstitutionProfile: wire.InstitutionProfile;
  InterventionFrame: wire.InterventionFrame;
  InterventionRole: wire.InterventionRole;
  LocalTime: string;
  Me: wire.Me;
  MergePatch: wire.MergePatch;
  Override: wire.Override;
  OverrideRequest: wire.OverrideRequest;
  PlainDate: string;
  PolicySeverity: wire.PolicySeverity;
  Problem: wire.Problem;
  RecordRights: wire.RecordRights;
  Repurposing: wire.Repurposing;
  RoleAssignment: wire.RoleAssignment;
  SchoolBreak: wire.SchoolBreak;
  TemplateGoal: wire.TemplateGoal;
};

/** The same type with intersections written out, all the way down; they make equal types look different. */
type Flat<Type> = Type extends readonly (infer Item)[]
  ? Flat<Item>[]
  : Type extends object
    ? { [Name in keyof Type]: Flat<Type[Name]> }
    : Type;

/** Exact equality, in which `any`, optional and read-only count. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

type Differing = {
  [Name in keyof Schemas & keyof Twins]: Equal<Flat<Schemas[Name]>, Flat<Twins[Name]>> extends true ? never : Name;
}[keyof Schemas & keyof Twins];

type Assert<Holds extends true> = Holds;

/** Exported, so that the compiler does not call them unused. */
export type NoComponentDiffers = Assert<Equal<Differing, never>>;
export type EveryComponentIsCompared = Assert<Equal<Exclude<keyof Schemas, keyof Twins>, never>>;
export type EveryKindIsGenerated = Assert<Equal<Exclude<Kind | `Any${Kind}` | `New${Kind}`, keyof Schemas>, never>>;
/** The comparison itself sees a difference. */
export type DifferencesAreSeen = Assert<Equal<Equal<Flat<Schemas['Goal']>, Flat<wire.Goal & { more?: string }>>, false>>;
