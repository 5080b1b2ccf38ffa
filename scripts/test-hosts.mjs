import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { hosts } from './hosts/hosts.mjs';
import { buildHost, folderOf, installedVersion, installHost } from './hosts/prepare-host.mjs';
import { runAside } from './hosts/run-aside.mjs';
import { packTarballs } from './hosts/tarballs.mjs';
import { Instruction, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { setUp } from './setup.mjs';

/**
 * What `.cache/test-results/hosts.json` holds.
 * @typedef {object} HostsResult
 * @property {string} finishedAt an instant
 * @property {string} samspil the version of our packages
 * @property {string} node
 * @property {readonly HostResult[]} hosts those that ran, by name
 *
 * @typedef {object} HostResult
 * @property {string} host its folder in `test/hosts`
 * @property {string} framework as people call it
 * @property {'passed' | 'failed'} status failed also where it could not be installed or built
 * @property {Record<string, string>} versions by package, the framework's own first; empty where nothing was installed
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{ install: number; build: number; test: number }} seconds
 * @property {readonly { name: string; status: 'passed' | 'failed' | 'skipped' }[]} tests
 */

const resultsFile = join(root, '.cache', 'test-results', 'hosts.json');
const suites = join(root, 'test', 'dist', 'hosts', 'suites');
/** The two cores of a small build machine. */
const atOnce = 2;
const installTimeoutMs = 5 * 60 * 1000;
const buildTimeoutMs = 5 * 60 * 1000;
const suiteTimeoutMs = 10 * 60 * 1000;

await runAsCommand(async () => {
  const chosen = chooseHosts(process.argv.slice(2));
  const began = performance.now();
  await setUp({ engines: ['chromium'] });
  await build();
  const tarballs = await packTarballs();

  const origins = await takeOrigins(chosen);
  // Imported here and not above: on a fresh clone it is compiled only just before.
  const { startServer } = await import('../packages/server/dist/bin/start-server.js');
  const server = await startServer({
    port: await freePort(),
    allowedOrigins: [...origins.values()].flatMap(({ page, other }) => originsOf(page).concat(originsOf(other))),
    log: (line) => console.log(line),
  });
  /** @type {HostResult[]} */
  const results = [];
  try {
    const waiting = [...chosen];
    const worker = async () => {
      for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
        const ports = origins.get(host.name);
        if (ports === undefined) throw new Error(`${host.name} has no ports.`);
        const { result, output } = await proveHost(host, tarballs, { apiUrl: server.url, ...ports });
        results.push(result);
        console.log(`\n── ${host.framework}\n${output.trimEnd()}\n${lineOf(result)}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    await server.close();
  }
  results.sort((a, b) => (a.host < b.host ? -1 : 1));
  writeResults(results);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const failed = results.filter(({ status }) => status === 'failed').length;
  console.log(
    `\n${results.map(lineOf).join('\n')}\n\n${results.length - failed} hosts passed, ${failed} failed (${seconds} s)`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
});

/**
 * All hosts, or those named by `--only=react,vue`.
 * @param {readonly string[]} args
 */
function chooseHosts(args) {
  const names = hosts.map(({ name }) => name);
  const wanted = args.flatMap((arg) => {
    const [option, value = ''] = arg.split('=');
    const list = value.split(',');
    if (option === '--only' && list.every((name) => names.includes(name))) return list;
    throw new Instruction(
      `npm run test:hosts does not know ${arg}. It takes: npm run test:hosts -- --only=${names.join(',')}`,
    );
  });
  return wanted.length === 0 ? hosts : hosts.filter(({ name }) => wanted.includes(name));
}

/**
 * Installs, builds and drives one host. What goes wrong on the way is its result, not an end of the run.
 * @param {import('./hosts/hosts.mjs').Host} host
 * @param {{ files: readonly string[]; fingerprint: string }} tarballs
 * @param {{ apiUrl: string; page: number; other: number }} place
 * @returns {Promise<{ result: HostResult; output: string }>}
 */
async function proveHost({ name, framework, packages }, tarballs, place) {
  const seconds = { install: 0, build: 0, test: 0 };
  let output = '';
  /** @type {import('./hosts/prepare-host.mjs').Npm} */
  const npm = async (args, folder) => {
    const program = process.env.npm_execpath?.endsWith('.js') ? process.execPath : 'npm';
    const before = program === 'npm' ? [] : [process.env.npm_execpath ?? ''];
    const timeoutMs = args[0] === 'install' ? installTimeoutMs : buildTimeoutMs;
    const done = await runAside(program, [...before, ...args], { cwd: folder, timeoutMs });
    output += done.output;
    return done.code;
  };
  /** @type {<Result>(step: keyof typeof seconds, work: () => Promise<Result>) => Promise<Result>} */
  const timed = async (step, work) => {
    console.log(`${framework}: ${step} …`);
    const began = performance.now();
    try {
      return await work();
    } finally {
      seconds[step] = Math.round((performance.now() - began) / 100) / 10;
    }
  };

  /** @type {HostResult['tests']} */
  let tests = [];
  /** @type {Record<string, string>} */
  let versions = {};
  let exitCode = 1;
  try {
    await timed('install', () => installHost(name, tarballs, npm));
    versions = Object.fromEntries(packages.map((each) => [each, installedVersion(name, each)]));
    await timed('build', () => buildHost(name, tarballs, npm));
    ({ exitCode, tests } = await timed('test', async () => {
      const ran = await runSuites(name, place);
      output += ran.output;
      return ran;
    }));
  } catch (error) {
    output += `${error instanceof Error ? error.message : error}\n`;
  }
  const count = (/** @type {string} */ wanted) => tests.filter(({ status }) => status === wanted).length;
  const passed = count('passed');
  const failed = count('failed');
  // Where nothing ran, nothing was proved; and a runner that fails has failed, whatever it could still report.
  const status = passed > 0 && failed === 0 && exitCode === 0 ? 'passed' : 'failed';
  return {
    result: { host: name, framework, status, versions, passed, failed, skipped: count('skipped'), seconds, tests },
    output,
  };
}

/**
 * @param {string} name
 * @param {{ apiUrl: string; page: number; other: number }} place
 */
async function runSuites(name, { apiUrl, page, other }) {
  const files = readdirSync(suites)
    .filter((file) => file.endsWith('.js') && (file === `${name}.js` || file.startsWith(`${name}.`)))
    .map((file) => join(suites, file));
  if (files.length === 0) throw new Error(`There is no suite of ${name} in ${suites}.`);
  const folder = mkdtempSync(join(tmpdir(), 'samspil-hosts-'));
  try {
    const outcomes = join(folder, 'outcomes.json');
    const { code, output } = await runAside(
      process.execPath,
      [
        '--test',
        // The suites of one host serve its pages on the same two ports.
        '--test-concurrency=1',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./scripts/hosts/test-outcomes.mjs',
        `--test-reporter-destination=${outcomes}`,
        ...files,
      ],
      {
        env: {
          CHROME_PATH: findBrowser() ?? '',
          SAMSPIL_HOST: JSON.stringify({ name, folder: folderOf(name), apiUrl, port: page, otherPort: other }),
        },
        timeoutMs: suiteTimeoutMs,
      },
    );
    const text = existsSync(outcomes) ? readFileSync(outcomes, 'utf8') : '';
    return { exitCode: code, output, tests: /** @type {HostResult['tests']} */ (text === '' ? [] : JSON.parse(text)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Two ports for each host, one for its pages and one for what they load from elsewhere. Chosen here and not by the suites,
 * because the API must allow the origins before they start.
 * @param {readonly import('./hosts/hosts.mjs').Host[]} chosen
 */
async function takeOrigins(chosen) {
  /** @type {Map<string, { page: number; other: number }>} */
  const origins = new Map();
  for (const { name } of chosen) origins.set(name, { page: await freePort(), other: await freePort() });
  return origins;
}

/**
 * To a browser the two names of this machine are two sites.
 * @param {number} port
 */
function originsOf(port) {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

/** @returns {Promise<number>} a port that nobody uses at this moment */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address === null || typeof address === 'string' ? reject(address) : resolve(address.port)));
    });
  });
}

/** @param {readonly HostResult[]} results */
function writeResults(results) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages', 'elements', 'package.json'), 'utf8'));
  /** @type {HostsResult} */
  const all = { finishedAt: new Date().toISOString(), samspil: version, node: process.version, hosts: results };
  mkdirSync(join(resultsFile, '..'), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {HostResult} result */
function lineOf({ framework, versions, status, passed, failed, skipped, seconds }) {
  const [version = ''] = Object.values(versions);
  const counts = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  const times = `install ${seconds.install} s, build ${seconds.build} s, test ${seconds.test} s`;
  return `${status === 'passed' ? '✓' : '✗'} ${`${framework} ${version}`.padEnd(18)} ${counts} (${times})`;
}
