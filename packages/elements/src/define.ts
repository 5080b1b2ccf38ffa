/** Registers every element of the package: what the CDN bundle loads. */
import './intervention-timeline/define.js';
import './provider/define.js';
