import type { CDPSession, Page } from 'playwright-core';

/** What a page holds after a collection of garbage. Nodes and listeners count those of detached trees too. */
export interface Memory {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How much more a page holds after each mount and unmount. */
export type Growth = Memory;

/** Keeps the machine code that V8 makes of what runs often out of the heap: it grew by 9 kB per mount, and nothing else did. */
export const measuringFlags = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

/**
 * What one mount and unmount may leave behind. Where the page keeps what it removed, 173 kB, 1,542 nodes and 47 listeners
 * stay each time; without a leak 0.5 kB at most were measured, and no node or listener. But the tree that was removed last
 * may still be held at one reading (by an answer on its way, by a framework until its next turn) and not at another. So
 * the bound is what one and a half trees are in fifty mounts: a leak in one mount of twenty-five is found.
 */
export const allowedGrowth: Growth = { heapBytes: 5_200, nodes: 47, listeners: 1.4 };

export interface Mounts {
  /** Until everything that is made once is made. */
  readonly warmUps: number;
  readonly measured: number;
}

/** So often the memory is read on the way. */
const readings = 6;

/**
 * Mounts and unmounts, and gives the growth per mount: the median slope between the readings. A tree that happens to be
 * held at one of them is no growth; a leak shows between all of them.
 *
 * @param mountAndUnmount leaves the page as it found it
 */
export async function growthPerMount(
  page: Page,
  { warmUps, measured }: Mounts,
  mountAndUnmount: () => Promise<void>,
): Promise<Growth> {
  const session = await page.context().newCDPSession(page);
  for (let mount = 0; mount < warmUps; mount++) await mountAndUnmount();
  const between = measured / (readings - 1);
  const memories: Memory[] = [await memoryOf(session)];
  for (let mount = 1; mount <= measured; mount++) {
    await mountAndUnmount();
    if (mount % between === 0) memories.push(await memoryOf(session));
  }
  await session.detach();
  if (memories.length !== readings) throw new Error(`${measured} mounts cannot be read ${readings} times evenly.`);
  const slopeOf = (name: keyof Memory) =>
    medianSlope(
      memories.map((memory) => memory[name]),
      between,
    );
  return { heapBytes: slopeOf('heapBytes'), nodes: slopeOf('nodes'), listeners: slopeOf('listeners') };
}

/** The median of the slopes between every two readings (Theil and Sen). */
function medianSlope(values: readonly number[], step: number): number {
  const slopes = values
    .flatMap((from, first) => values.slice(first + 1).map((to, later) => (to - from) / (step * (later + 1))))
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? Number.NaN;
}

/** What grew more than it may, in words; empty where all is well. */
export function tooMuch(growth: Growth): string[] {
  return (['heapBytes', 'nodes', 'listeners'] as const)
    .filter((name) => growth[name] > allowedGrowth[name])
    .map((name) => `${growth[name]} ${name} more per mount, of ${allowedGrowth[name]} allowed`);
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  // The wrappers of nodes are freed in one round, what they held in the next; before each the page does what it put off.
  for (let round = 0; round < 3; round++) {
    await session.send('Runtime.evaluate', {
      expression: 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))',
      awaitPromise: true,
    });
    await session.send('HeapProfiler.collectGarbage');
  }
  const [{ usedSize }, counters] = await Promise.all([
    session.send('Runtime.getHeapUsage'),
    session.send('Memory.getDOMCounters'),
  ]);
  return { heapBytes: usedSize, nodes: counters.nodes, listeners: counters.jsEventListeners };
}
