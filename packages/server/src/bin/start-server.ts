import { createApp, type LogEntry } from '../app.js';
import { createDemoTokens } from '../auth/demo-tokens.js';
import { createTokenVerifier } from '../auth/token-verifier.js';
import { demoRoutes } from '../demo/demo-routes.js';
import { demoTenantId, demoToday } from '../demo/demo-tenant.js';
import { type Persona, personas } from '../demo/personas.js';
import { isSeeded, seedDemo } from '../demo/seed.js';
import { openSqlStore } from '../store/sql/index.js';
import { type Store, StoreSetupError } from '../store/store.js';
import { readContract } from './contract-file.js';
import { takeDataFolder } from './data-folder.js';
import { keepHouse } from './housekeeping.js';
import { listen } from './listen.js';
import { StartError } from './start-error.js';

export { StartError };

export interface StartOptions {
  readonly port: number;
  /** Demo mode signs tokens itself, so it answers on loopback only. */
  readonly host?: '127.0.0.1';
  /** Where the embedded database lies; without it and without `databaseUrl` everything is in memory and gone at the end. */
  readonly dataFolder?: string;
  readonly databaseUrl?: string;
  readonly reset?: boolean;
  /** Origins of the pages that may embed the widgets. */
  readonly allowedOrigins: readonly string[];
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Where the data lies, in one sentence. */
  readonly storeDescription: string;
  /** Whether this start has filled an empty store with the demo. */
  readonly seeded: boolean;
  readonly tenantId: string;
  readonly personas: readonly Pick<Persona, 'code' | 'name' | 'role' | 'institutionIds'>[];
  close(): Promise<void>;
}

/**
 * Starts the API in demo mode: the demo municipality, seeded at the first start, with tokens that the server signs.
 *
 * @throws StartError whose message says what to do: a taken port, a folder in use, a database that cannot be used
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const log = options.log ?? (() => {});
  const opened = await openStore(options, log);
  try {
    const seeded = !(await isSeeded(opened.store, demoTenantId));
    if (seeded) {
      await seedDemo(opened.store);
    }
    const now = () => new Date();
    const tokens = await createDemoTokens(now);
    const app = createApp({
      store: opened.store,
      tenants: [{ tenantId: demoTenantId, allowedOrigins: options.allowedOrigins }],
      authenticate: createTokenVerifier([{ tenantId: demoTenantId, ...tokens }], now),
      today: () => demoToday,
      now,
      openApi: readContract,
      routes: demoRoutes(tokens),
      log: (entry) => log(lineOf(entry)),
    });
    const server = await listen(app.fetch, options.port, options.host ?? '127.0.0.1');
    const stopHousekeeping = keepHouse(opened.store, [demoTenantId], now, (error) => log(`warning: ${String(error)}`));
    return {
      url: server.url,
      storeDescription: opened.description,
      seeded,
      tenantId: demoTenantId,
      personas,
      async close() {
        stopHousekeeping();
        await server.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

interface OpenedStore {
  readonly store: Store;
  readonly description: string;
  close(): Promise<void>;
}

async function openStore(options: StartOptions, log: (line: string) => void): Promise<OpenedStore> {
  const { databaseUrl, dataFolder, reset = false } = options;
  if (databaseUrl !== undefined) {
    const store = await startable(() =>
      openSqlStore({
        kind: 'postgres',
        url: databaseUrl,
        purpose: 'demo',
        reset,
        allowPrivilegedRole: true,
        warn: log,
      }),
    );
    return {
      store,
      description: `PostgreSQL at ${withoutPassword(databaseUrl)}`,
      close: async () => await store.close(),
    };
  }
  if (dataFolder === undefined) {
    const store = await startable(() => openSqlStore({ kind: 'pglite', folder: undefined }));
    return {
      store,
      description: 'in memory, gone at the end',
      close: async () => await store.close(),
    };
  }
  const folder = await takeDataFolder(dataFolder, reset);
  try {
    const store = await startable(() => openSqlStore({ kind: 'pglite', folder: folder.databaseFolder }));
    return {
      store,
      description: `${dataFolder} (embedded PGlite, for trying and developing: a power cut may lose the last moments; production is PostgreSQL by DATABASE_URL)`,
      async close() {
        await store.close();
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw error;
  }
}

async function startable<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (cause) {
    throw cause instanceof StoreSetupError ? new StartError(cause.message, { cause }) : cause;
  }
}

/** An address that may be shown. */
function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    return `${url.hostname}:${url.port || '5432'}${url.pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}

function lineOf({ level, requestId, method, path, message }: LogEntry): string {
  return `${level}: ${method} ${path} ${message} (request ${requestId})`;
}
