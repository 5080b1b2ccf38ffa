import { Instruction } from '../instruction.mjs';
import { peers } from './peers.mjs';
import { readSize, sizes } from './sizes.mjs';

/**
 * What `npm run bench:timeline` was asked for.
 * @typedef {object} BenchOptions
 * @property {readonly import('./peers.mjs').Peer[]} peers
 * @property {readonly import('./sizes.mjs').Size[]} sizes
 * @property {number} runs of each peer at each size, besides the warm-up
 * @property {number} seed of the data and of the order of runs
 * @property {number} limitSeconds for one step of one run
 * @property {boolean} memory whether the heap is measured too
 * @property {string | undefined} profile the peer whose time is profiled, in place of the benchmark
 */

const whole = /^[1-9]\d{0,5}$/;

/**
 * @param {readonly string[]} args
 * @returns {BenchOptions}
 * @throws {Instruction} where one makes no sense, with what there is
 */
export function readBenchOptions(args) {
  const quick = args.includes('--quick');
  /** @type {BenchOptions} */
  const options = {
    peers,
    sizes: quick ? sizes.filter(({ name }) => ['1000', '10000'].includes(name)) : sizes,
    runs: quick ? 3 : 7,
    seed: 2026,
    limitSeconds: 60,
    memory: !quick,
    profile: undefined,
  };
  const names = peers.map(({ name }) => name);
  for (const arg of args) {
    const [option, value = ''] = arg.split('=');
    const list = value.split(',');
    const chosenSizes = list.flatMap((name) => readSize(name) ?? []);
    if (arg === '--quick') continue;
    if (arg === '--no-memory') options.memory = false;
    else if (option === '--only' && list.every((name) => names.includes(name)))
      options.peers = peers.filter(({ name }) => list.includes(name));
    else if (option === '--sizes' && chosenSizes.length === list.length)
      options.sizes = chosenSizes.sort((a, b) => a.bars - b.bars || a.lanes - b.lanes);
    else if (option === '--runs' && whole.test(value)) options.runs = Number(value);
    else if (option === '--seed' && whole.test(value)) options.seed = Number(value);
    else if (option === '--limit' && whole.test(value)) options.limitSeconds = Number(value);
    else if (option === '--profile' && names.includes(value)) options.profile = value;
    else {
      throw new Instruction(
        `npm run bench:timeline does not know ${arg}. It takes: npm run bench:timeline -- --only=${names.join(',')} ` +
          `--sizes=${sizes.map(({ name }) => name).join(',')} --runs=7 --seed=2026 --limit=60 --quick --no-memory --profile=samspil`,
      );
    }
  }
  return options;
}
