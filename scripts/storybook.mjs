import { buildForRelease } from './build.mjs';
import { quietly, storybook } from './build-storybook.mjs';
import { runAsCommand } from './instruction.mjs';
import { runNode } from './run.mjs';
import { setUp } from './setup.mjs';

/** Storybook for those who write stories: on loopback, anew at every change of a story or of a compiled package. */
await runAsCommand(async () => {
  await setUp();
  await buildForRelease();
  const args = ['dev', '--host', '127.0.0.1', '--port', '6006', '--ci', '--disable-telemetry', '--no-version-updates'];
  process.exitCode = await runNode([...storybook, ...args, ...process.argv.slice(2)], quietly);
});
