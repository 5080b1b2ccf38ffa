import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from './start-error.js';

/** A data folder that this process alone uses; `databaseFolder` is where the embedded database lies. */
export interface DataFolder {
  readonly databaseFolder: string;
  release(): Promise<void>;
}

const formatFile = 'samspil-data.json';
const lockFile = 'samspil.lock';
/** Counts up when the layout of the folder, or the embedded database's own major version, changes. */
const format = 1;

/**
 * Takes a data folder, making it where there is none. PGlite has no lock of its own: a second process on the same folder
 * opens, and destroys it.
 *
 * @param reset - empties the folder first; only one that is ours
 * @throws StartError when it is in use, somebody else's, or from another version
 */
export async function takeDataFolder(path: string, reset: boolean): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new StartError(
      `The data folder ${path} cannot be made: ${reasonOf(cause)}. Name another with SAMSPIL_DATA.`,
      { cause },
    );
  }
  const release = await lock(path);
  try {
    await checkFormat(path, reset);
    if (reset) await rm(join(path, 'database'), { recursive: true, force: true });
    await writeFile(join(path, formatFile), `${JSON.stringify({ format })}\n`);
    return { databaseFolder: join(path, 'database'), release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function lock(path: string): Promise<() => Promise<void>> {
  const file = join(path, lockFile);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(`${process.pid} ${await startOf(process.pid)}\n`);
      await handle.close();
      return async () => await rm(file, { force: true });
    } catch (cause) {
      if (!isCode(cause, 'EEXIST')) {
        throw new StartError(`The data folder ${path} cannot be written: ${reasonOf(cause)}.`, { cause });
      }
      const [pid = '', start = ''] = (await readFile(file, 'utf8').catch(() => '')).trim().split(' ');
      if (await isRunning(Number(pid), start)) {
        throw new StartError(
          `The data folder ${path} is in use by the process ${pid}. Stop that one first, or name another folder with SAMSPIL_DATA.`,
        );
      }
      // Whoever held it is gone (killed, or the machine went down).
      await rm(file, { force: true });
    }
  }
  throw new StartError(`Another process took the data folder ${path} just now. Name another with SAMSPIL_DATA.`);
}

/** Whether the process that wrote the lock still runs, and is not another that got its number later. */
async function isRunning(pid: number, start: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  const now = await startOf(pid);
  return now === '' || start === '' || now === start;
}

/** When a process started, as Linux counts it; empty where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function checkFormat(path: string, reset: boolean): Promise<void> {
  const text = await readFile(join(path, formatFile), 'utf8').catch(() => undefined);
  const hasDatabase = await stat(join(path, 'database')).then(
    () => true,
    () => false,
  );
  if (text === undefined) {
    if (!hasDatabase || reset) return;
    throw new StartError(
      `The data folder ${path} holds a database but not the file ${formatFile}; it was not finished, or is not Samspil's. ` +
        'Start over with --reset, or name another folder with SAMSPIL_DATA.',
    );
  }
  if (formatOf(text) !== format && !reset) {
    throw new StartError(
      `The data folder ${path} was written by another version of Samspil (format ${formatOf(text) ?? 'unreadable'}, this one reads ${format}). ` +
        'Use that version, start over with --reset, or name another folder with SAMSPIL_DATA.',
    );
  }
}

function formatOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
