import { writeSync } from 'node:fs';
import { openSqlStore } from '@samspil/server/sql';
import { sample, writeOf } from './sample-records.js';

/**
 * Writes records to the PGlite folder that it is given, one transaction after the other, and prints the id of each as soon
 * as its write is acknowledged; until it is killed. Run by `pglite.test.ts`.
 */
const [folder, round] = process.argv.slice(2);
if (folder === undefined || round === undefined) throw new Error('Usage: acknowledged-writer FOLDER ROUND');

const store = await openSqlStore({ kind: 'pglite', folder });
for (let at = 1; ; at += 1) {
  const id = `R${round}-${at}`;
  await store.transaction('T-killed', (tx) => tx.put(writeOf(sample('T-killed', id), [{ kind: 'written', key: id }])));
  // Not console.log: the line must have left the process before the next write begins.
  writeSync(1, `${id}\n`);
}
