import {
  formatDate,
  formatDayAndMonth,
  formatTime,
  isPlainDate,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '@samspil/core/calendar';
import {
  aimLabels,
  audienceLabels,
  deliveryModeLabels,
  goalStateLabels,
  type InterventionBody,
  type InterventionState,
  interventionLevelLabels,
  methodLabels,
  originLabels,
  settingLabels,
  targetTypeLabels,
} from '@samspil/core/interventions';
import { type Label, type Language, labelOf } from '@samspil/core/vocabulary';
import type { NamedKind } from '../../host/name-directory.js';
import type { ViewedIntervention } from './viewed.js';

/** A version of an intervention, as its history has it. */
export interface InterventionRevision {
  readonly version: number;
  /** An instant, RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly state?: string;
  readonly reason?: string;
  readonly changedFields?: readonly string[];
  readonly record: ViewedIntervention;
}

export interface SayChange {
  readonly language: Language;
  /** Dates of its year are said without it. */
  readonly today: PlainDate;
  readonly nameOf: (kind: NamedKind, id: string) => string;
}

/** When, who and what: `4. mar. kl. 10.42`, `Asta Prøvesen`, `ændrede målene og satte slutdatoen til 30. apr. (før 12. mar.)`. */
export interface ChangeSentence {
  readonly when: string;
  readonly who: string;
  readonly what: string;
}

/** How the change of a field is said. */
type FieldRule =
  /** Too long to repeat: only that it was written, changed or removed. */
  | { readonly kind: 'prose'; readonly noun: Label }
  /** Short enough to be said with what it was before. */
  | { readonly kind: 'line' | 'date' | 'minutes'; readonly noun: Label }
  | { readonly kind: 'code'; readonly noun: Label; readonly labels: Readonly<Record<string, Label>> }
  | { readonly kind: 'person'; readonly noun: Label; readonly of: NamedKind }
  /** A set, of which one says what came and what went. */
  | { readonly kind: 'codes'; readonly noun: Label; readonly labels: Readonly<Record<string, Label>> }
  | { readonly kind: 'people'; readonly noun: Label; readonly of: NamedKind }
  | { readonly kind: 'goals'; readonly noun: Label };

const noun = (da: string, en: string): Label => ({ da, en });

/** Every field of an intervention; one that is new in the schema and not here is an error of the compiler. */
const rules = {
  title: { kind: 'line', noun: noun('titlen', 'the title') },
  purpose: { kind: 'prose', noun: noun('formålet', 'the purpose') },
  environmentChange: {
    kind: 'prose',
    noun: noun('forandringen i læringsmiljøet', 'the change in the learning environment'),
  },
  strengths: { kind: 'prose', noun: noun('styrkerne', 'the strengths') },
  challenges: { kind: 'prose', noun: noun('det, der er svært', 'what is difficult') },
  aims: { kind: 'codes', noun: noun('sigtet', 'the aims'), labels: aimLabels },
  level: { kind: 'code', noun: noun('niveauet', 'the level'), labels: interventionLevelLabels },
  targetType: { kind: 'code', noun: noun('målgruppen', 'the target'), labels: targetTypeLabels },
  groupIds: { kind: 'people', noun: noun('grupperne', 'the groups'), of: 'group' },
  subjectRefs: { kind: 'people', noun: noun('børnene', 'the children'), of: 'child' },
  staffIds: { kind: 'people', noun: noun('kollegerne', 'the colleagues'), of: 'staffMember' },
  setting: { kind: 'code', noun: noun('konteksten', 'the context'), labels: settingLabels },
  contextRationale: { kind: 'prose', noun: noun('vurderingen af konteksten', 'the assessment of the context') },
  methods: { kind: 'codes', noun: noun('arbejdsformerne', 'the working forms'), labels: methodLabels },
  subject: { kind: 'line', noun: noun('faget', 'the school subject') },
  deliveryMode: { kind: 'code', noun: noun('støttens form', 'the form of support'), labels: deliveryModeLabels },
  origin: { kind: 'code', noun: noun('anledningen', 'the occasion'), labels: originLabels },
  ownerId: { kind: 'person', noun: noun('den ansvarlige', 'who is responsible'), of: 'staffMember' },
  coTeamIds: { kind: 'people', noun: noun('teamet', 'the team'), of: 'staffMember' },
  institutionId: { kind: 'person', noun: noun('institutionen', 'the institution'), of: 'institution' },
  centreId: { kind: 'prose', noun: noun('ressourcecentret', 'the resource centre') },
  from: { kind: 'date', noun: noun('startdatoen', 'the start') },
  to: { kind: 'date', noun: noun('slutdatoen', 'the end') },
  weeklyMinutesPlanned: { kind: 'minutes', noun: noun('tiden om ugen', 'the time a week') },
  nextReviewAt: { kind: 'date', noun: noun('næste evaluering', 'the next review') },
  finalReviewAt: { kind: 'date', noun: noun('slutevalueringen', 'the final review') },
  sharedWith: { kind: 'codes', noun: noun('hvem den er delt med', 'whom it is shared with'), labels: audienceLabels },
  goals: { kind: 'goals', noun: noun('målene', 'the goals') },
  frame: { kind: 'prose', noun: noun('rammen', 'the frame') },
  evidenceBasis: { kind: 'prose', noun: noun('det, indsatsen bygger på', 'what it builds on') },
  expectations: { kind: 'prose', noun: noun('forventningerne', 'the expectations') },
  roles: { kind: 'prose', noun: noun('rollerne', 'the roles') },
  guardians: { kind: 'prose', noun: noun('oplysningen om forældrene', 'what is said of the guardians') },
  childVoice: { kind: 'prose', noun: noun('barnets ord', "the child's words") },
  practiceTranslation: { kind: 'prose', noun: noun('overføringen til praksis', 'the translation into practice') },
  colleagueLearning: { kind: 'prose', noun: noun('det, kolleger lærer', 'what colleagues learn') },
  closure: { kind: 'prose', noun: noun('afslutningen', 'the closure') },
  templateId: { kind: 'prose', noun: noun('skabelonen', 'the template') },
  grants: { kind: 'prose', noun: noun('samarbejdspartneres adgang', 'the access of partners') },
} as const satisfies Readonly<Record<keyof InterventionBody, FieldRule>>;

/** The fields whose change can be said. */
export const saidFields: readonly string[] = Object.keys(rules);

const steps: Readonly<Record<InterventionState, Label>> = {
  draft: noun('gjorde indsatsen til kladde', 'made it a draft'),
  planned: noun('planlagde indsatsen', 'planned it'),
  active: noun('satte indsatsen i gang', 'started it'),
  paused: noun('satte indsatsen på pause', 'paused it'),
  reviewing: noun('sendte indsatsen til evaluering', 'took it to review'),
  closed: noun('afsluttede indsatsen', 'closed it'),
  cancelled: noun('aflyste indsatsen', 'cancelled it'),
  archived: noun('arkiverede indsatsen', 'archived it'),
};

const words = {
  da: {
    created: 'oprettede indsatsen',
    imported: 'indlæste indsatsen',
    resumed: 'genoptog indsatsen',
    nothing: 'gemte uden at ændre noget',
    wrote: (what: string) => `skrev ${what}`,
    changed: (what: string) => `ændrede ${what}`,
    removed: (what: string) => `fjernede ${what}`,
    set: (what: string, to: string) => `satte ${what} til ${to}`,
    before: (before: string) => ` (før ${before})`,
    came: (what: string, who: string) => `føjede ${who} til ${what}`,
    went: (what: string, who: string) => `fjernede ${who} fra ${what}`,
    addedGoal: (goal: string) => `satte målet »${goal}«`,
    removedGoal: (goal: string) => `fjernede målet »${goal}«`,
    goalState: (goal: string, state: string) => `gjorde målet »${goal}« ${state}`,
    measured: (goal: string, value: string) => `noterede ${value} ved målet »${goal}«`,
    remarked: (goal: string) => `noterede en bemærkning ved målet »${goal}«`,
    minutes: (minutes: string) => `${minutes} minutter`,
    because: (reason: string) => `: »${reason}«`,
    quote: (text: string) => `»${text}«`,
    and: ' og ',
  },
  en: {
    created: 'created it',
    imported: 'imported it',
    resumed: 'resumed it',
    nothing: 'saved without changing anything',
    wrote: (what: string) => `wrote ${what}`,
    changed: (what: string) => `changed ${what}`,
    removed: (what: string) => `removed ${what}`,
    set: (what: string, to: string) => `set ${what} to ${to}`,
    before: (before: string) => ` (before: ${before})`,
    came: (what: string, who: string) => `added ${who} to ${what}`,
    went: (what: string, who: string) => `removed ${who} from ${what}`,
    addedGoal: (goal: string) => `set the goal “${goal}”`,
    removedGoal: (goal: string) => `removed the goal “${goal}”`,
    goalState: (goal: string, state: string) => `made the goal “${goal}” ${state}`,
    measured: (goal: string, value: string) => `noted ${value} at the goal “${goal}”`,
    remarked: (goal: string) => `noted a remark at the goal “${goal}”`,
    minutes: (minutes: string) => `${minutes} minutes`,
    because: (reason: string) => `: “${reason}”`,
    quote: (text: string) => `“${text}”`,
    and: ' and ',
  },
} as const;

type Say = (typeof words)[Language];

/**
 * Says what a version changed from the one before it, in a sentence. Pure; the same for the same two versions.
 *
 * @param before - undefined for the first version, or where the one before is not to be seen
 */
export function sayChange(
  revision: InterventionRevision,
  before: InterventionRevision | undefined,
  context: SayChange,
): ChangeSentence {
  const { language, nameOf } = context;
  return {
    when: sayInstant(revision.at, context),
    who: nameOf('staffMember', revision.by),
    what: sayWhat(revision, before, context, words[language]),
  };
}

function sayWhat(
  revision: InterventionRevision,
  before: InterventionRevision | undefined,
  context: SayChange,
  say: Say,
): string {
  if (revision.action === 'created') return say.created;
  if (revision.action === 'imported' && before === undefined) return say.imported;
  const reason = revision.reason ? say.because(revision.reason) : '';
  const step = sayStep(revision, before, context.language, say);
  const fields = fieldsChanged(revision, before).flatMap((field) =>
    sayField(field, revision.record, before?.record, context, say),
  );
  const parts = [...(step === undefined ? [] : [step]), ...fields];
  return `${parts.length === 0 ? say.nothing : joined(parts, say.and)}${reason}`;
}

function sayStep(
  { state, action }: InterventionRevision,
  before: InterventionRevision | undefined,
  language: Language,
  say: Say,
): string | undefined {
  if (state === undefined || (before === undefined ? action !== 'transitioned' : before.state === state))
    return undefined;
  if (state === 'active' && (before?.state === 'reviewing' || before?.state === 'paused')) return say.resumed;
  return labelOf(steps, state, language);
}

/** What the server says was changed; without its word, what differs. */
function fieldsChanged(
  revision: InterventionRevision,
  before: InterventionRevision | undefined,
): (keyof typeof rules)[] {
  const names = Object.keys(rules).filter(isField);
  if (before === undefined) return names.filter((name) => revision.changedFields?.includes(name) ?? false);
  return names.filter((name) => !same(revision.record[name], before.record[name]));
}

function isField(name: string): name is keyof typeof rules {
  return Object.hasOwn(rules, name);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sayField(
  field: keyof typeof rules,
  now: ViewedIntervention,
  then: ViewedIntervention | undefined,
  context: SayChange,
  say: Say,
): string[] {
  const rule: FieldRule = rules[field];
  const what = rule.noun[context.language];
  const value: unknown = now[field];
  const former: unknown = then?.[field];
  if (rule.kind === 'goals') return sayGoals(goalsIn(now), goalsIn(then), what, context, say);
  if (rule.kind === 'people' || rule.kind === 'codes')
    return saySet(listOf(value), listOf(former), rule, what, context, say);
  const isThere = !isEmpty(value);
  const wasThere = !isEmpty(former);
  if (rule.kind === 'prose')
    return [isThere ? (wasThere || then === undefined ? say.changed(what) : say.wrote(what)) : say.removed(what)];
  const shown = (each: unknown) => sayValue(each, rule, context, say);
  const tail = wasThere ? say.before(shown(former)) : '';
  return [isThere ? say.set(what, shown(value)) + tail : say.removed(what) + tail];
}

function sayValue(value: unknown, rule: FieldRule, context: SayChange, say: Say): string {
  const text = String(value);
  switch (rule.kind) {
    case 'date':
      return isPlainDate(text) ? sayDate(text, context) : text;
    case 'code':
      return labelOf(rule.labels, text, context.language);
    case 'person':
      return context.nameOf(rule.of, text);
    case 'minutes':
      return say.minutes(text);
    default:
      return say.quote(short(text));
  }
}

function saySet(
  now: readonly string[],
  then: readonly string[],
  rule: Extract<FieldRule, { readonly kind: 'people' | 'codes' }>,
  what: string,
  { language, nameOf }: SayChange,
  say: Say,
): string[] {
  const shown = (ids: readonly string[]) =>
    joined(
      ids.map((id) => (rule.kind === 'people' ? nameOf(rule.of, id) : labelOf(rule.labels, id, language))),
      say.and,
    );
  const came = now.filter((id) => !then.includes(id));
  const went = then.filter((id) => !now.includes(id));
  if (came.length + went.length === 0) return [say.changed(what)];
  return [
    ...(came.length > 0 ? [say.came(what, shown(came))] : []),
    ...(went.length > 0 ? [say.went(what, shown(went))] : []),
  ];
}

/** A history may hold what no form would have written. */
function goalsIn(record: ViewedIntervention | undefined): readonly SaidGoal[] {
  return Array.isArray(record?.goals) ? record.goals : [];
}

type SaidGoal = NonNullable<ViewedIntervention['goals']>[number];

function sayGoals(
  now: readonly SaidGoal[],
  then: readonly SaidGoal[],
  what: string,
  context: SayChange,
  say: Say,
): string[] {
  const { language } = context;
  const said = now.flatMap((goal) => {
    const former = then.find(({ id }) => id === goal.id);
    const text = short(goal.text);
    if (former === undefined) return [say.addedGoal(text)];
    if (same(goal, former)) return [];
    const known = new Set((former.points ?? []).map(({ id }) => id));
    const added = (goal.points ?? []).filter(({ id }) => !known.has(id));
    const points = added.map(({ value }) =>
      value === undefined
        ? say.remarked(text)
        : say.measured(text, value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')),
    );
    const state =
      goal.state === former.state ? [] : [say.goalState(text, labelOf(goalStateLabels, goal.state, language))];
    // Whether anything but what is said by now is another.
    const kept = (goal.points ?? []).filter(({ id }) => known.has(id));
    const rest = same({ ...goal, state: '', points: kept }, { ...former, state: '', points: former.points ?? [] });
    return [...points, ...state, ...(rest ? [] : [say.changed(what)])];
  });
  const gone = then
    .filter(({ id }) => !now.some((goal) => goal.id === id))
    .map(({ text }) => say.removedGoal(short(text)));
  const all = [...new Set([...said, ...gone])];
  return all.length === 0 ? [say.changed(what)] : all;
}

function sayInstant(at: string, context: SayChange): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  return `${sayDate(plainDateOf(instant), context)} ${formatTime(instant, context.language)}`;
}

function sayDate(date: PlainDate, { language, today }: SayChange): string {
  return yearOf(date) === yearOf(today) ? formatDayAndMonth(date, language) : formatDate(date, language);
}

function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
}

/** A sentence that repeats a whole goal is none. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()} …`;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
