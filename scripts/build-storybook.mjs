import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { buildManifest, manifestFile } from './build-manifest.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';
import { setUp } from './setup.mjs';
import { clearStamp, filesUnder, fingerprintByContent, isStale, stamp } from './stale.mjs';

const stories = join(root, 'stories');
const output = join(stories, 'storybook-static');
const stampFile = join(root, '.cache', 'storybook.stamp');

/** Storybook's own program; the flag besides its settings, because the first report would be sent before they are read. */
export const storybook = [join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js')];
export const quietly = { cwd: stories, env: { STORYBOOK_DISABLE_TELEMETRY: '1' } };

/**
 * Builds Storybook as a folder of files that any static server serves from any path, `stories/storybook-static/`, unless
 * its inputs say what they said the last time. The packages are compiled already.
 */
export async function buildStorybook() {
  await buildManifest();
  const fingerprint = fingerprintByContent(inputs());
  if (!isStale(stampFile, fingerprint, [join(output, 'index.json')])) return;
  clearStamp(stampFile);
  console.log('Building Storybook …');
  const log = join(mkdtempSync(join(tmpdir(), 'samspil-storybook-')), 'build.log');
  const args = [
    'build',
    '--output-dir',
    'storybook-static',
    '--disable-telemetry',
    '--loglevel',
    'warn',
    '--logfile',
    log,
  ];
  if ((await runNode([...storybook, ...args], quietly)) !== 0) {
    throw new Instruction(`Storybook could not be built; see above, or ${log}.`);
  }
  rmSync(join(log, '..'), { recursive: true, force: true });
  stamp(stampFile, fingerprint);
}

/** @returns {string[]} */
function inputs() {
  const isStory = (/** @type {string} */ path) => /\.(ts|mdx|json|html|css|svg)$/.test(path);
  const isCompiled = (/** @type {string} */ path) => path.endsWith('.js') && !path.endsWith('.test.js');
  const compiled = ['core', 'client', 'elements', 'server'].map((name) => join(root, 'packages', name, 'dist'));
  return [
    ...filesUnder(stories, isStory),
    ...compiled.flatMap((folder) => filesUnder(folder, isCompiled)),
    manifestFile,
    join(root, 'package-lock.json'),
  ];
}

if (isCommand(import.meta)) {
  await runAsCommand(async () => {
    await setUp();
    await build();
    await buildStorybook();
    console.log(`Storybook is in ${output}; serve that folder from anywhere.`);
  });
}
