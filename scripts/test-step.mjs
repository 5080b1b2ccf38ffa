import { writeFileSync } from 'node:fs';
import { readEngines } from './engines.mjs';
import { runAsCommand } from './instruction.mjs';
import { steps } from './test-steps.mjs';

// One step of `npm test` in a process of its own: its name, the file for what it came to, and the engines if any are named.
await runAsCommand(async () => {
  const [name, file = '', engines = ''] = process.argv.slice(2);
  const step = steps.find((each) => each.name === name);
  if (step === undefined) throw new Error(`There is no step ${name}.`);
  const counts = await step.run({ engines: engines === '' ? undefined : readEngines(engines) });
  // A suite that found nothing to run has not passed: most likely its files moved.
  if (counts.passed + counts.failed === 0) {
    console.error('No test ran.');
    counts.failed = 1;
  }
  writeFileSync(file, JSON.stringify(counts));
});
