import { createTimelineData } from './timeline-data.js';

/**
 * What a library is asked to do. One adapter per library, in its own page; the runner knows only this.
 *
 * @typedef {import('./timeline-data.js').BenchData} BenchData
 * @typedef {import('./timeline-data.js').BenchBar} BenchBar
 * @typedef {'year' | 'halfYear'} ZoomLevel
 *
 * @template Native
 * @typedef {object} Adapter
 * @property {(data: BenchData) => Native} prepare the data in the library's own shape; not timed, as a page may load it so
 * @property {(place: HTMLElement, native: Native, data: BenchData) => void} mount shows the whole year
 * @property {(level: ZoomLevel) => void} zoom `halfYear`: twice the width for every day, from the beginning of the year
 * @property {(pixels: number) => void} panLanes scrolls the lanes, as a wheel does
 * @property {(share: number) => void} panTime at `halfYear`: to the right by a share of what is in sight, as a wheel does; or to the left
 * @property {(bar: BenchBar) => void} update replaces one bar
 * @property {() => void} unmount
 * @property {() => ArrayLike<Element>} bars those that are in the document
 * @property {() => ArrayLike<Element>} heads the same of the lanes' heads
 */

/** So long nothing may change on screen before it counts as finished. Longer than any library's pause between two steps. */
const quietMs = 250;
/** After so long without any change there will be none. */
const patienceMs = 5_000;
/** So many bars are compared from frame to frame, and looked for on screen. */
const compared = 60;
/** One screen is scrolled in so many frames: 20 turns of a wheel, a third of a second. */
const panFrames = 20;

/**
 * Offers an adapter to the runner, as `globalThis.bench`.
 * @template Native
 * @param {Adapter<Native>} adapter
 */
export function offer(adapter) {
  const place = document.createElement('main');
  document.body.append(place);
  /** @type {BenchData} */
  let data;
  /** @type {Native} */
  let native;
  /** The picture before it was scrolled. */
  let scrolled = '';

  const bench = {
    /** @param {{ seed: number; bars: number; lanes: number }} size */
    prepare(size) {
      data = createTimelineData(size);
      native = adapter.prepare(data);
    },

    /** Until nothing changes on screen any more: the page has come to rest. */
    rest: () => untilPainted(() => undefined, { mayStay: true }),

    async mount() {
      const painted = await untilPainted(() => adapter.mount(place, native, data));
      requireOnScreen('bars', adapter.bars(), 10);
      requireOnScreen('heads of lanes', adapter.heads(), 1);
      return { ...painted, elements: countElements(place), bars: adapter.bars().length };
    },

    /** @param {ZoomLevel} level */
    async zoom(level) {
      const before = widestOnScreen();
      const painted = await untilPainted(() => adapter.zoom(level));
      const after = widestOnScreen();
      if (level === 'halfYear' ? after < before * 1.2 : after > before / 1.2)
        throw new Error(`The bars were ${before} px wide at most, and are ${after} px after zooming to ${level}.`);
      return painted;
    },

    /** One screen to the right, a step in every frame, and what a library does when one has arrived. Nothing is looked at meanwhile. */
    async panTime() {
      scrolled = picture();
      const longest = await inFrames(() => adapter.panTime(1 / panFrames));
      await pause(quietMs);
      return { longest, frames: panFrames };
    },

    /** Back in one step. */
    jumpTime: () => untilPainted(() => adapter.panTime(-1)),

    /**
     * One screen down, a step in every frame, and three frames more for what a library puts off. Nothing is looked at
     * meanwhile: the runner counts the work of the main thread from beginning to end.
     */
    async panLanes() {
      scrolled = picture();
      const step = Math.round(place.clientHeight / panFrames);
      return { longest: await inFrames(() => adapter.panLanes(step)), frames: panFrames };
    },

    /** Whether scrolling did what it should. */
    async checkPan() {
      await bench.rest();
      if (picture() === scrolled) throw new Error('Scrolling changed nothing on screen.');
      requireOnScreen('bars', adapter.bars(), 10);
    },

    async update() {
      const { bar, element } = anyBarOnScreen();
      const title = `Ændret ${titleNumber(element)}`;
      // Shorter, so that it stays in its track and on screen, while everything after it may move up.
      const painted = await untilPainted(() => adapter.update({ ...bar, title, end: bar.end - 7 }));
      const shown = onScreen(adapter.bars()).some((each) => each.textContent?.includes(title));
      if (!shown) throw new Error(`"${title}" is nowhere on screen after the update.`);
      return painted;
    },

    unmount() {
      adapter.unmount();
      place.replaceChildren();
    },

    /**
     * Mounts and unmounts, and leaves the page as it found it.
     * @param {number} count
     */
    async cycle(count) {
      for (let done = 0; done < count; done++) {
        adapter.mount(place, native, data);
        await untilBarIsThere();
        bench.unmount();
        await nextFrame();
      }
    },
  };

  /** Acts in so many frames, one after the other, and sees three more. @param {() => void} act @returns the longest, in milliseconds */
  async function inFrames(act) {
    let longest = 0;
    let before = await nextFrame();
    for (let frame = 0; frame < panFrames + 3; frame++) {
      if (frame < panFrames) act();
      const at = await nextFrame();
      longest = Math.max(longest, at - before);
      before = at;
    }
    return longest;
  }

  /** @param {() => void} act @param {{ mayStay?: boolean }} [options] `mayStay`: the picture need not change */
  async function untilPainted(act, { mayStay = false } = {}) {
    const before = picture();
    await nextFrame();
    const began = performance.now();
    act();
    let last = before;
    let changedAt = Number.NaN;
    let same = 0;
    let looks = 0;
    for (;;) {
      const at = await endOfFrame();
      const now = picture();
      same += 1;
      looks += 1;
      if (now !== last) {
        last = now;
        changedAt = at;
        same = 0;
      }
      const hasChanged = !Number.isNaN(changedAt);
      if (at - (hasChanged ? changedAt : began) > quietMs && (hasChanged || mayStay)) break;
      if (!hasChanged && at - began > patienceMs) throw new Error('Nothing has changed on screen.');
      // Looked at in every frame while it changes; a pause is waited through without being looked at all the time.
      if (same > 10) await pause();
      await nextFrame();
    }
    return { ms: (Number.isNaN(changedAt) ? began : changedAt) - began, looks };
  }

  async function untilBarIsThere() {
    for (let frame = 0; frame < 600; frame++) {
      await endOfFrame();
      if (adapter.bars().length > 0) return;
      await nextFrame();
    }
    throw new Error('No bar was there after 600 frames.');
  }

  /** What is drawn: how many bars and heads there are, where the first bars on screen stand, and what is written on them. */
  function picture() {
    const bars = onScreen(adapter.bars(), compared).map((bar) => {
      const { left, top, width } = bar.getBoundingClientRect();
      return `${Math.round(left)} ${Math.round(top)} ${Math.round(width)} ${bar.textContent}`;
    });
    return `${adapter.bars().length} ${adapter.heads().length}|${bars.join('|')}`;
  }

  /** @param {ArrayLike<Element>} elements @param {number} [most] so many are enough */
  function onScreen(elements, most = Number.POSITIVE_INFINITY) {
    const { left, top, right, bottom } = place.getBoundingClientRect();
    const found = [];
    for (let index = 0; index < elements.length && found.length < most; index++) {
      const box = elements[index].getBoundingClientRect();
      const isThere = box.width > 0 && box.height > 0;
      if (isThere && box.left < right && box.right > left && box.top < bottom && box.bottom > top)
        found.push(elements[index]);
    }
    return found;
  }

  /** @param {string} what @param {ArrayLike<Element>} elements @param {number} least */
  function requireOnScreen(what, elements, least) {
    const count = onScreen(elements, least).length;
    if (count < least) throw new Error(`Only ${count} ${what} are on screen, of ${least} at least.`);
  }

  function widestOnScreen() {
    return Math.max(...onScreen(adapter.bars()).map((bar) => bar.getBoundingClientRect().width));
  }

  function anyBarOnScreen() {
    const middle = place.getBoundingClientRect().top + place.clientHeight / 2;
    // Of those that are compared, or its change would not be seen.
    const candidates = onScreen(adapter.bars(), compared).filter((element) => titleNumber(element) !== undefined);
    // The one nearest to the middle: nothing that the axis or the edge hides by half.
    const distance = (/** @type {Element} */ element) => Math.abs(element.getBoundingClientRect().top - middle);
    const [element] = candidates.sort((a, b) => distance(a) - distance(b));
    const bar = element && data.bars[(titleNumber(element) ?? 0) - 1];
    if (element === undefined || bar === undefined) throw new Error('No bar on screen says its title.');
    return { bar, element };
  }

  Object.assign(globalThis, { bench });
}

/** Every title ends with the number of its bar. @param {Element} element */
function titleNumber(element) {
  const [, number] = /(\d+)\s*$/.exec(element.textContent ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** @returns {Promise<number>} resolved within the callback of the next animation frame */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

const channel = new MessageChannel();

/**
 * When the frame that is being made is done. Called within an animation frame: its message is the first task after
 * style, layout and paint of that very frame.
 * @returns {Promise<number>}
 */
function endOfFrame() {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve(performance.now());
    channel.port2.postMessage(null);
  });
}

/** @param {number} [ms] */
function pause(ms = 10) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Elements below a root, those of open shadow roots too. @param {Element | ShadowRoot} root @returns {number} */
function countElements(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot === null ? 0 : countElements(element.shadowRoot));
  return count;
}
