/**
 * The codes of the API's problems as a type, and the prefix of their wire `type`.
 * @param {{ problems: Readonly<Record<string, unknown>>; problemTypePrefix: string }} contract
 */
export function problemCodes({ problems, problemTypePrefix }) {
  const codes = Object.keys(problems).map((code) => `\n  | '${code}'`);
  return [
    `/** What the \`type\` of a problem begins with; the rest is its code. */\nexport const problemTypePrefix = '${problemTypePrefix}';\n\n`,
    `/** The stable codes of the problems that this version of the API answers with. */\nexport type ProblemCode =${codes.join('')};\n`,
  ].join('');
}
