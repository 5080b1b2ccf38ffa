import { openSqlStore } from '@samspil/server/sql';
import { apiSuite } from './api-suite.js';

apiSuite('PGlite', async () => {
  const store = await openSqlStore({ kind: 'pglite', folder: undefined });
  return { store, close: async () => await store.close() };
});
