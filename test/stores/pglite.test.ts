import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Store, StoreSetupError } from '@samspil/server';
import { openSqlStore } from '@samspil/server/sql';
import { signal } from '../support/signal.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { sample, writeOf } from './sample-records.js';
import { scopeProperties } from './scope-properties.js';
import { storeSuite } from './store-suite.js';

let temporary: TemporaryFolder;
/** The folder that all of this happens in; made by the first suite, since making one takes seconds. */
const folder = () => join(temporary.path, 'database');
const open = () => openSqlStore({ kind: 'pglite', folder: folder() });

before(async () => {
  temporary = await temporaryFolder();
  // What a process leaves that is killed while it makes a database.
  await mkdir(join(`${folder()}.unfinished`, 'base'), { recursive: true });
  await writeFile(join(`${folder()}.unfinished`, 'PG_VERSION'), '16\n');
});
after(() => temporary.remove());

storeSuite('PGlite', open);
scopeProperties('PGlite', open, { runs: 6 });

describe('PGlite with two transactions at once', () => {
  let store: Store;
  before(async () => {
    store = await open();
  });
  after(() => store.close());

  it('runs one after the other, without mixing their statements', async () => {
    const T = 'T-parallel';
    const order: string[] = [];
    const hasBegun = signal();
    const first = store.transaction(T, async (tx) => {
      hasBegun.give();
      await tx.put(writeOf(sample(T, 'A')));
      await tx.get(['A']);
      order.push('first ends');
      throw new Error('undone');
    });
    await hasBegun.given;
    const second = store.transaction('T-other', async (tx) => {
      order.push('second begins');
      await tx.put(writeOf(sample('T-other', 'A')));
    });
    await assert.rejects(first, /undone/);
    await second;
    assert.deepEqual(order, ['first ends', 'second begins']);
    assert.deepEqual(await store.transaction(T, (tx) => tx.get(['A'])), []);
    assert.equal((await store.transaction('T-other', (tx) => tx.get(['A']))).length, 1);
  });

  it('goes on after a transaction whose statement failed', async () => {
    const tooLong = 'x'.repeat(5_000_000);
    const failing = store.transaction('T-failing', (tx) =>
      tx.put(writeOf(sample('T-failing', 'A', { createdAt: tooLong }))),
    );
    await assert.rejects(failing);
    assert.deepEqual(await store.transaction('T-failing', (tx) => tx.changesSince(0, 9)), []);
  });

  it('says nothing of what was to be written in the error of a statement', async () => {
    const body = { title: 'Fortroligt om Barn-01' };
    const failing = store.transaction('T-failing', (tx) =>
      tx.put(writeOf(sample('T-failing', 'A', { updatedAt: 'not an instant', body }))),
    );
    await assert.rejects(
      failing,
      (error) => error instanceof Error && !JSON.stringify(allOf(error)).includes('Fortroligt'),
    );
  });
});

/** Everything that hangs on an error, also what does not show when it is printed as JSON. */
function allOf(error: Error): unknown {
  return Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]);
}

describe('a PGlite folder', () => {
  it('keeps what was written for the next start', async () => {
    const T = 'T-restart';
    const first = await open();
    await first.transaction(T, (tx) => tx.put(writeOf(sample(T, 'A'))));
    await first.close();
    const second = await open();
    try {
      assert.deepEqual(await second.transaction(T, (tx) => tx.get(['A'])), [{ ...sample(T, 'A'), bodyVersion: 1 }]);
    } finally {
      await second.close();
    }
  });

  it('has lost nothing that was acknowledged when the process is killed in the midst of writing', async () => {
    const acknowledged = [...(await writeUntilKilled('1', 40)), ...(await writeUntilKilled('2', 25))];
    const store = await open();
    try {
      const [found, changes] = await store.transaction('T-killed', async (tx) => [
        await tx.get(acknowledged),
        await tx.changesSince(0, 10_000),
      ]);
      assert.deepEqual(
        found.map(({ id }) => id),
        acknowledged,
      );
      assert.deepEqual(
        changes.map(({ seq }) => seq),
        changes.map((_, at) => at + 1),
      );
      assert.ok(changes.length >= acknowledged.length);
    } finally {
      await store.close();
    }
  });

  it('is made anew when a process was killed while it made one', async () => {
    // The remains were there before the first suite opened the folder.
    assert.deepEqual(await readdir(temporary.path), ['database']);
    assert.equal((await readFile(join(folder(), 'PG_VERSION'), 'utf8')).trim(), '18');
  });

  const refused: { what: string; spoil: (folder: string) => Promise<unknown>; says: RegExp }[] = [
    {
      what: 'that holds other files',
      spoil: async (path) => {
        await rm(path, { recursive: true });
        await mkdir(path);
        await writeFile(join(path, 'notes.txt'), 'mine');
      },
      says: /holds files but no database of Samspil/,
    },
    {
      what: 'of another version of PostgreSQL',
      spoil: (path) => writeFile(join(path, 'PG_VERSION'), '16\n'),
      says: /written by PostgreSQL 16/,
    },
    {
      what: 'of which a part is missing',
      spoil: (path) => rm(join(path, 'global', 'pg_control')),
      says: /damaged or was copied only in part/,
    },
    {
      what: 'that looks whole and is not',
      spoil: async () => undefined,
      says: /damaged or was copied only in part/,
    },
    {
      what: 'that is a file',
      spoil: async (path) => {
        await rm(path, { recursive: true });
        await writeFile(path, '');
      },
      says: /is a file, not a folder/,
    },
  ];
  for (const { what, spoil, says } of refused) {
    it(`${what} is refused, left as it is, and the message says what to do`, async () => {
      const spoilt = join(temporary.path, 'spoilt');
      await rm(spoilt, { recursive: true, force: true });
      // Whole as far as it is looked at before it is opened. The tables are a thousand files, and none is read.
      await cp(folder(), spoilt, { recursive: true, filter: (path) => dirname(path) !== join(folder(), 'base') });
      await spoil(spoilt);
      await assert.rejects(openSqlStore({ kind: 'pglite', folder: spoilt }), (error) => {
        assert.ok(error instanceof StoreSetupError);
        assert.match(error.message, says);
        assert.match(error.message, /spoilt/);
        return true;
      });
    });
  }
});

/** Starts the writer, kills it (no signal that it could handle) after so many acknowledgements, and gives what it had acknowledged. */
async function writeUntilKilled(round: string, acknowledgements: number): Promise<string[]> {
  const script = fileURLToPath(new URL('acknowledged-writer.js', import.meta.url));
  const writer = spawn(process.execPath, [script, folder(), round], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === acknowledgements) writer.kill('SIGKILL');
  }
  assert.ok(acknowledged.length >= acknowledgements, 'The writer ended by itself.');
  return acknowledged;
}
