import { spawnSync } from 'node:child_process';

/** Angular 22 refuses older ones, which the rest of Samspil still runs on. */
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 24 || (major === 24 && minor >= 15) || (major === 22 && minor >= 22);

const cli = ['node_modules/@angular/cli/bin/ng.js', 'build'];
// The `node` package of npm needs an install script to fetch its binary; the binaries' own packages need none.
const system = process.platform === 'win32' ? 'win' : process.platform;
const newerNode = `node-${system}-${process.arch}@24.21.0`;
const { status } = isNewEnough
  ? spawnSync(process.execPath, cli, { stdio: 'inherit' })
  : spawnSync('npm', ['exec', '--yes', '--loglevel=error', `--package=${newerNode}`, '--', 'node', ...cli], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
process.exitCode = status ?? 1;
