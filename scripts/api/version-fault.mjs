/** @typedef {import('./compare.mjs').Change} Change */

/**
 * Why a version does not announce its changes; undefined where it does.
 *
 * From 1.0 on a breaking change needs a higher major and an addition a higher minor. Before it, by the rules of semantic
 * versions, a breaking change needs a higher minor, and additions are free.
 * @param {string} released
 * @param {string} current
 * @param {readonly Change[]} changes
 * @returns {string | undefined}
 */
export function versionFault(released, current, changes) {
  const before = numbersOf(released);
  const after = numbersOf(current);
  const breaks = changes.some(({ breaking }) => breaking);
  const [majorRise, minorRise] = [after.major > before.major, after.minor > before.minor];
  const isLower =
    after.major < before.major ||
    (after.major === before.major &&
      (after.minor < before.minor || (after.minor === before.minor && after.patch < before.patch)));
  if (isLower) return `${current} is lower than ${released}, which was released.`;
  if (majorRise) return undefined;
  if (before.major === 0) {
    return breaks && !minorRise
      ? `A breaking change after ${released} needs at least ${nextMinor(before)}.`
      : undefined;
  }
  if (breaks) return `A breaking change after ${released} needs at least ${before.major + 1}.0.0.`;
  return changes.length > 0 && !minorRise
    ? `An addition after ${released} needs at least ${nextMinor(before)}.`
    : undefined;
}

/** @param {string} version */
function numbersOf(version) {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) throw new Error(`${version} is no version.`);
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** @param {{ major: number, minor: number }} version */
const nextMinor = ({ major, minor }) => `${major}.${minor + 1}.0`;
