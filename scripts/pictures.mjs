import { join } from 'node:path';
import { build } from './build.mjs';
import { buildStorybook } from './build-storybook.mjs';
import { findBrowser } from './find-browser.mjs';
import { runAsCommand } from './instruction.mjs';
import { runNode } from './run.mjs';
import { setUp } from './setup.mjs';

/**
 * Takes pictures of every story, theme and width into `pictures/`, for a person to look at.
 * `npm run pictures -- --only=timeline --theme=dark --width=360 --language=en --direction=rtl`; lists with commas.
 */
await runAsCommand(async () => {
  await setUp({ engines: ['chromium'] });
  await build();
  await buildStorybook();
  const script = join('test', 'dist', 'stories', 'take-pictures.js');
  process.exitCode = await runNode([script, ...process.argv.slice(2)], { env: { CHROME_PATH: findBrowser() ?? '' } });
});
