import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { readSettings } from './settings.mjs';
import { setUp } from './setup.mjs';

/**
 * Three watchers, each of which ends all when it ends: the compiler writes `dist`, rollup follows with the bundle, and
 * Node starts the API and the portal anew when a compiled file that they imported changes.
 */
const watchers = [
  [join('node_modules', 'typescript', 'bin', 'tsc'), '--build', '--watch', '--preserveWatchOutput'],
  [
    join('node_modules', 'rollup', 'dist', 'bin', 'rollup'),
    '--config',
    'rollup.config.mjs',
    '--watch',
    '--no-watch.clearScreen',
  ],
  ['--watch', '--watch-preserve-output', join('scripts', 'serve.mjs'), ...process.argv.slice(2)],
];

await runAsCommand(async () => {
  readSettings(process.env, process.argv.slice(2));
  await setUp();
  await build();
  const children = watchers.map((args) =>
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    for (const child of children) child.kill('SIGTERM');
  };
  for (const child of children) child.on('exit', end);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
});
