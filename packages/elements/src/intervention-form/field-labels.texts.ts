import { defineTexts } from '../text/texts.js';
import type { FieldName } from './internal/written.js';

/** What the form calls the fields of an intervention, also where it speaks of them elsewhere. */
const da = (): Readonly<Record<FieldName, string>> => ({
  title: 'Titel',
  level: 'Niveau',
  templateId: 'Skabelon',
  targetType: 'Indsatsen er for',
  subjectRefs: 'Børn',
  groupIds: 'Klasser og grupper',
  staffIds: 'Medarbejdere',
  strengths: 'Styrker',
  environmentChange: 'Forandring i læringsmiljøet',
  challenges: 'Det, der er svært',
  purpose: 'Formål',
  aims: 'Sigte',
  setting: 'Hvor indsatsen foregår',
  contextRationale: 'Faglig begrundelse for at gå ud af konteksten',
  methods: 'Arbejdsformer',
  subject: 'Fag',
  deliveryMode: 'Hvordan hjælpen gives',
  origin: 'Hvem tog det første skridt',
  ownerId: 'Ansvarlig',
  coTeamIds: 'Sammen med',
  roles: 'Hvem gør hvad',
  expectations: 'Gensidige forventninger',
  from: 'Startdato',
  to: 'Slutdato',
  weeklyMinutesPlanned: 'Tid om ugen',
  nextReviewAt: 'Næste opfølgning',
  finalReviewAt: 'Slutevaluering',
  goals: 'Mål',
  frame: 'Ramme',
  evidenceBasis: 'Hvad indsatsen bygger på',
  guardians: 'Forældrene',
  childVoice: 'Barnets stemme',
  sharedWith: 'Deles med',
  practiceTranslation: 'Omsat til hverdagens praksis',
  colleagueLearning: 'Hvad kolleger skal lære',
  closure: 'Afslutning',
  institutionId: 'Institution',
  centreId: 'Ressourcecenter',
  grants: 'Adgange',
});

export type FieldLabels = ReturnType<typeof da>;
export const fieldLabels = defineTexts(da, () => import('./field-labels.texts.en.js'));
