import { readEngines } from './engines.mjs';
import { Instruction } from './instruction.mjs';

/**
 * What `npm test` was asked for.
 * @typedef {object} TestOptions
 * @property {readonly string[]} [only] steps, as in `--only=types,browser`
 * @property {readonly import('./engines.mjs').Engine[]} [engines] as in `--engines=firefox,webkit`
 */

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} stepNames
 * @returns {TestOptions}
 * @throws {Instruction} where one makes no sense, with what there is
 */
export function readTestOptions(args, stepNames) {
  /** @type {TestOptions} */
  const options = {};
  for (const arg of args) {
    const [option, value = ''] = arg.split('=');
    const list = value.split(',');
    if (option === '--only' && list.every((name) => stepNames.includes(name))) options.only = list;
    else if (option === '--engines') options.engines = readEngines(value);
    else {
      throw new Instruction(
        `npm test does not know ${arg}. It takes: npm test -- --only=${stepNames.join(',')} --engines=chromium,firefox,webkit`,
      );
    }
  }
  return options;
}
