import { builtHost } from '../harness/built-host.js';
import { describeHost } from '../harness/host-suite.js';

describeHost({ title: 'an Angular application', start: () => builtHost('dist/browser') });
