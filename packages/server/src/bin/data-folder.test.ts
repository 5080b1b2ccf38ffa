import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { takeDataFolder } from './data-folder.js';
import { StartError } from './start-error.js';

describe('a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samspil-data-'));
  });
  afterEach(async () => await rm(folder, { recursive: true, force: true }));

  const refused = (pattern: RegExp) => (error: unknown) => error instanceof StartError && pattern.test(error.message);

  it('is made where there is none, and given back', async () => {
    const taken = await takeDataFolder(join(folder, 'deep', 'data'), false);
    await taken.release();
    assert.deepEqual(await readdir(join(folder, 'deep', 'data')), ['samspil-data.json']);
  });

  it('is refused while somebody holds it, naming the process', async () => {
    const taken = await takeDataFolder(folder, false);
    await assert.rejects(
      takeDataFolder(folder, false),
      refused(new RegExp(`in use by the process ${process.pid}.*SAMSPIL_DATA`)),
    );
    await taken.release();
    await (await takeDataFolder(folder, false)).release();
  });

  it('is taken over from a process that was killed', async () => {
    const dead = spawn(process.execPath, ['-e', '0']);
    await once(dead, 'exit');
    await writeFile(join(folder, 'samspil.lock'), `${dead.pid} 1\n`);
    await (await takeDataFolder(folder, false)).release();
  });

  it('is taken over when the lock was being written as the machine went down', async () => {
    await writeFile(join(folder, 'samspil.lock'), '');
    await (await takeDataFolder(folder, false)).release();
  });

  it('is refused when it holds a database without our mark, and emptied by a reset', async () => {
    await mkdir(join(folder, 'database'));
    await writeFile(join(folder, 'database', 'PG_VERSION'), '17');
    await assert.rejects(takeDataFolder(folder, false), refused(/not finished, or is not Samspil's.*--reset/));
    const taken = await takeDataFolder(folder, true);
    assert.deepEqual((await readdir(folder)).sort(), ['samspil-data.json', 'samspil.lock']);
    await taken.release();
  });

  it('is refused when another version wrote it, or its mark cannot be read', async () => {
    for (const mark of ['{"format": 99}', '{"form']) {
      await writeFile(join(folder, 'samspil-data.json'), mark);
      await assert.rejects(takeDataFolder(folder, false), refused(/another version of Samspil.*--reset/));
    }
    assert.ok(!(await readdir(folder)).includes('samspil.lock'));
  });

  it('is refused in words where a file is in the way', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await assert.rejects(takeDataFolder(file, false), refused(/cannot be made.*SAMSPIL_DATA/));
  });

  it('is refused in words where it cannot be written', {
    skip: process.getuid?.() === 0 && 'root may write everywhere',
  }, async () => {
    await chmod(folder, 0o500);
    await assert.rejects(takeDataFolder(folder, false), refused(/cannot be written/));
  });
});
