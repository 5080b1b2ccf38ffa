import { spawn } from 'node:child_process';
import { root } from '../repository.mjs';

/**
 * Runs a program and keeps what it prints: two hosts are made at once, and each is told about in one piece.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string; env?: Record<string, string>; timeoutMs: number }} options `timeoutMs` ends a program that hangs
 * @returns {Promise<{ code: number; output: string }>}
 */
export function runAside(program, args, { cwd = root, env, timeoutMs }) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
      timeout: timeoutMs,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `${program} ${args[0] ?? ''} was ended by ${signal}.\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}
