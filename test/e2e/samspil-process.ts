import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Samspil as `npm start` runs it once everything is built: API and portal in a process of its own. */
export interface SamspilProcess {
  readonly apiUrl: string;
  readonly portalUrl: string;
  /** What it has printed. */
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code, or the signal that ended it. */
  end(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | NodeJS.Signals | null>;
}

/** A process that ended by itself, with what it said. */
export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';
  constructor(
    readonly code: number | null,
    readonly output: string,
  ) {
    super(`Samspil ended with ${code}: ${output}`);
  }
}

/**
 * Starts it and waits until it answers.
 *
 * @throws EndedEarly when it refuses to start
 */
export async function startSamspil(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<SamspilProcess> {
  const apiPort = environment.PORT ?? String(await freePort());
  const portalPort = environment.PORTAL_PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['scripts/serve.mjs', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', ...environment, PORT: apiPort, PORTAL_PORT: portalPort },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const output = await started(child);
  return {
    apiUrl: `http://127.0.0.1:${apiPort}`,
    portalUrl: `http://127.0.0.1:${portalPort}`,
    output,
    async end(signal) {
      child.kill(signal);
      await ended;
      return child.exitCode ?? child.signalCode;
    },
  };
}

async function started(child: ChildProcess): Promise<() => string> {
  let text = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('Ctrl-C ends')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => reject(new EndedEarly(code, text)));
  });
  return () => text;
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
