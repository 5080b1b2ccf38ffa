import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The README's TypeScript as somebody who pastes it would compile it. */
async function snippets(): Promise<string[]> {
  const readme = await readFile(path('../../../README.md'), 'utf8');
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
}

/** The declarations of libraries and packages, which every snippet imports: each is read and parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What a strict compiler objects to in a module beside the tests. */
function objections(source: string): string[] {
  const file = path('../../snippet-of-the-readme.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile: readSource } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readSource(name));
  host.getSourceFile = (name, version, ...rest) => {
    if (name === file) return ts.createSourceFile(name, source, version);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What an application in `test/hosts` is written in, as one text. */
async function hostSources(name: string): Promise<string> {
  const folder = path(`../../hosts/${name}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/node_modules|dist/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

describe('the README', () => {
  it('has TypeScript that compiles as it stands', async () => {
    const found = await snippets();
    assert.ok(found.length >= 2);
    for (const snippet of found) assert.deepEqual(objections(`declare const token: string;\n${snippet}`), [], snippet);
  });

  it('takes its lines for frameworks from the applications that prove them', async () => {
    const readme = await readFile(path('../../../README.md'), 'utf8');
    const chapter = /\n## Frameworks\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const sections = [...chapter.matchAll(/\n### (.+)\n([\s\S]*?)(?=\n### |$)/g)];
    assert.ok(sections.length >= 5);
    for (const [, title = '', text = ''] of sections) {
      const host = await hostSources(title.split('.')[0]?.toLowerCase() ?? '');
      for (const [, snippet = ''] of text.matchAll(/```\w+\n([\s\S]*?)```/g)) {
        const lines = snippet.split('\n').map((line) => line.trim());
        assert.deepEqual(
          lines.filter((line) => !host.includes(line)),
          [],
          title,
        );
      }
    }
  });

  it('points to files that exist', async () => {
    const readme = await readFile(path('../../../README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.ok(links.length > 0);
    for (const link of links) await readFile(path(`../../../${link}`));
  });
});
