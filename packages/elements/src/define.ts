/** Registers every element of the package. Written by `npm run elements` from the folders that have a define.ts. */
import './intervention-timeline/define.js';
import './provider/define.js';
