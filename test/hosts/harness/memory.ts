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
 * What one mount and unmount may leave behind. Without a leak 0.3 kB were measured at most, and no node or listener; the
 * bound leaves room for a table that grows by a step. Where the page keeps what it removed, 199 kB, 2,166 nodes and 68
 * listeners stay each time.
 */
export const allowedGrowth: Growth = { heapBytes: 2_000, nodes: 1, listeners: 0.5 };

export interface Mounts {
  /** Until everything that is made once is made. */
  readonly warmUps: number;
  readonly measured: number;
}

/** So often the memory is read on the way. */
const readings = 6;

/**
 * Mounts and unmounts, and gives the growth per mount: the median slope between the readings. The last tree that was
 * removed may be alive at one reading and gone at the next (a framework holds on to it until its next turn), which is no
 * growth; a leak shows between all of them.
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
  // The wrappers of nodes are freed in one round, what they held in the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, counters] = await Promise.all([
    session.send('Runtime.getHeapUsage'),
    session.send('Memory.getDOMCounters'),
  ]);
  return { heapBytes: usedSize, nodes: counters.nodes, listeners: counters.jsEventListeners };
}
