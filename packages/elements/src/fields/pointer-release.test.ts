import { expect } from '@open-wc/testing';
import { stopTimers } from '../testing/timers.test.fixture.js';
import { whenReleased } from './pointer-release.js';

/** A document in which a button is being pressed: only a real pointer makes one `:active`. */
class PressedDocument extends EventTarget {
  readonly querySelector = (): Element => document.body;
}

describe('whenReleased', () => {
  it('calls back at once when nothing is pressed', () => {
    let calls = 0;
    whenReleased(document, () => calls++);
    expect(calls).to.equal(1);
  });

  for (const release of ['pointerup', 'pointercancel', 'mouseup', 'click', 'dragend']) {
    it(`waits for ${release}, and lets the click come first`, () => {
      const pass = stopTimers();
      const pressed = new PressedDocument();
      let calls = 0;
      whenReleased(pressed as unknown as Document, () => calls++);
      expect(calls).to.equal(0);
      pressed.dispatchEvent(new Event(release));
      expect(calls).to.equal(0);
      pass(0);
      pressed.dispatchEvent(new Event('click'));
      pass(0);
      expect(calls).to.equal(1);
    });
  }

  it('is told not to call any more', () => {
    const pass = stopTimers();
    const pressed = new PressedDocument();
    let calls = 0;
    const stop = whenReleased(pressed as unknown as Document, () => calls++);
    stop();
    pressed.dispatchEvent(new Event('pointerup'));
    pass(0);
    expect(calls).to.equal(0);
  });
});
