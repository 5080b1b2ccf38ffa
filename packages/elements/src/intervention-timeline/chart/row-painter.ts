import { toEpochDay } from '@samspil/core/calendar';
import type { DateScale } from '../internal/date-scale.js';
import type { Days } from '../internal/extent.js';
import type { Row } from '../internal/layout.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import type { DrawnBar } from './bar-painter.js';
import type { ChartTexts } from './chart.texts.js';
import type { ChartWindow } from './chart-window.js';
import { laneLines } from './chart-words.js';
import { element, isSame, percent } from './drawing.js';
import { factsOf } from './lane-facts.js';

export interface HeadView {
  readonly words: Words;
  readonly t: ChartTexts;
  readonly settings: TimelineSettings;
  readonly window: Pick<ChartWindow, 'isPrinting'>;
}

/** From here on the next review has a line of its own. Pixels. */
const threeLines = 76;
/** So many at once make the strip of a folded lane as dark as it gets. */
const darkest = 4;

/** A lane: its head, and the place in which its bars stand. */
export class DrawnRow {
  readonly element: HTMLElement = element('div', 'row');
  readonly plot: HTMLElement = element('div', 'plot');
  /** The bars that stand there. */
  readonly bars = new Map<string, DrawnBar>();
  readonly #head: HTMLElement = element('div', 'lane-head');
  #headOf: readonly unknown[] = [];
  #stripOf: readonly unknown[] = [];
  #key = '';
  #index = -1;

  constructor() {
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('part', 'lane');
    this.#head.setAttribute('role', 'rowheader');
    this.#head.setAttribute('part', 'lane-head');
    this.plot.setAttribute('role', 'presentation');
    this.element.append(this.#head, this.plot);
  }

  /** The key of its lane. */
  get key(): string {
    return this.#key;
  }

  /**
   * Its place and its head; the bars are drawn by the grid, which knows where they are pressed.
   *
   * @param isStop - Tab leads to the head, as there is no bar
   */
  draw(row: Row, view: HeadView, isStop: boolean): void {
    const { lane, top, height, collapsed, index } = row;
    const { words, t, settings, window } = view;
    this.#key = lane.key;
    const { style } = this.element;
    style.insetBlockStart = window.isPrinting ? '' : `${top}px`;
    style.blockSize = `${height}px`;
    if (index !== this.#index) this.element.setAttribute('aria-rowindex', `${index + 1}`);
    this.#index = index;
    const headOf = [lane, height >= threeLines, collapsed, words, t, settings.today, isStop];
    if (isSame(headOf, this.#headOf)) return;
    if (collapsed !== this.#headOf[2]) {
      this.element.classList.toggle('collapsed', collapsed);
      this.bars.clear();
      this.plot.replaceChildren();
      this.#stripOf = [];
    }
    this.#headOf = headOf;
    this.#drawHead(row, view, isStop);
  }

  /** What is left of a lane that is folded up: where it has anything, the darker the more at once. */
  drawStrip({ lane }: Row, { scale, drawn }: { readonly scale: DateScale; readonly drawn: Days }): void {
    const stripOf = [lane, scale, drawn.first, drawn.last];
    if (isSame(stripOf, this.#stripOf)) return;
    this.#stripOf = stripOf;
    const strip = element('div', 'strip');
    strip.setAttribute('part', 'strip');
    strip.setAttribute('aria-hidden', 'true');
    for (const { start, end, most } of factsOf(lane).coverage) {
      if (start > drawn.last || end < drawn.first) continue;
      const piece = scale.piece(start, end);
      const { style } = strip.appendChild(element('i', ''));
      style.insetInlineStart = percent(piece.start);
      style.inlineSize = percent(piece.size);
      style.setProperty('--_share', `${Math.min(most, darkest) / darkest}`);
    }
    this.plot.replaceChildren(strip);
  }

  #drawHead({ lane, height, collapsed }: Row, { words, t, settings }: HeadView, isStop: boolean): void {
    const head = this.#head;
    // What has the focus keeps it: the button stays.
    const toggle = head.querySelector('button') ?? head.appendChild(element('button', 'lane-toggle'));
    toggle.type = 'button';
    toggle.tabIndex = isStop ? 0 : -1;
    toggle.dataset.lane = lane.key;
    toggle.setAttribute('aria-expanded', collapsed ? 'false' : 'true');
    toggle.title = lane.label;
    const name = element('span', 'lane-name', lane.label);
    name.dir = 'auto';
    toggle.replaceChildren(element('span', collapsed ? 'fold folded' : 'fold'), name);
    while (head.lastChild !== toggle) head.lastChild?.remove();
    if (collapsed) {
      head.append(lineOf(words.t.interventions(lane.entries.length)));
      return;
    }
    const { meta, review, isOverdue } = laneLines(lane, { words, t, today: toEpochDay(settings.today) });
    if (review === undefined) head.append(titled(lineOf(meta), meta));
    else {
      const said = element('span', isOverdue ? 'lane-review overdue' : 'lane-review', review);
      if (height >= threeLines) {
        const line = titled(lineOf(''), review);
        line.append(said);
        head.append(titled(lineOf(meta), meta), line);
      } else {
        // What is due comes first: the line ends where its column does.
        const line = titled(lineOf(''), [review, meta].filter(Boolean).join(' · '));
        line.append(said, meta && ` · ${meta}`);
        head.append(line);
      }
    }
  }
}

function lineOf(text: string): HTMLElement {
  const line = element('span', 'lane-meta', text);
  line.dir = 'auto';
  return line;
}

function titled(line: HTMLElement, title: string): HTMLElement {
  line.title = title;
  return line;
}
