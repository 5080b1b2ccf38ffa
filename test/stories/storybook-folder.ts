import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The static Storybook, which the step before has built. */
export function storybookFolder(): string {
  const folder = fileURLToPath(new URL('../../../stories/storybook-static', import.meta.url));
  if (!existsSync(join(folder, 'index.json'))) throw new Error('Storybook is not built: npm run build:storybook');
  return folder;
}
