import { Instruction } from './instruction.mjs';

const minimum = { major: 20, minor: 19 };

/**
 * Whether a Node version such as `20.19.1` can run this project.
 * @param {string} version
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > minimum.major || (major === minimum.major && minor >= minimum.minor);
}

/** Stops with a sentence where Node is too old. The scripts import only what older versions have too, so that it is heard. */
export function requireSupportedNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  throw new Instruction(
    `Samspil needs Node ${minimum.major}.${minimum.minor} or newer, and this is Node ${version}. ` +
      'Install a current LTS from https://nodejs.org and run the command again.',
  );
}
