import { type PlainDate, toEpochDay } from '@samspil/core/calendar';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { BarFocus } from './bar-focus.js';
import { editTexts } from './edit.texts.js';
import type { EditingOptions } from './editing-options.js';
import { plotInSight } from './ghost.js';
import { MoveMode } from './move-mode.js';
import type { Moves } from './moves.js';
import type { Notices } from './notices.js';
import { type Dates, isSamePeriod } from './period-change.js';
import { shortPeriod, spokenPlace } from './period-words.js';

export interface KeyMovesOptions extends Pick<EditingOptions, 'speaker' | 'chart'> {
  readonly moves: Moves;
  readonly notices: Notices;
  readonly bars: BarFocus;
  readonly scroller: () => HTMLElement | undefined;
  /** Shows where it stands by now. */
  readonly showGhost: (dates: Dates, row: { readonly top: number; readonly height: number }, key: string) => void;
  readonly hideGhost: () => void;
}

/** Moves by keys: says each place, keeps it in sight, saves or restores at the end. */
export class KeyMoves {
  readonly #element: ReactiveElement;
  readonly #options: KeyMovesOptions;
  readonly #mode: MoveMode;
  /** Where its row was last seen. */
  #row: { readonly top: number; readonly height: number } | undefined;

  constructor(element: ReactiveElement, options: KeyMovesOptions) {
    this.#element = element;
    this.#options = options;
    this.#mode = new MoveMode({
      t: () => this.#t,
      isRightToLeft: () => getComputedStyle(element).direction === 'rtl',
      changed: () => this.#sayPlace(),
      commit: () => this.#commit(),
      cancel: () => this.cancel(),
    });
  }

  get #t() {
    return this.#options.speaker.in(editTexts);
  }

  get isUnderWay(): boolean {
    return this.#mode.state !== undefined;
  }

  /** From now on, the keys move; the bar has the focus. */
  start(key: string, bar: HTMLElement): void {
    const { moves, notices } = this.#options;
    const held = moves.takeHold(key);
    if (held === undefined) return;
    notices.clear();
    bar.focus();
    this.#mode.start(key, moves.titleOf(key), held.dates);
    this.#sayPlace();
    void this.#element.updateComplete.then(() => this.#uncover(key));
  }

  /** The strip stands at the lower edge, over what is there: the bar that it is about is not left behind it. */
  #uncover(key: string): void {
    const bar = this.#options.bars.barOf(key);
    const strip = this.#element.renderRoot.querySelector('.edit-strip');
    if (bar === undefined || strip === null) return;
    if (bar.getBoundingClientRect().bottom > strip.getBoundingClientRect().top)
      bar.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Ends it without a word: the timeline leaves the page. */
  stop(): void {
    this.#mode.stop();
  }

  render(): TemplateResult | typeof nothing {
    const { state } = this.#mode;
    if (state === undefined) return nothing;
    const { speaker, moves } = this.#options;
    const place = shortPeriod(state.after, this.#t, speaker.language);
    return this.#mode.render(place, moves.obstacleAt(state.key, state.after));
  }

  /** Answers a key: on the bar and the strip all of its own; on a button of the strip Esc only, which has keys itself. */
  answer(event: KeyboardEvent): boolean {
    const { target } = event;
    if (!this.isUnderWay || !(target instanceof Element)) return false;
    const isOurs = target.closest('.bar') !== null || target.matches('.edit-strip');
    return (isOurs || event.key === 'Escape') && this.#mode.answer(event);
  }

  /** Whoever goes elsewhere has not meant it. */
  left(to: EventTarget | null): void {
    const { state } = this.#mode;
    // Another window: one comes back.
    if (state === undefined || (to === null && !document.hasFocus())) return;
    if (to instanceof Element && to.closest('.edit-strip') !== null) return;
    if (to instanceof HTMLElement && to.dataset.key === state.key) return;
    if (to !== null) this.cancel();
    // A bar that is scrolled out of sight takes the focus with it: nobody has gone anywhere.
    else void this.#element.updateComplete.then(() => this.#isLeft() && this.cancel());
  }

  #isLeft(): boolean {
    const { state } = this.#mode;
    if (state === undefined || this.#options.bars.barOf(state.key) === undefined) return false;
    return this.#element.shadowRoot?.activeElement?.closest('.bar, .edit-strip') == null;
  }

  /** The shadow stays beside its bar, wherever that goes; where the bar is out of sight, the strip has the keys. */
  followBar(): void {
    const { state } = this.#mode;
    if (state === undefined) return;
    if (this.#options.moves.entryOf(state.key) === undefined) {
      this.#end();
      return;
    }
    const bar = this.#options.bars.barOf(state.key);
    this.#row = bar?.getBoundingClientRect() ?? this.#row;
    if (this.#row !== undefined) this.#options.showGhost(state.after, this.#row, state.key);
    const root = this.#element.shadowRoot;
    if (bar === undefined && root?.activeElement === null) root.querySelector<HTMLElement>('.edit-strip')?.focus();
  }

  cancel(): void {
    const { state } = this.#mode;
    if (state === undefined) return;
    this.#end();
    this.#options.notices.quiet(this.#t.restored(state.title));
    this.#options.bars.goAlong(state.key, state.before.from);
  }

  #commit(): void {
    const { state } = this.#mode;
    if (state === undefined) return;
    const { moves, notices, bars } = this.#options;
    const why = moves.obstacleAt(state.key, state.after);
    if (why !== undefined) {
      // It stands where it cannot stay: one goes on moving it.
      notices.speak(why);
      return;
    }
    this.#end();
    if (isSamePeriod(state.before, state.after)) notices.quiet(this.#t.restored(state.title));
    else {
      void moves.change(state.key, state.after);
      bars.goAlong(state.key, state.after.from);
    }
  }

  #end(): void {
    const { state } = this.#mode;
    if (state === undefined) return;
    const { bars, notices, hideGhost } = this.#options;
    const bar = bars.barOf(state.key);
    const hadFocus = this.#element.shadowRoot?.activeElement?.closest('.edit-strip') ?? undefined;
    this.#mode.stop();
    hideGhost();
    // The strip goes, and what has the focus in it.
    if (hadFocus !== undefined) bar?.focus();
    notices.speak('');
  }

  #sayPlace(): void {
    const { state } = this.#mode;
    if (state === undefined) return;
    const { moves, notices, speaker } = this.#options;
    const t = this.#t;
    const why = moves.obstacleAt(state.key, state.after);
    const help = notices.spoken === '' ? ` ${t.help.map(([key, does]) => `${key}: ${does}`).join(', ')}.` : '';
    const place = spokenPlace(state.after, state.before, t, speaker.language);
    this.#reveal(state.grip === 'end' && state.after.to !== undefined ? state.after.to : state.after.from);
    notices.speak(
      `${help === '' ? '' : `${t.moving(state.title)}. `}${t.held[state.grip]}: ${place}${why === undefined ? '' : ` ${why}`}${help}`,
    );
  }

  /** Scrolls so far that the day is in sight. */
  #reveal(date: PlainDate): void {
    const scroller = this.#options.scroller();
    const x = this.#options.chart()?.xOf(toEpochDay(date));
    if (scroller === undefined || x === undefined || Number.isNaN(x)) return;
    const { left, right } = plotInSight(scroller);
    if (x < left) scroller.scrollLeft += x - left - 24;
    else if (x > right) scroller.scrollLeft += x - right + 24;
  }
}
