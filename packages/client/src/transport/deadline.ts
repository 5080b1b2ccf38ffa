import { TimeoutError } from '../errors/timeout-error.js';
import type { Send } from './request.js';

/** The platform's timers, or a test's. */
export interface Timers {
  set(callback: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

const platformTimers: Timers = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Gives up when the caller does, or after a time that covers everything: asking for the token, the request, reading the
 * answer. It does so even where something beneath ignores the signal, and leaves no timer or listener behind.
 *
 * The caller's own abort rejects with the signal's reason, as `fetch` does; the deadline with a `TimeoutError`.
 */
export function withDeadline(send: Send, milliseconds: number, timers: Timers = platformTimers): Send {
  return (request) =>
    new Promise((resolve, reject) => {
      const { signal } = request;
      if (signal?.aborted) {
        reject(reasonOf(signal));
        return;
      }
      // By hand and not by AbortSignal.any, which Safari has only since 17.4.
      const controller = new AbortController();
      const onAbort = () => giveUp(reasonOf(signal));
      const timer = timers.set(() => giveUp(new TimeoutError(request.operation, milliseconds)), milliseconds);
      signal?.addEventListener('abort', onAbort);
      const settle = () => {
        timers.clear(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const giveUp = (reason: unknown) => {
        settle();
        reject(reason);
        controller.abort(reason);
      };
      send({ ...request, signal: controller.signal }).then(
        (answer) => {
          settle();
          resolve(answer);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
}

function reasonOf(signal: AbortSignal | undefined): unknown {
  return signal?.reason ?? new DOMException('The request was aborted.', 'AbortError');
}
