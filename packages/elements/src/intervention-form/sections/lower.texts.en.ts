import type { TextSource } from '../../text/texts.js';
import type { LowerTexts } from './lower.texts.js';

export const en: TextSource<LowerTexts> = (term) => ({
  headings: {
    how: 'Where and how',
    team: 'Who stands behind it',
    time: 'Time and follow-up',
    goals: 'Goals',
    frame: 'Frame',
    evidence: 'What it builds on',
    family: 'The child and the guardians',
    learning: 'Practice and learning',
    closure: 'Closure',
  },
  notes: {
    contextRationale: 'Only on a professional assessment, and always with a way back.',
    team: 'All are equal partners. Write what each takes care of, and what you can expect of one another.',
    evidence: 'Data, research and your own experience, side by side.',
    closure: `Decide what happens to the work, and write what you have learned from ${term.intervention.the}.`,
  },
  contextRationale: {
    text: 'Professional assessment',
    assessedBy: 'Who has assessed',
    assessedAt: 'Date of the assessment',
    reviewAt: 'New assessment by',
    returnPlan: 'The way back to the community',
  },
  settingHints: {
    inClass: 'In the community, together with the others.',
    smallTeam: 'In a team, close to the community.',
    outOfContext: 'Needs professional reasons and a plan for the way back.',
  },
  subjectHint: 'The subject of the supplementary teaching.',
  role: { item: 'Role', add: 'Add a role', empty: 'No roles are written yet.', who: 'Who', what: 'Takes care of' },
  expectation: {
    item: 'Expectation',
    add: 'Add an expectation',
    empty: 'No expectations are written yet.',
    from: 'From',
    fromHint: 'For example the teacher, or the resource person.',
    to: 'To',
    text: 'Expects that',
    agreedAt: 'Agreed on',
  },
  period: 'Period',
  weeklyMinutesHint: 'Write 90 or 1:30, for example.',
  goal: {
    item: 'Goal',
    add: 'Add a goal',
    empty: 'No goals are set yet.',
    text: 'The goal',
    aim: 'Kind of goal',
    indicator: 'Sign',
    indicatorHint: 'What can one see or hear when the goal is near?',
    baseline: 'Now',
    target: 'When it succeeds',
    due: 'Due',
    state: 'Status',
  },
  frame: {
    place: 'Place',
    time: 'Time',
    successCriteria: 'Signs that it works',
    stopCriteria: 'When we stop',
    stopCriteriaHint: 'What should make you stop, or think again?',
  },
  evidence: {
    data: 'Data',
    dataHint: 'Figures, tests, observations.',
    research: 'Research',
    researchHint: 'What is known to work.',
    experience: 'Experience',
    experienceHint: 'What you have seen work yourselves.',
    link: 'Reference',
  },
  guardians: {
    informedAt: 'The guardians were informed on',
    reasonNotInformed: 'Or why they were not',
  },
  childVoice: { text: "The child's own words", reasonMissing: 'Or why they are missing' },
  sharedWithHint: "Title, purpose, goals, period, responsible and the child's voice can then be seen.",
  practiceTranslationHint: 'What do the adults do every day with what you learn here?',
  colleagueLearningHint: 'What are colleagues to be able to do afterwards, and how do you share it?',
  closure: {
    decision: 'Decision',
    decisionHints: {
      anchor: 'The work becomes everyday practice.',
      continue: 'The same way for a while yet.',
      adjust: 'Another way.',
      stop: 'It is not the way, or the goal is reached.',
      scale: 'More are to benefit.',
    },
    effectRating: 'Effect',
    effectHint: '“Unknown” is an answer too.',
    anchoring: 'How it is anchored',
    anchoringOwnerId: 'Who sees to it',
    anchoringDueAt: 'By',
    learned: 'What we have learned',
  },
  recommended: (dosage) => `Recommended by the template: ${dosage}.`,
  weeks: (least, most) => `${span(least, most)} weeks`,
  minutesAWeek: (least, most) => `${span(least, most)} min. a week`,
  deviations: {
    fewerWeeks: 'The period is shorter than recommended.',
    moreWeeks: 'The period is longer than recommended.',
    fewerMinutes: 'There is less time a week than recommended.',
    moreMinutes: 'There is more time a week than recommended.',
  },
});

function span(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `at most ${most}`;
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least}–${most}`;
}
