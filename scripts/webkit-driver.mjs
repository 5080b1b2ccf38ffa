import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** How long the X server and the driver may take to answer before they count as broken. Milliseconds. */
const patience = 30_000;

/**
 * Starts what steers WebKitGTK: an X server on a free display, and on it the driver on a free port. Runs at the same time
 * do not meet. Both end by their process ids when `stop` is called, and at the latest when this process ends.
 * @param {{ driver: string; display: string }} programs
 * @returns {Promise<{ port: number; stop: () => Promise<void> }>}
 */
export async function startWebKitDriver({ driver, display }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const killAll = () => {
    for (const child of started) child.kill();
  };
  process.on('exit', killAll);
  const stop = async () => {
    // The driver goes first: as it ends, it ends the browser that it started.
    for (const child of started.toReversed()) await ended(child);
    process.off('exit', killAll);
  };
  try {
    // The X server finds a free display by itself and writes its number to the file that it is given, here the fourth.
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xServer = spawn(display, ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    started.push(xServer);
    const displayNumber = await orFailure(xServer, display, firstLine(xServer.stdio[3]));

    const port = await freePort();
    const webDriver = spawn(driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: `:${displayNumber}`,
        // As `--no-sandbox` for Chromium: a build machine's container has no namespaces to give.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // No desktop's settings, accessibility bus or Wayland session of whoever runs the tests.
        GSETTINGS_BACKEND: 'memory',
        NO_AT_BRIDGE: '1',
        GDK_BACKEND: 'x11',
      },
    });
    started.push(webDriver);
    await orFailure(webDriver, driver, answers(port));
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  // One that could not be started has no id, and nothing to end.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/**
 * What a program is waited for, or an error with its own last words where it ends before, or does nothing.
 * @template Result
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} program
 * @param {Promise<Result>} result
 * @returns {Promise<Result>}
 */
async function orFailure(child, program, result) {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    words = `${words}${text}`.slice(-2_000);
  });
  const giveUp = new AbortController();
  const failure = new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${program} ended (${signal ?? code}). ${words}`)));
  });
  const lateness = wait(patience, undefined, { signal: giveUp.signal, ref: false }).then(() => {
    throw new Error(`${program} did not answer within ${patience / 1_000} seconds. ${words}`);
  });
  // Whichever comes later than the result is nobody's concern.
  failure.catch(() => undefined);
  lateness.catch(() => undefined);
  try {
    return await Promise.race([result, failure, lateness]);
  } finally {
    giveUp.abort();
  }
}

/** @param {import('node:stream').Stream | null | undefined} stream */
async function firstLine(stream) {
  if (!stream) throw new Error('there is no pipe');
  const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (stream) });
  for await (const line of lines) return line.trim();
  throw new Error('it was closed without a word');
}

/** @returns {Promise<number>} a port that the system gives out, and will not give out again soon */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Resolves once something listens on a port.
 * @param {number} port
 */
async function answers(port) {
  const until = performance.now() + patience;
  while (performance.now() < until && !(await accepts(port))) await wait(50);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
