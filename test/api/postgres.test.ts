import { openPostgres, startTestPostgres } from '../support/postgres-database.js';
import { apiSuite } from './api-suite.js';

apiSuite('PostgreSQL', async () => {
  const postgres = await startTestPostgres();
  const store = await openPostgres(await postgres.createDatabase());
  return {
    store,
    async close() {
      await store.close();
      await postgres.stop();
    },
  };
});
