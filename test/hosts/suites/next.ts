import { describeHost } from '../harness/host-suite.js';
import { nextHost } from '../harness/next-host.js';

describeHost({ title: 'a Next application', start: () => nextHost() });
