import { Instruction } from '../instruction.mjs';

/**
 * The names of an element in the forms that its files need.
 * @typedef {object} ElementName
 * @property {string} path its folder under `packages/elements/src`: `fields/colour-field`
 * @property {string} name `colour-field`
 * @property {string} className `SamspilColourField`
 * @property {string} textsName `ColourFieldTexts`, of its texts
 * @property {string} camel `colourField`
 * @property {string} tag `samspil-colour-field`
 * @property {string} toSource from its folder to `packages/elements/src/`: `../../`
 */

/**
 * Reads what `npm run new:element` was given.
 * @param {readonly string[]} args
 * @returns {ElementName}
 * @throws {Instruction} where that is no name for an element
 */
export function readElementName(args) {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) {
    throw new Instruction('Say one name: npm run new:element -- action-plan-form');
  }
  const wrong = path.split('/').find((part) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(part));
  if (wrong !== undefined) {
    throw new Instruction(
      `"${path}" is no name for an element: small English letters with hyphens between words, as in action-plan-form; a folder may stand before it, as in fields/colour-field.`,
    );
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('samspil-')) {
    throw new Instruction(
      `Leave out the prefix, which every tag gets: npm run new:element -- ${path.replace('samspil-', '')}`,
    );
  }
  const pascal = name.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return {
    path,
    name,
    className: `Samspil${pascal}`,
    textsName: `${pascal}Texts`,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    tag: `samspil-${name}`,
    toSource: '../'.repeat(path.split('/').length),
  };
}
