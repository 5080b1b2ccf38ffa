import openapiTS, { astToString } from 'openapi-typescript';

/**
 * TypeScript types of paths, operations and components.
 * @param {object} document OpenAPI
 */
export async function apiTypes(document) {
  // The generator writes discriminators into the document that it is given.
  return astToString(await openapiTS(structuredClone(document)));
}
