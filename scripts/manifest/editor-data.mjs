import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** @typedef {import('./manifest.mjs').Manifest} Manifest */

/** Aliases written out, so that an editor offers the words that an attribute takes. */
const options = { typesSrc: 'parsedType', hideLogs: true };

/** @param {Manifest} manifest */
export const vsCodeHtmlData = (manifest) => formatted(getVsCodeHtmlCustomData(copy(manifest), options));

/** @param {Manifest} manifest */
export const vsCodeCssData = (manifest) => formatted(getVsCodeCssCustomData(copy(manifest), options));

/**
 * @param {Manifest} manifest
 * @param {string} version of the package
 */
export function webTypes(manifest, version) {
  // The converter takes name and version from the package.json of the folder that it is called in.
  const data = JSON.parse(getWebTypesData(copy(manifest), options));
  return formatted(JSON.stringify({ ...data, name: '@samspil/elements', version }));
}

/** The converters write into what they are given. @param {Manifest} manifest */
const copy = (manifest) => structuredClone(manifest);

/** @param {string} json */
const formatted = (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
