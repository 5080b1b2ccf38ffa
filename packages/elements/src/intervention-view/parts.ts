/** The parts that come as chunks. An object, so that a test can take the line away. */
export const parts = {
  goals: () => import('./goals/goals.js'),
  sessions: () => import('./sessions/sessions.js'),
  notes: () => import('./notes/notes.js'),
  reviews: () => import('./reviews/reviews.js'),
  findings: () => import('./findings/findings.js'),
  history: () => import('./history/history.js'),
  summary: () => import('./summary/summary.js'),
};
