import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../test/bench/timeline/timeline-data.js';
import { createBenchBrowser, memoryFlags, speedFlags } from './bench/bench-browser.mjs';
import { readBenchOptions } from './bench/bench-options.mjs';
import { measureMemory, measureOnce, tasks } from './bench/measure.mjs';
import { benchFolder, buildPages, installPeers, servePages } from './bench/pages.mjs';
import { profileMount } from './bench/profile.mjs';
import { cellOf, reportInWords } from './bench/report.mjs';
import { readSize, sizeInWords } from './bench/sizes.mjs';
import { shuffled } from './bench/statistics.mjs';
import { build } from './build.mjs';
import { Instruction, runAsCommand } from './instruction.mjs';
import { root } from './repository.mjs';
import { setUp } from './setup.mjs';

const resultsFolder = join(root, '.cache', 'bench');
/** What is mounted two hundred times. */
const memorySize = readSize('1000');
const mounts = 200;

/** Measures the intervention timeline beside other timelines. A benchmark, no test: what it finds ends nothing. */
await runAsCommand(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  await setUp({ engines: ['chromium'] });
  await build();
  await installPeers();
  await buildPages(options.peers, { readable: options.profile !== undefined });
  mkdirSync(join(resultsFolder, 'pictures'), { recursive: true });
  const pages = await servePages();
  const browser = await createBenchBrowser(speedFlags);
  // A terminal that is closed, or Ctrl-C, leaves no browser behind.
  const end = () => void browser.close().finally(() => process.exit(130));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, end);
  try {
    if (options.profile !== undefined) {
      for (const size of options.sizes) console.log(await profileMount(browser, { ...options, size, url: pages.url }));
      return;
    }
    const cells = await measureAll(browser, pages.url, options);
    const version = browser.version();
    await browser.close();
    const memory = options.memory ? await measureAllMemory(pages.url, options) : [];
    /** @type {import('./bench/report.mjs').Report} */
    const report = {
      finishedAt: new Date().toISOString(),
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      browser: `Chromium ${version}`,
      node: process.versions.node,
      seed: options.seed,
      runs: options.runs,
      limitSeconds: options.limitSeconds,
      peers: options.peers.map((peer) => ({ ...peer, version: installedVersion(peer) })),
      sizes: options.sizes,
      cells,
      memory,
    };
    const words = reportInWords(report);
    writeFileSync(join(resultsFolder, 'timeline.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(resultsFolder, 'timeline.md'), `${words}\n`);
    console.log(
      `\n${words}\n\nAlso in ${resultsFolder}: timeline.json, timeline.md, and pictures of what was measured.`,
    );
  } finally {
    await browser.close();
    await pages.close();
  }
});

/**
 * Size by size; in each, round by round, every peer once in an order that is drawn anew, so that what else the machine does
 * falls on all alike. The first round warms up, and takes the pictures.
 * @param {Awaited<ReturnType<typeof createBenchBrowser>>} browser
 * @param {string} url
 * @param {import('./bench/bench-options.mjs').BenchOptions} options
 */
async function measureAll(browser, url, { peers, sizes, runs, seed, limitSeconds }) {
  const random = createRandom(seed);
  /** @type {import('./bench/report.mjs').Cell[]} */
  const cells = [];
  /** @type {Map<string, import('./bench/sizes.mjs').Size>} peers that could not do a size, with the first such */
  const beaten = new Map();
  for (const size of sizes) {
    console.log(`\n${sizeInWords(size)}: ${tasks.join(' / ')}, in ms (of the processor)`);
    /** @type {Map<string, import('./bench/measure.mjs').Run[]>} */
    const results = new Map(peers.map(({ name }) => [name, []]));
    for (let round = 0; round <= runs; round++) {
      for (const peer of shuffled(peers, random)) {
        const done = results.get(peer.name) ?? [];
        const limitAt = beaten.get(peer.name);
        if (limitAt !== undefined && limitAt.bars < size.bars) {
          if (round === 1) done.push(notTried(limitAt));
          continue;
        }
        if (limitAt === size) continue;
        const picture = join(resultsFolder, 'pictures', `${peer.name}-${size.name}.png`);
        const asked = { url, peer, size, seed, limitSeconds, ...(round === 0 ? { picture } : {}) };
        const run = await measureOnce(browser, asked);
        const isBeaten = run.failures.some(({ reason }) => reason !== 'wrong');
        if (isBeaten) beaten.set(peer.name, size);
        if (round > 0 || isBeaten) done.push(run);
        const figures = tasks.map((task) => figure(run.measured[task]));
        const failed = run.failures.map(({ task, message }) => ` ✗ ${task}: ${message}`).join('');
        console.log(
          `${round === 0 ? 'warm-up' : `run ${round}  `} ${peer.title.padEnd(18)} ${figures.join(' / ')}${failed}`,
        );
      }
    }
    for (const peer of peers) cells.push(cellOf(peer.name, size.name, results.get(peer.name) ?? []));
  }
  return cells;
}

/** @param {import('./bench/measure.mjs').Measured | undefined} measured */
function figure(measured) {
  return measured === undefined ? '–' : `${measured.ms.toFixed(1)} (${measured.work.toFixed(1)})`;
}

/** @param {import('./bench/sizes.mjs').Size} limitAt @returns {import('./bench/measure.mjs').Run} */
function notTried(limitAt) {
  const message = `not tried: it failed at ${sizeInWords(limitAt)}`;
  return {
    measured: {},
    elements: undefined,
    bars: undefined,
    failures: [{ task: 'load', reason: 'timeLimit', message }],
  };
}

/**
 * The heap needs other settings of the engine than the speed, and so a browser of its own.
 * @param {string} url
 * @param {import('./bench/bench-options.mjs').BenchOptions} options
 */
async function measureAllMemory(url, { peers, seed, limitSeconds }) {
  if (memorySize === undefined) throw new Instruction('There is no size to mount.');
  const browser = await createBenchBrowser(memoryFlags);
  /** @type {import('./bench/report.mjs').Memory[]} */
  const memory = [];
  try {
    for (const peer of peers) {
      console.log(`heap: ${peer.title}, ${mounts} mounts of ${sizeInWords(memorySize)} …`);
      const found = await measureMemory(browser, { url, peer, size: memorySize, seed, limitSeconds, mounts });
      memory.push({ peer: peer.name, size: memorySize.name, ...('failed' in found ? found : { ...found, mounts }) });
    }
  } finally {
    await browser.close();
  }
  return memory;
}

/** @param {import('./bench/peers.mjs').Peer} peer */
function installedVersion({ kind, packageName }) {
  if (kind === 'floor') return '';
  const folder =
    packageName === undefined ? join(root, 'packages', 'elements') : join(benchFolder, 'node_modules', packageName);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
