import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../repository.mjs';
import { apiTypes } from './api-types.mjs';
import { componentTypes } from './component-types.mjs';
import { openApiDocument } from './openapi-document.mjs';
import { operationTable } from './operation-table.mjs';
import { problemCodes } from './problem-codes.mjs';

const generatedFolder = 'packages/client/src/generated';
const header = '// Generated from packages/core; do not edit. Change the contract there and run: npm run contract\n\n';

/**
 * The generated files of the contract from compiled core, as text by path in the repository. Gives the same text for the
 * same core, whatever the machine.
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function generateContract() {
  const contract = await import(pathToFileURL(join(root, 'packages/core/dist/contract/index.js')).href);
  const schemas = await import(pathToFileURL(join(root, 'packages/core/dist/contract/schema.js')).href);
  const { version, license } = JSON.parse(readFileSync(join(root, 'packages/client/package.json'), 'utf8'));
  const document = openApiDocument({ ...contract, problem: schemas.problem, pathId: schemas.pathId, version, license });
  const sources = {
    'api-types.ts': await apiTypes(document),
    'components.ts': componentTypes(document),
    'operations.ts': operationTable(contract.operations, document),
    'problems.ts': problemCodes(contract),
  };
  return new Map([
    ['packages/client/openapi.json', `${JSON.stringify(document, undefined, 2)}\n`],
    ...Object.entries(sources).map(
      ([name, text]) => /** @type {const} */ ([posix.join(generatedFolder, name), header + text]),
    ),
  ]);
}
