import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { samples } from './samples.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a compiler and gives what it printed; it fails on the wrong lines, which is what is asked of it. */
function output(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { timeout: 120_000 });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

/** The numbers of the lines that match, from 1. */
const linesOf = (text: string, pattern: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));

const distinct = (lines: Iterable<number>): number[] => [...new Set(lines)].sort((a, b) => a - b);

describe('the types for templates', () => {
  let folder: string;
  before(async () => {
    // Inside the workspace, so that the packages are found as in any project that has them installed.
    await mkdir(join(root, '.cache'), { recursive: true });
    folder = await mkdtemp(join(root, '.cache', 'framework-types-'));
    const compilerOptions = {
      strict: true,
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      types: [],
      noEmit: true,
      skipLibCheck: true,
    };
    const vueCompilerOptions = { strictTemplates: true };
    const config = (include: string) => JSON.stringify({ compilerOptions, vueCompilerOptions, include: [include] });
    await Promise.all([
      ...Object.entries(samples).map(([name, text]) => writeFile(join(folder, name), text)),
      writeFile(join(folder, 'react.json'), config('react.tsx')),
      writeFile(join(folder, 'vue.json'), config('Vue.vue')),
      writeFile(join(folder, 'svelte.json'), config('Svelte.svelte')),
    ]);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('let React’s compiler take what is right and refuse what is not', async () => {
    const text = await output('typescript/bin/tsc', ['--pretty', 'false', '-p', join(folder, 'react.json')]);
    const lines = [...text.matchAll(/react\.tsx\((\d+),\d+\): error/g)].map((match) => Number(match[1]));
    assert.deepEqual(distinct(lines), linesOf(samples['react.tsx'], /\bwrong$/), text);
  });

  it('let Vue’s compiler take what is right and refuse what is not', async () => {
    const text = await output('vue-tsc/bin/vue-tsc.js', [
      '--noEmit',
      '--pretty',
      'false',
      '-p',
      join(folder, 'vue.json'),
    ]);
    const lines = [...text.matchAll(/Vue\.vue\((\d+),\d+\): error/g)].map((match) => Number(match[1]));
    assert.deepEqual(distinct(lines), linesOf(samples['Vue.vue'], /<!-- wrong -->$/), text);
  });

  it('let Svelte’s compiler take what is right and refuse what is not', async () => {
    const text = await output('svelte-check/bin/svelte-check', [
      '--workspace',
      folder,
      '--tsconfig',
      join(folder, 'svelte.json'),
      '--output',
      'machine',
    ]);
    const lines = [...text.matchAll(/ERROR "Svelte\.svelte" (\d+):\d+/g)].map((match) => Number(match[1]));
    assert.deepEqual(distinct(lines), linesOf(samples['Svelte.svelte'], /<!-- wrong -->$/), text);
  });
});
