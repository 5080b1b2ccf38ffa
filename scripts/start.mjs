import { build } from './build.mjs';
import { runAsCommand } from './instruction.mjs';
import { requireSupportedNode } from './node-version.mjs';
import { serve } from './serve.mjs';
import { readSettings } from './settings.mjs';
import { setUp } from './setup.mjs';

await runAsCommand(async () => {
  requireSupportedNode();
  // Read first: a mistyped port should not be found out after a minute of installing.
  const settings = readSettings(process.env, process.argv.slice(2));
  await setUp();
  await build();
  await serve(settings);
});
