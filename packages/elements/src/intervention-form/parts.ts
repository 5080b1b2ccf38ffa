/** The parts that come as chunks. An object, so that a test can take the line away. */
export const parts = {
  upper: () => import('./sections/upper.js'),
  lower: () => import('./sections/lower.js'),
  people: () => import('./people/people.js'),
  advice: () => import('./advice/advice.js'),
  steps: () => import('./steps/steps.js'),
  conflict: () => import('./conflict/written-conflict.js'),
  templates: () => import('./templates/templates.js'),
  validation: () => import('./validation/validation.js'),
};
