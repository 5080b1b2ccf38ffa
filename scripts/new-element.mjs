import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Instruction, runAsCommand } from './instruction.mjs';
import { elementFiles } from './new-element/element-files.mjs';
import { readElementName } from './new-element/element-name.mjs';
import { root } from './repository.mjs';
import { runNode } from './run.mjs';

await runAsCommand(async () => {
  const element = readElementName(process.argv.slice(2));
  const files = elementFiles(element);
  const taken = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Instruction(`${taken} is there already; nothing was written.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  // Where a line breaks depends on the length of the name.
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  await runNode([biome, 'check', '--write', '--log-level=error', ...files.keys()]);
  if ((await runNode(['scripts/element-lists.mjs'])) !== 0)
    throw new Instruction('The lists of elements were not renewed.');
  console.log(
    `\nNext: write what the TODOs ask for (git grep TODO), then npx tsc -b and npm test -- --only=types,lint,browser,stories.`,
  );
});
