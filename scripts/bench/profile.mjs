import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.mjs';
import { tasks } from './measure.mjs';
import { sizeInWords } from './sizes.mjs';

/** So many functions are named. */
const named = 15;

/**
 * Where the time of each task goes: the functions by their own time, from the engine's sampling profile. The profile itself lies in `.cache/bench/` and opens in the developer tools.
 *
 * @param {Awaited<ReturnType<typeof import('./bench-browser.mjs').createBenchBrowser>>} browser
 * @param {{ profile: string | undefined; size: import('./sizes.mjs').Size; seed: number; url: string }} asked
 * @returns {Promise<string>} a list, as Markdown
 */
export async function profileMount(browser, { profile: peer, size, seed, url }) {
  const page = await browser.open(`${url}/${peer}.html`);
  await page.evaluate((asked) => globalThis.bench.prepare(asked), { seed, bars: size.bars, lanes: size.lanes });
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  const folder = join(root, '.cache', 'bench', 'profiles');
  mkdirSync(folder, { recursive: true });
  const bundle = (await (await fetch(`${url}/${peer}.js`)).text()).split('\n');
  const parts = [`## ${peer}: ${sizeInWords(size)}`];
  for (const task of tasks) {
    await session.send('Profiler.start');
    await page.evaluate(
      (name) => (name === 'zoom' ? globalThis.bench.zoom('halfYear') : globalThis.bench[name]()),
      task,
    );
    const { profile } = await session.send('Profiler.stop');
    if (task === 'jumpTime') await page.evaluate(() => globalThis.bench.zoom('year'));
    writeFileSync(join(folder, `${peer}-${size.name}-${task}.cpuprofile`), JSON.stringify(profile));
    parts.push(`### ${task}`, listOf(profile, bundle));
  }
  await page.context().close();
  return parts.join('\n\n');
}

/**
 * @typedef {object} ProfileNode
 * @property {number} id
 * @property {{ functionName: string; url: string; lineNumber: number }} callFrame
 * @property {number[]} [children]
 */

/**
 * @param {{ nodes: ProfileNode[]; samples?: number[]; timeDeltas?: number[] }} profile
 * @param {readonly string[]} bundle the lines of the page's script
 */
function listOf({ nodes, samples = [], timeDeltas = [] }, bundle) {
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => /** @type {const} */ ([child, node]))),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<string, { own: number; whole: number }>} in microseconds */
  const times = new Map();
  samples.forEach((id, index) => {
    // A sample stands for the time until the next one.
    const time = timeDeltas[index + 1] ?? 0;
    const seen = new Set();
    for (let node = byId.get(id), isTop = true; node !== undefined; node = parents.get(node.id), isTop = false) {
      const name = nameOf(node, bundle);
      const found = times.get(name) ?? { own: 0, whole: 0 };
      if (isTop) found.own += time;
      // A function that calls itself is on the stack once.
      if (!seen.has(name)) found.whole += time;
      seen.add(name);
      times.set(name, found);
    }
  });
  const ms = (/** @type {number} */ time) => (time / 1_000).toFixed(1);
  const listed = [...times].filter(([name]) => !/^\((root|idle|program)\)|harness\.js/.test(name));
  const rows = (/** @type {'own' | 'whole'} */ by) =>
    listed
      .sort(([, a], [, b]) => b[by] - a[by])
      .slice(0, named)
      .map(([name, { own, whole }]) => `| ${ms(own)} | ${ms(whole)} | ${name} |`);
  const head = '| own ms | with what it calls | function |\n| ---: | ---: | --- |';
  return `By own time:\n\n${head}\n${rows('own').join('\n')}\n\nWith what they call:\n\n${head}\n${rows('whole').join('\n')}`;
}

/** esbuild writes the path of every module above it. @param {ProfileNode} node @param {readonly string[]} bundle */
function nameOf({ callFrame: { functionName, url, lineNumber } }, bundle) {
  if (url === '') return functionName || '(anonymous)';
  for (let line = lineNumber; line >= 0; line--) {
    const [, path] = /^\s*\/\/ (\S+\.(?:m?js|css))$/.exec(bundle[line] ?? '') ?? [];
    if (path !== undefined) return `${functionName || `(anonymous, line ${lineNumber + 1} of the page)`} · ${path}`;
  }
  return functionName || '(anonymous)';
}
