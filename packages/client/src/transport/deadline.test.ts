import { expect } from 'chai';
import { TimeoutError } from '../errors/timeout-error.js';
import { rejection } from '../testing/rejection.js';
import { someAnswer, someRequest } from '../testing/sends.js';
import { type Timers, withDeadline } from './deadline.js';
import type { Send } from './request.js';

/** Timers that go off when a test says so. */
function handTimers() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const timers: Timers = {
    set: (callback) => {
      last += 1;
      waiting.set(last, callback);
      return last;
    },
    clear: (timer) => waiting.delete(Number(timer)),
  };
  const goOff = () => {
    for (const callback of waiting.values()) callback();
  };
  return { timers, waiting, goOff };
}

/** Never answers and takes no notice of the signal, as a careless `fetch` of a host may. */
function deaf() {
  const signals: (AbortSignal | undefined)[] = [];
  const send: Send = ({ signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  return { send, signals };
}

describe('the deadline', () => {
  it('lets an answer pass and leaves no timer', async () => {
    const { timers, waiting } = handTimers();
    const send = withDeadline(async () => someAnswer, 1000, timers);
    expect(await send(someRequest)).to.equal(someAnswer);
    expect(waiting.size).to.equal(0);
  });

  it('lets an error pass and leaves no timer', async () => {
    const { timers, waiting } = handTimers();
    const send = withDeadline(() => Promise.reject(new RangeError('as it was')), 1000, timers);
    await rejection(send(someRequest), RangeError);
    expect(waiting.size).to.equal(0);
  });

  it('gives up when the time is over, and aborts what is under way', async () => {
    const { timers, goOff } = handTimers();
    const { send, signals } = deaf();
    const answer = withDeadline(send, 1000, timers)(someRequest);
    goOff();
    const error = await rejection(answer, TimeoutError);
    expect(error.message).to.equal('getMe had no answer within 1000 ms.');
    expect(error.timeoutMilliseconds).to.equal(1000);
    expect(signals[0]?.aborted).to.equal(true);
  });

  it('gives up when the caller does, with the platform’s own error', async () => {
    const { timers, waiting } = handTimers();
    const { send, signals } = deaf();
    const controller = new AbortController();
    const answer = withDeadline(send, 1000, timers)({ ...someRequest, signal: controller.signal });
    controller.abort();
    expect((await rejection(answer, DOMException)).name).to.equal('AbortError');
    expect(signals[0]?.aborted).to.equal(true);
    expect(waiting.size).to.equal(0);
  });

  it('gives up with the reason that the caller gave', async () => {
    const controller = new AbortController();
    const answer = withDeadline(deaf().send, 1000, handTimers().timers)({ ...someRequest, signal: controller.signal });
    controller.abort(new RangeError('the panel was closed'));
    expect((await rejection(answer, RangeError)).message).to.equal('the panel was closed');
  });

  it('sends nothing for a caller that has given up already', async () => {
    const { send, signals } = deaf();
    const answer = withDeadline(send, 1000, handTimers().timers)({ ...someRequest, signal: AbortSignal.abort() });
    await rejection(answer, DOMException);
    expect(signals).to.deep.equal([]);
  });

  it('stops listening to the caller’s signal when the answer is there', async () => {
    const { signal } = new AbortController();
    let listening = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listening += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listening -= 1;
      remove(...args);
    };
    await withDeadline(async () => someAnswer, 1000, handTimers().timers)({ ...someRequest, signal });
    expect(listening).to.equal(0);
  });
});
