import { installDependencies } from './dependencies.mjs';
import { findBrowser } from './find-browser.mjs';
import { Instruction, isCommand, runAsCommand } from './instruction.mjs';
import { requireSupportedNode } from './node-version.mjs';
import { run } from './run.mjs';

/**
 * Readies a fresh clone with Node's built-ins only: checks Node, installs what is missing, and, where tests will run,
 * finds a browser. Takes milliseconds when there is nothing to do.
 * @param {{ browser?: boolean }} [options]
 */
export async function setUp({ browser = false } = {}) {
  requireSupportedNode();
  await installDependencies();
  if (browser) await ensureBrowser();
}

/**
 * The browser to test in, installed where that is ours to do: as root on Debian or Ubuntu.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  const hasApt = process.platform === 'linux' && (await run('apt-get', ['--version'], { quiet: true })) === 0;
  if (isRoot && hasApt) {
    console.log('Installing Chromium (apt-get) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Instruction(
    `The tests need Chromium, Chrome or Edge, and none was found. Install one with\n\n  ${installCommand(hasApt)}\n\n` +
      'or name one that lies elsewhere in CHROME_PATH.',
  );
}

/** @param {boolean} hasApt */
function installCommand(hasApt) {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return hasApt ? 'sudo apt-get install chromium' : 'sudo dnf install chromium';
}

if (isCommand(import.meta)) {
  await runAsCommand(() => setUp({ browser: process.argv.includes('--browser') }));
}
