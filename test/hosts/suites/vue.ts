import { builtHost } from '../harness/built-host.js';
import { describeHost } from '../harness/host-suite.js';

describeHost({ title: 'a Vue application', start: () => builtHost('dist/chunks') });
