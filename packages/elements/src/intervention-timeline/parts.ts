/** The parts that come as chunks. An object, so that a test can take the line away. */
export const parts = {
  load: () => import('./load-timeline.js'),
  chart: () => import('./chart/chart.js'),
  editing: () => import('./edit/editing.js'),
  details: () => import('./details/details.js'),
  surroundings: () => import('./surroundings/surroundings.js'),
  filters: () => import('./filters/filters.js'),
  figures: () => import('./figures/figures.js'),
  markers: () => import('./markers/markers.js'),
  exports: () => import('./exports/exports.js'),
};
