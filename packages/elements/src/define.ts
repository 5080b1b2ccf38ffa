/** Registers every element of the package. Written by `npm run elements` from the folders that have a define.ts. */
import './fields/checkbox-field/define.js';
import './fields/choice-list/define.js';
import './fields/date-field/define.js';
import './fields/date-range-field/define.js';
import './fields/error-summary/define.js';
import './fields/minutes-field/define.js';
import './fields/number-field/define.js';
import './fields/person-picker/define.js';
import './fields/radio-cards/define.js';
import './fields/repeatable-list/define.js';
import './fields/save-status/define.js';
import './fields/select-field/define.js';
import './fields/text-area/define.js';
import './fields/text-field/define.js';
import './intervention-form/define.js';
import './intervention-timeline/define.js';
import './provider/define.js';
