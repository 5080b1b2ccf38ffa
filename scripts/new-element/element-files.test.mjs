import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import test from 'node:test';
import ts from 'typescript';
import { root } from '../repository.mjs';
import { elementFiles } from './element-files.mjs';
import { readElementName } from './element-name.mjs';

const instruction = (/** @type {RegExp} */ message) => ({ name: 'Instruction', message });

test('a name gives all the forms that the files need', () => {
  assert.deepEqual(readElementName(['fields/colour-field']), {
    path: 'fields/colour-field',
    name: 'colour-field',
    className: 'SamspilColourField',
    textsName: 'ColourFieldTexts',
    camel: 'colourField',
    tag: 'samspil-colour-field',
    toSource: '../../',
  });
});

for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
  [[], /Say one name/],
  [['one', 'two'], /Say one name/],
  [['ActionPlan'], /"ActionPlan" is no name for an element/],
  [['../outside'], /is no name for an element/],
  [['plan-'], /is no name for an element/],
  [['samspil-plan'], /npm run new:element -- plan$/],
])) {
  test(`${JSON.stringify(args)} is refused in words that say what to do`, () => {
    assert.throws(() => readElementName(args), instruction(message));
  });
}

const paths = ['year-wheel', 'fields/colour-field'];

for (const path of paths) {
  test(`the files of ${path} compile as they are written`, () => {
    assert.deepEqual(typeFaults(elementFiles(readElementName([path]))), []);
  });
}

test('the files keep to lint as they are written, before the formatter has wrapped long names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-new-element-'));
  try {
    for (const settings of ['biome.json', '.gitignore', 'lint'])
      cpSync(join(root, settings), join(folder, settings), { recursive: true });
    for (const [file, text] of paths.flatMap((path) => [...elementFiles(readElementName([path]))])) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--error-on-warnings', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout + stderr, /Checked \d\d files/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * What the compiler finds in files that are not on the disk, as if they stood in the sources of the elements. The story is
 * left to the stories' own project: it names the element by its public path, which exists only once it is written.
 * @param {ReadonlyMap<string, string>} files
 */
function typeFaults(files) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'packages/elements/tsconfig.json'),
    { noEmit: true, composite: false, incremental: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => assert.fail(String(fault.messageText)) },
  );
  assert.ok(config);
  const written = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile, getSourceFile } = host;
  // Without this the resolver would look for the folders of the files before it asks for them.
  delete host.directoryExists;
  host.fileExists = (file) => written.has(file) || fileExists(file);
  host.readFile = (file) => written.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = written.get(file);
    return text === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, text, language);
  };
  const sources = [...written.keys()].filter((file) => !relative(root, file).startsWith(`stories${sep}`));
  const program = ts.createProgram({
    rootNames: sources,
    options: config.options,
    host,
    ...(config.projectReferences === undefined ? {} : { projectReferences: config.projectReferences }),
  });
  return sources
    .map((file) => program.getSourceFile(file))
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
