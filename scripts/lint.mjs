import { join } from 'node:path';
import { isCommand } from './instruction.mjs';
import { runNode } from './run.mjs';

const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const stylelint = join('node_modules', 'stylelint', 'bin', 'stylelint.mjs');

/** Where styles are: in templates of the elements and stories, and in the portal's own sheet. */
const styles = ['packages/elements/src/**/*.ts', 'stories/*.ts', 'packages/portal/public/*.css'];

/**
 * Code by Biome with our own rules in `lint/`, styles by stylelint; both, even where the first finds something.
 * @returns {Promise<number>} an exit code
 */
export async function lint() {
  const code = await runNode([biome, 'check', '--error-on-warnings', '.']);
  const style = await runNode([stylelint, '--max-warnings=0', ...styles]);
  return Math.max(code, style);
}

if (isCommand(import.meta)) process.exitCode = await lint();
