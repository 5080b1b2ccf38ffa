/** The figures of model.md D.7 that interventions, sessions and reviews feed; pure, and without schemas. */
export * from './intervention-metrics.js';
export type { Measured, MeasuredIntervention, MeasuredReview, MeasuredSession } from './measured.js';
export {
  type Metric,
  type MetricCode,
  type MetricMeasure,
  type MetricPart,
  type MetricUnit,
  metricCodes,
  metricMeasures,
  metricUnits,
} from './metric.js';
export * from './metric-texts.js';
export * from './review-metrics.js';
export * from './session-metrics.js';
