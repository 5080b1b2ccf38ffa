/** Thursday 4 March 2027, 10.42 in Eksempelby: the day on which the demo stands still. */
const moment = Date.UTC(2027, 2, 4, 9, 42);
const loaded = Date.now();
const { now } = Date;

/**
 * Stops the page's clock: a picture of a story is the same on every day. What asks for a date gets that moment, while
 * `Date.now()` goes on from there, because that is what intervals are measured with.
 */
export function freezeClock(): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [moment] : args, newTarget),
    get: (target, name) => (name === 'now' ? () => moment + now() - loaded : Reflect.get(target, name)),
  });
}
