/** @typedef {{ name: string; after?: readonly string[] }} Planned `after` names what must have ended before it begins */

/**
 * Runs steps, so many at once: always the first one whose turn it is. A step that was not chosen is not waited for.
 * @template {Planned} Step
 * @param {readonly Step[]} steps
 * @param {number} atOnce
 * @param {(step: Step) => Promise<void>} run
 */
export async function runSideBySide(steps, atOnce, run) {
  const waiting = [...steps];
  const left = new Set(steps.map(({ name }) => name));
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => !after.some((name) => left.has(name)));
    const [step] = running.size < atOnce && next >= 0 ? waiting.splice(next, 1) : [];
    if (step === undefined) {
      if (running.size === 0)
        throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`);
      await Promise.race(running);
      continue;
    }
    const ending = run(step).finally(() => {
      left.delete(step.name);
      running.delete(ending);
    });
    running.add(ending);
  }
}

/**
 * What several say at once, written as if they had spoken one after the other: the first that has not ended is heard as it
 * speaks, and the others when it is their turn.
 */
export class InTurn {
  /** @type {{ said: (string | Uint8Array)[]; hasEnded: boolean }[]} */
  #speakers = [];
  #write;

  /**
   * @param {number} speakers
   * @param {(text: string | Uint8Array) => void} write
   */
  constructor(speakers, write) {
    this.#speakers = Array.from({ length: speakers }, () => ({ said: [], hasEnded: false }));
    this.#write = write;
  }

  /**
   * @param {number} place
   * @param {string | Uint8Array} text
   */
  say(place, text) {
    this.#speakers[place]?.said.push(text);
    this.#pour();
  }

  /** @param {number} place */
  end(place) {
    const speaker = this.#speakers[place];
    if (speaker !== undefined) speaker.hasEnded = true;
    this.#pour();
  }

  #pour() {
    for (const { said, hasEnded } of this.#speakers) {
      for (const text of said.splice(0)) this.#write(text);
      if (!hasEnded) return;
    }
  }
}
