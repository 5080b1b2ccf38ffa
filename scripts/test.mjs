import { Instruction, runAsCommand } from './instruction.mjs';
import { setUp } from './setup.mjs';
import { steps } from './test-steps.mjs';

await runAsCommand(async () => {
  const chosen = chooseSteps(process.argv.slice(2));
  await setUp({ browser: true });

  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const lines = [];
  for (const { title, run } of chosen) {
    console.log(`\n── ${title}`);
    const began = performance.now();
    const counts = await run();
    // A suite that found nothing to run has not passed: most likely its files moved.
    if (counts.passed + counts.failed === 0) {
      console.error('No test ran.');
      counts.failed = 1;
    }
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(`${counts.failed === 0 ? '✓' : '✗'} ${title.padEnd(38)} ${inWords(counts)} (${seconds} s)`);
    console.log(lines.at(-1));
  }

  console.log(`\n${lines.join('\n')}\n\n${inWords(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/**
 * All steps, or those named by `--only=types,browser`.
 * @param {readonly string[]} args
 */
function chooseSteps(args) {
  const names = steps.map((step) => step.name);
  const wanted = args.flatMap((arg) => {
    const [option, value = ''] = arg.split('=');
    const list = value.split(',');
    if (option === '--only' && list.every((name) => names.includes(name))) return list;
    throw new Instruction(`npm test does not know ${arg}. It takes: npm test -- --only=${names.join(',')}`);
  });
  return wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name));
}

/** @param {import('./test-steps.mjs').Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
