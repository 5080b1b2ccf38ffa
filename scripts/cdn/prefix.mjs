import { Instruction } from '../instruction.mjs';

/** Names that HTML and SVG have taken for themselves, though they have the form of a custom element's. */
const reserved = new Set(['annotation', 'color', 'font', 'missing', 'xml']);

/**
 * What may stand before the hyphen of our tags in a bundle of somebody's own.
 * @param {string} prefix
 * @returns {string} the same
 * @throws {Instruction} where no element could be registered under it, saying why
 */
export function checkedPrefix(prefix) {
  const wanted = 'Give lower-case letters a–z and digits, beginning with a letter, for example --prefix=kommune.';
  if (prefix === '') throw new Instruction(`The prefix is empty. ${wanted}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix)) {
    throw new Instruction(`"${prefix}" cannot begin the name of an element. ${wanted}`);
  }
  if (reserved.has(prefix)) throw new Instruction(`"${prefix}" is reserved by HTML or SVG. ${wanted}`);
  return prefix;
}

/**
 * Gives the function that turns our tags in a text into those of another prefix. Only whole names count: neither
 * `--samspil-provider-gap` nor `samspil-provider-ready` is a tag.
 * @param {readonly import('../elements.mjs').ElementFolder[]} elements
 * @param {string} prefix
 * @returns {(text: string) => string}
 */
export function tagRenamer(elements, prefix) {
  const tags = new RegExp(`(?<![\\w-])samspil-(${elements.map(({ baseName }) => baseName).join('|')})(?![\\w-])`, 'g');
  return (text) => text.replace(tags, `${prefix}-$1`);
}
