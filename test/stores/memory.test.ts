import { createMemoryStore } from '@samspil/server';
import { scopeProperties } from './scope-properties.js';
import { storeSuite } from './store-suite.js';

storeSuite('the memory store', async () => createMemoryStore());
scopeProperties('the memory store', async () => createMemoryStore(), { runs: 60 });
