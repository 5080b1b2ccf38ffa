import type { Labels } from '../vocabulary/labels.js';

export * from './levels.js';

/** Who the intervention works with. */
export const targetTypes = ['child', 'group', 'professionals', 'whole'] as const;
export type TargetType = (typeof targetTypes)[number];
export const targetTypeLabels: Labels<TargetType> = {
  child: { da: 'enkelt barn/elev', en: 'single child' },
  group: { da: 'gruppe/klasse', en: 'group or class' },
  professionals: { da: 'professionelle', en: 'professionals' },
  whole: { da: 'hele institutionen', en: 'whole institution' },
};

/** Where it takes place; the first two are both the default (seed S0:157–158). */
export const settings = ['inClass', 'smallTeam', 'outOfContext'] as const;
export type Setting = (typeof settings)[number];
export const settingLabels: Labels<Setting> = {
  inClass: { da: 'i klassen/på stuen', en: 'in the class or room' },
  smallTeam: { da: 'på hold', en: 'in a smaller team' },
  outOfContext: { da: 'ude af konteksten', en: 'out of context' },
};

/** Which side of wellbeing and learning it supports (seed S0:64–85). */
export const aims = ['social', 'personal', 'academic'] as const;
export type Aim = (typeof aims)[number];
export const aimLabels: Labels<Aim> = {
  social: { da: 'social', en: 'social' },
  personal: { da: 'personlig', en: 'personal' },
  academic: { da: 'faglig', en: 'academic' },
};

/** Working forms. `uiuCourse` and `local` are labels that each municipality fills; no expansion of UiU is known. */
export const methods = [
  'supplementaryTeaching',
  'differentiation',
  'coTeaching',
  'coaching',
  'actionLearning',
  'observation',
  'supervision',
  'uiuCourse',
  'systemicAnalysis',
  'icdp',
  'classroomManagement',
  'tailoredCourse',
  'local',
] as const;
export type Method = (typeof methods)[number];
export const methodLabels: Labels<Method> = {
  supplementaryTeaching: { da: 'supplerende undervisning', en: 'supplementary teaching' },
  differentiation: { da: 'undervisningsdifferentiering', en: 'differentiated instruction' },
  coTeaching: { da: 'co-teaching', en: 'co-teaching' },
  coaching: { da: 'coaching', en: 'coaching' },
  actionLearning: { da: 'aktionslæring', en: 'action learning' },
  observation: { da: 'observation', en: 'observation' },
  supervision: { da: 'supervision', en: 'supervision' },
  uiuCourse: { da: 'UiU-forløb', en: 'UiU course' },
  systemicAnalysis: { da: 'systemisk analyse', en: 'systemic analysis' },
  icdp: { da: 'ICDP', en: 'ICDP' },
  classroomManagement: { da: 'klasseledelse', en: 'classroom management' },
  tailoredCourse: { da: 'særligt tilrettelagt forløb', en: 'tailored course' },
  local: { da: 'lokal arbejdsform', en: 'local working form' },
};

/** Working forms in which professionals learn; an intervention with professionals needs one (INV-30). */
export const learningForms: readonly Method[] = [
  'coTeaching',
  'coaching',
  'actionLearning',
  'observation',
  'supervision',
  'uiuCourse',
  'systemicAnalysis',
  'icdp',
  'classroomManagement',
  'differentiation',
  'local',
];

/** How the help is given. */
export const deliveryModes = ['direct', 'relief', 'collaborative'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];
export const deliveryModeLabels: Labels<DeliveryMode> = {
  direct: { da: 'direkte arbejde', en: 'direct work' },
  relief: { da: 'aflastning', en: 'relief' },
  collaborative: { da: 'i samarbejde', en: 'collaborative' },
};

/** Who took the first step. */
export const origins = ['requested', 'proactive', 'leadership', 'data'] as const;
export type Origin = (typeof origins)[number];
export const originLabels: Labels<Origin> = {
  requested: { da: 'efterspurgt', en: 'requested' },
  proactive: { da: 'opsøgende', en: 'proactive' },
  leadership: { da: 'fra ledelsen', en: 'from the leadership' },
  data: { da: 'ud fra data', en: 'from data' },
};

/** What an intervention builds on; all three should be there (INV-09, seed S4:26). */
export const evidenceKinds = ['data', 'research', 'experience'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const evidenceKindLabels: Labels<EvidenceKind> = {
  data: { da: 'data', en: 'data' },
  research: { da: 'forskning', en: 'research' },
  experience: { da: 'erfaring', en: 'experience' },
};

export const goalStates = ['active', 'reached', 'partly', 'notReached', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];
export const goalStateLabels: Labels<GoalState> = {
  active: { da: 'i gang', en: 'in progress' },
  reached: { da: 'nået', en: 'reached' },
  partly: { da: 'delvist nået', en: 'partly reached' },
  notReached: { da: 'ikke nået', en: 'not reached' },
  dropped: { da: 'opgivet', en: 'dropped' },
};

/** What happens to the work when the intervention closes. */
export const closureDecisions = ['anchor', 'continue', 'adjust', 'stop', 'scale'] as const;
export type ClosureDecision = (typeof closureDecisions)[number];
export const closureDecisionLabels: Labels<ClosureDecision> = {
  anchor: { da: 'forankres', en: 'anchored' },
  continue: { da: 'fortsættes', en: 'continued' },
  adjust: { da: 'justeres', en: 'adjusted' },
  stop: { da: 'afsluttes', en: 'stopped' },
  scale: { da: 'udbredes', en: 'scaled' },
};

/** How it went, in the order of the Ed-Fi descriptor. */
export const effectRatings = [
  'positive',
  'likelyPositive',
  'mixed',
  'noDiscernible',
  'likelyNegative',
  'negative',
  'unknown',
] as const;
export type EffectRating = (typeof effectRatings)[number];
export const effectRatingLabels: Labels<EffectRating> = {
  positive: { da: 'positiv', en: 'positive' },
  likelyPositive: { da: 'formentlig positiv', en: 'likely positive' },
  mixed: { da: 'blandet', en: 'mixed' },
  noDiscernible: { da: 'ingen tydelig', en: 'no discernible' },
  likelyNegative: { da: 'formentlig negativ', en: 'likely negative' },
  negative: { da: 'negativ', en: 'negative' },
  unknown: { da: 'ved ikke', en: 'unknown' },
};

/** With whom the shared part of a record is shared. */
export const audiences = ['guardians', 'pupil'] as const;
export type Audience = (typeof audiences)[number];
export const audienceLabels: Labels<Audience> = {
  guardians: { da: 'forældre', en: 'guardians' },
  pupil: { da: 'barnet selv', en: 'the child' },
};
