import type { SamspilElementClass } from '../define/define.js';

/**
 * How the CDN bundle loads each element when a page first uses it, by its base name.
 * Written by `npm run elements` from the folders that have a define.ts.
 */
export const elementLoaders: Readonly<Record<string, () => Promise<SamspilElementClass>>> = {
  'intervention-timeline': async () => (await import('../intervention-timeline/intervention-timeline.js')).SamspilInterventionTimeline,
  'provider': async () => (await import('../provider/provider.js')).SamspilProvider,
};
