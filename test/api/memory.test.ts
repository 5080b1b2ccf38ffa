import { createMemoryStore } from '@samspil/server';
import { apiSuite } from './api-suite.js';

apiSuite('the memory store', async () => {
  const store = createMemoryStore();
  return { store, close: async () => await store.close() };
});
