import { installDependencies } from './dependencies.mjs';
import { engineNames } from './engines.mjs';
import { ensureEngines } from './install-engines.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { requireSupportedNode } from './node-version.mjs';

/**
 * Readies a fresh clone with Node's built-ins only: checks Node, installs what is missing, and, where tests will run,
 * sees to the browsers. Takes milliseconds when there is nothing to do.
 * @param {{ engines?: readonly import('./engines.mjs').Engine[] }} [options] the engines that there must be
 */
export async function setUp({ engines = [] } = {}) {
  requireSupportedNode();
  await installDependencies();
  await ensureEngines(engines);
}

/**
 * @param {readonly string[]} args
 * @returns {readonly import('./engines.mjs').Engine[]}
 */
function enginesFor(args) {
  const unknown = args.find((arg) => arg !== '--browser' && arg !== '--all-browsers');
  if (unknown !== undefined) {
    throw new Instruction(
      `npm run setup does not know ${unknown}. It takes --browser for Chromium, or --all-browsers for Firefox and WebKit too.`,
    );
  }
  if (args.includes('--all-browsers')) return engineNames;
  return args.includes('--browser') ? ['chromium'] : [];
}

if (isCommand(import.meta)) await runAsCommand(() => setUp({ engines: enginesFor(process.argv.slice(2)) }));
