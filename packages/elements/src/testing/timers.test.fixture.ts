interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  now: performance.now.bind(performance),
};
let timers: Map<number, Timer> | undefined;
let clock = 0;
let lastId = 0;

/**
 * Stops the clock of the page's timers until the end of the test, and gives the function that lets milliseconds pass.
 * Promises go on by themselves.
 */
export function stopTimers(): (milliseconds: number) => void {
  const pending = new Map<number, Timer>();
  timers = pending;
  clock = real.now();
  const set = (run: () => void, delay = 0): number => {
    pending.set(++lastId, { at: clock + delay, run });
    return lastId;
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => pending.delete(id) });
  performance.now = () => clock;
  return (milliseconds) => {
    clock += milliseconds;
    for (const [id, { at, run }] of [...pending]) {
      if (at > clock) continue;
      pending.delete(id);
      run();
    }
  };
}

afterEach(() => {
  if (timers === undefined) return;
  timers = undefined;
  Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
  performance.now = real.now;
});
