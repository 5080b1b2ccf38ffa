/** @typedef {import('./peers.mjs').Peer} Peer */
/** @typedef {import('./sizes.mjs').Size} Size */
/** @typedef {import('playwright-core').CDPSession} CDPSession */

/** What is asked of every library, in this order, in one page. */
export const tasks = /** @type {const} */ (['mount', 'zoom', 'panTime', 'jumpTime', 'panLanes', 'update']);
/** @typedef {typeof tasks[number]} Task */

/**
 * One task of one run.
 * @typedef {object} Measured
 * @property {number} ms on the clock, to the end of the frame after which the picture did not change any more: script, style,
 *   layout and paint, and nothing else, as no frame waits for a screen; for `panTime` and `panLanes` the longest of their frames
 * @property {number} work of it on the main thread, in milliseconds of processor time: what other programs take of the
 *   machine is not in it; for `panTime` and `panLanes` per frame
 *
 * @typedef {object} Failure
 * @property {Task | 'load'} task
 * @property {'wrong' | 'timeLimit' | 'crash'} reason `wrong`: it was not on screen, or threw
 * @property {string} message
 *
 * @typedef {object} Run
 * @property {Partial<Record<Task, Measured>>} measured
 * @property {number | undefined} elements in the document after mounting
 * @property {number | undefined} bars of them bars
 * @property {readonly Failure[]} failures
 */

/**
 * Work is read from the browser's own counter (CDP `Performance.getMetrics`), not from a trace and not by forcing layout: it
 * is the exact sum over every task of the main thread, script, style, layout and paint, sees what a library puts off to a
 * later frame, and costs nothing while it runs. Its parts (`ScriptDuration` and others) miss what runs in microtasks. It
 * counts processor time (`threadTicks`), so that a machine with other things to do shows the same.
 * @param {CDPSession} session
 * @returns {Promise<number>} milliseconds since the page began
 */
async function workSoFar(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/**
 * One run: a fresh page, everything once.
 * @param {Awaited<ReturnType<typeof import('./bench-browser.mjs').createBenchBrowser>>} browser
 * @param {{ url: string; peer: Peer; size: Size; seed: number; limitSeconds: number; picture?: string }} asked
 *   `picture`: where to put a picture of what was mounted
 * @returns {Promise<Run>}
 */
export async function measureOnce(browser, { url, peer, size, seed, limitSeconds, picture }) {
  /** @type {Run} */
  const run = { measured: {}, elements: undefined, bars: undefined, failures: [] };
  /** @type {Failure[]} */
  const failures = [];
  run.failures = failures;
  const page = await browser.open(`${url}/${peer.name}.html`);
  /** @type {Promise<never>} */
  const crashed = new Promise((_, reject) => {
    page.on('crash', () => reject(new StepFailed('crash', 'The page crashed.')));
  });
  crashed.catch(() => undefined);
  const limit = { crashed, limitSeconds };
  try {
    await within(
      page.evaluate((asked) => globalThis.bench.prepare(asked), { seed, bars: size.bars, lanes: size.lanes }),
      limit,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('HeapProfiler.collectGarbage');
    /** @type {(task: Task, step: () => Promise<void>) => Promise<void>} */
    const attempt = async (task, step) => {
      try {
        await step();
      } catch (error) {
        failures.push(failureOf(task, error, limitSeconds));
        // A page that hangs or is gone answers to nothing else; without bars there is nothing to move.
        if ((error instanceof StepFailed && error.reason !== 'wrong') || task === 'mount') throw new RunEnded();
      }
    };

    /** @type {<Result>(step: () => Promise<Result>) => Promise<Result>} */
    const inPage = (step) => within(page.evaluate(step), limit);
    /** @type {<Result>(step: () => Promise<Result>) => Promise<{ result: Result; work: number }>} */
    const workOf = async (step) => {
      const before = await workSoFar(session);
      const result = await inPage(step);
      return { result, work: (await workSoFar(session)) - before };
    };
    /** What it costs to look whether it is done, with the bars in the document: it is the measure's own. */
    let perLook = 0;
    /** @type {(result: { ms: number; looks: number }, work: number) => Measured} */
    const measuredOf = ({ ms, looks }, work) => ({ ms, work: Math.max(0, work - looks * perLook) });

    await attempt('mount', async () => {
      const { result, work } = await workOf(() => globalThis.bench.mount());
      await inPage(() => globalThis.bench.rest());
      const idle = await workOf(() => globalThis.bench.rest());
      perLook = idle.work / idle.result.looks;
      run.measured.mount = measuredOf(result, work);
      run.elements = result.elements;
      run.bars = result.bars;
      if (picture !== undefined) await within(page.screenshot({ path: picture }), limit);
    });
    await attempt('zoom', async () => {
      const { result, work } = await workOf(() => globalThis.bench.zoom('halfYear'));
      run.measured.zoom = measuredOf(result, work);
    });
    await attempt('panTime', async () => {
      const { result, work } = await workOf(() => globalThis.bench.panTime());
      await inPage(() => globalThis.bench.checkPan());
      run.measured.panTime = { ms: result.longest, work: work / result.frames };
      if (picture !== undefined)
        await within(page.screenshot({ path: picture.replace('.png', '-half-year.png') }), limit);
    });
    await attempt('jumpTime', async () => {
      const { result, work } = await workOf(() => globalThis.bench.jumpTime());
      run.measured.jumpTime = measuredOf(result, work);
    });
    await attempt('panLanes', async () => {
      if (run.measured.zoom !== undefined) await inPage(() => globalThis.bench.zoom('year'));
      await inPage(() => globalThis.bench.rest());
      const { result, work } = await workOf(() => globalThis.bench.panLanes());
      await inPage(() => globalThis.bench.checkPan());
      run.measured.panLanes = { ms: result.longest, work: work / result.frames };
    });
    await attempt('update', async () => {
      const { result, work } = await workOf(() => globalThis.bench.update());
      run.measured.update = measuredOf(result, work);
    });
  } catch (error) {
    if (!(error instanceof RunEnded)) failures.push(failureOf('load', error, limitSeconds));
  }
  if (failures.some(({ reason }) => reason !== 'wrong')) await browser.close();
  else await page.context().close();
  return run;
}

/**
 * What many mounts and unmounts leave behind, after some to warm up.
 * @param {Awaited<ReturnType<typeof import('./bench-browser.mjs').createBenchBrowser>>} browser
 * @param {{ url: string; peer: Peer; size: Size; seed: number; limitSeconds: number; mounts: number }} asked
 * @returns {Promise<{ before: number; after: number; nodes: number; listeners: number } | { failed: string }>} bytes of heap
 */
export async function measureMemory(browser, { url, peer, size, seed, limitSeconds, mounts }) {
  const page = await browser.open(`${url}/${peer.name}.html`);
  /** @type {Promise<never>} */
  const crashed = new Promise((_, reject) => {
    page.on('crash', () => reject(new StepFailed('crash', 'The page crashed.')));
  });
  crashed.catch(() => undefined);
  // Two hundred mounts are two hundred times as much as one.
  const limit = { crashed, limitSeconds: limitSeconds * 5 };
  try {
    await page.evaluate((asked) => globalThis.bench.prepare(asked), { seed, bars: size.bars, lanes: size.lanes });
    const session = await page.context().newCDPSession(page);
    const cycle = (/** @type {number} */ count) =>
      within(
        page.evaluate((times) => globalThis.bench.cycle(times), count),
        limit,
      );
    await cycle(20);
    const before = await heapOf(session);
    await cycle(mounts);
    const after = await heapOf(session);
    await page.context().close();
    return {
      before: before.bytes,
      after: after.bytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  } catch (error) {
    await browser.close();
    return { failed: failureOf('mount', error, limit.limitSeconds).message };
  }
}

/** @param {CDPSession} session */
async function heapOf(session) {
  // The wrappers of nodes are freed in one round, what they held in the next. What an element has put off until there is
  // time holds it so long: it is waited for, in the order in which it was put off.
  for (let round = 0; round < 4; round++) {
    await session.send('Runtime.evaluate', {
      expression:
        'new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve, 200))))',
      awaitPromise: true,
    });
    await session.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

class RunEnded extends Error {}

class StepFailed extends Error {
  /** @param {Failure['reason']} reason @param {string} message */
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/**
 * @template Result
 * @param {Promise<Result>} work
 * @param {{ crashed: Promise<never>; limitSeconds: number }} limit
 * @returns {Promise<Result>}
 */
async function within(work, { crashed, limitSeconds }) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new StepFailed('timeLimit', `More than ${limitSeconds} s.`)), limitSeconds * 1_000);
  });
  // Whoever comes too late has nobody who listens.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, crashed, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Failure['task']} task @param {unknown} error @param {number} limitSeconds @returns {Failure} */
function failureOf(task, error, limitSeconds) {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const reason = error instanceof StepFailed ? error.reason : /crash|closed/i.test(message) ? 'crash' : 'wrong';
  return {
    task,
    reason,
    message:
      reason === 'timeLimit' ? `more than ${limitSeconds} s` : message.replace(/^page\.evaluate: (Error: )?/, ''),
  };
}
