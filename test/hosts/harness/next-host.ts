import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readHostRun } from './host-run.js';

/** Starts the built Next application: a server of its own that renders pages. */
export async function nextHost(): Promise<{ url: string; output(): string; close(): Promise<void> }> {
  const { folder, apiUrl, port } = readHostRun();
  const next = join(folder, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, SAMSPIL_API: apiUrl, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  // A run that is ended from outside runs no hook, and would leave the server behind.
  process.once('SIGTERM', () => {
    child.kill('SIGTERM');
    process.exit(1);
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ready in')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`Next ended with ${code}: ${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    output: () => output,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
