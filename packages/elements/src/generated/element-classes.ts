/** The classes of all elements. Written by `npm run elements` from the folders that have a define.ts. */
export * from '../intervention-timeline/intervention-timeline.js';
export * from '../provider/provider.js';
