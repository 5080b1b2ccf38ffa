#!/usr/bin/env node
import { plainDateOf } from '@samspil/core';
import { createApp, type LogEntry } from '../app.js';
import { createTokenVerifier } from '../auth/token-verifier.js';
import { openSqlStore } from '../store/sql/index.js';
import { readContract } from './contract-file.js';
import { keepHouse } from './housekeeping.js';
import { listen } from './listen.js';
import { productionSettings } from './production-settings.js';
import { StartError } from './start-error.js';

/** The production server: PostgreSQL, tokens of the municipalities' own issuers, no demo. Logs one JSON object a line. */
async function main(): Promise<void> {
  const settings = await productionSettings(process.env);
  const store = await openSqlStore({ kind: 'postgres', url: settings.databaseUrl });
  const now = () => new Date();
  const log = (entry: LogEntry) => {
    const { cause, ...rest } = entry;
    const reason = cause instanceof Error ? { stack: cause.stack } : {};
    process.stderr.write(`${JSON.stringify({ at: now().toISOString(), ...rest, ...reason })}\n`);
  };
  const app = createApp({
    store,
    tenants: settings.tenants,
    authenticate: createTokenVerifier(settings.tenants, now),
    today: () => plainDateOf(now()),
    now,
    openApi: readContract,
    log,
  });
  const server = await listen(app.fetch, settings.port, settings.host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const tenantIds = settings.tenants.map(({ tenantId }) => tenantId);
  const stopHousekeeping = keepHouse(store, tenantIds, now, (cause) =>
    log({ level: 'warning', requestId: '', method: '', path: '', message: 'Housekeeping failed.', cause }),
  );
  process.stdout.write(`Samspil answers at ${server.url}\n`);
  const stop = async () => {
    stopHousekeeping();
    await server.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(fail));
}

/** What is wrong with the settings or the database is said in a sentence; a fault of ours keeps its stack. */
function fail(error: unknown): void {
  const expected = error instanceof StartError || (error instanceof Error && error.name.startsWith('Store'));
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}

await main().catch(fail);
