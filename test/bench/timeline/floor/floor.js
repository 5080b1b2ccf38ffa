/**
 * The floor: the same picture by hand, with nothing but what it takes. Lanes with heads, tracks, an axis with months and
 * weeks, bars with edge and title; rows and bars out of sight are not in the document. No framework, no keyboard, no
 * words for a screen reader, nothing that reads bad input: whatever does more takes longer, and the question is how much.
 */
import { isoOf } from '../timeline-data.js';

const barHeight = 28;
const gap = 8;
const padding = 10;
const leastRow = 56;
const headWidth = 208;
const scrollStep = 256;
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export class FloorTimeline {
  /**
   * @param {HTMLElement} place
   * @param {import('../timeline-data.js').BenchData} data
   */
  constructor(place, data) {
    this.lanes = data.lanes;
    this.bars = data.bars;
    this.year = data;
    this.first = data.first;
    this.last = data.last;
    this.root = element('div', 'floor');
    this.axis = element('div', 'floor-axis');
    this.body = element('div', 'floor-body');
    this.root.append(this.axis, this.body);
    /** @type {Map<number, HTMLElement>} rows in the document, by their index */
    this.shown = new Map();
    this.step = 0;
    place.append(this.root);
    this.plotWidth = this.root.clientWidth - headWidth;
    this.height = this.root.clientHeight;
    this.root.addEventListener('scroll', this.onScroll, { passive: true });
    this.pack();
    this.drawAxis();
    this.drawRows();
  }

  onScroll = () => {
    const step = Math.floor(this.root.scrollTop / scrollStep);
    if (step === this.step) return;
    this.step = step;
    this.drawRows();
  };

  /** Every lane's bars in as few tracks as possible, and the lanes above each other. */
  pack() {
    const byLane = new Map(this.lanes.map(({ id }) => [id, /** @type {FloorBar[]} */ ([])]));
    for (const bar of this.bars) byLane.get(bar.lane)?.push({ bar, track: 0 });
    let top = 0;
    this.rows = this.lanes.map((lane) => {
      const bars = byLane.get(lane.id) ?? [];
      const tracks = packLane(bars);
      const height = Math.max(leastRow, padding * 2 + tracks * barHeight + (tracks - 1) * gap);
      const row = { lane, bars, top, height };
      top += height;
      return row;
    });
    this.body.style.height = `${top}px`;
  }

  /** @param {number} first @param {number} last */
  show(first, last) {
    this.first = first;
    this.last = last;
    this.drawAxis();
    this.redraw();
  }

  /** @param {import('../timeline-data.js').BenchBar} bar */
  update(bar) {
    const index = this.bars.findIndex(({ id }) => id === bar.id);
    this.bars = this.bars.with(index, bar);
    const row = this.rows.find(({ lane }) => lane.id === bar.lane);
    if (row === undefined) return;
    // Only the lane of the bar is packed again; those below move if its height changes.
    row.bars = row.bars.map((each) => ({ bar: each.bar.id === bar.id ? bar : each.bar, track: 0 }));
    const tracks = packLane(row.bars);
    const height = Math.max(leastRow, padding * 2 + tracks * barHeight + (tracks - 1) * gap);
    if (height === row.height) {
      const index = this.rows.indexOf(row);
      const top = (this.step - 1) * scrollStep;
      const drawn = this.shown.get(index);
      if (drawn === undefined) return;
      const next = this.drawRow(row, top, top + this.height + scrollStep * 3);
      drawn.replaceWith(next);
      this.shown.set(index, next);
      return;
    }
    row.height = height;
    let top = 0;
    for (const each of this.rows) {
      each.top = top;
      top += each.height;
    }
    this.body.style.height = `${top}px`;
    this.redraw();
  }

  destroy() {
    this.root.removeEventListener('scroll', this.onScroll);
    this.root.remove();
  }

  drawAxis() {
    const corner = element('div', 'floor-corner');
    corner.textContent = 'Målgruppe';
    const plot = element('div', 'floor-axis-plot');
    for (let day = this.first; day <= this.last; day++) {
      const iso = isoOf(day);
      if (iso.endsWith('-01')) plot.append(this.label('floor-month', day, months[Number(iso.slice(5, 7)) - 1] ?? ''));
      // 1970-01-01 was a Thursday: day 4 is a Monday.
      if ((day - 4) % 14 === 0) plot.append(this.label('floor-week', day, `${weekOf(day)}`));
    }
    this.axis.replaceChildren(corner, plot);
  }

  /** @param {string} name @param {number} day @param {string} text */
  label(name, day, text) {
    const label = element('span', name);
    label.style.left = `${this.leftOf(day)}px`;
    label.textContent = text;
    return label;
  }

  redraw() {
    for (const row of this.shown.values()) row.remove();
    this.shown.clear();
    this.drawRows();
  }

  /** Adds what has come into sight and removes what has left it. */
  drawRows() {
    const top = (this.step - 1) * scrollStep;
    const bottom = top + this.height + scrollStep * 3;
    const rows = this.rows;
    let low = 0;
    for (let high = rows.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (rows[middle].top + rows[middle].height > top) high = middle;
      else low = middle + 1;
    }
    const wanted = new Set();
    for (let index = low; index < rows.length && rows[index].top < bottom; index++) {
      wanted.add(index);
      const drawn = this.shown.get(index);
      // A row that is taller than the window holds only the bars in sight: it is drawn anew.
      if (drawn !== undefined && rows[index].height <= scrollStep) continue;
      const row = this.drawRow(rows[index], top, bottom);
      if (drawn === undefined) this.body.append(row);
      else drawn.replaceWith(row);
      this.shown.set(index, row);
    }
    for (const [index, row] of this.shown) {
      if (wanted.has(index)) continue;
      row.remove();
      this.shown.delete(index);
    }
  }

  /** @param {FloorRow} row @param {number} from @param {number} to */
  drawRow({ lane, bars, top, height }, from, to) {
    const row = element('div', 'floor-row');
    row.style.top = `${top}px`;
    row.style.height = `${height}px`;
    const head = element('div', 'floor-head');
    const name = element('span', 'floor-name');
    name.textContent = lane.name;
    const meta = element('span', 'floor-meta');
    meta.textContent = lane.meta;
    head.append(name, meta);
    const plot = element('div', 'floor-plot');
    // A row that is small fits the window, and is drawn whole: it stays while one scrolls.
    const isWhole = height <= scrollStep;
    for (const { bar, track } of bars) {
      const barTop = padding + track * (barHeight + gap);
      if (!isWhole && (top + barTop > to || top + barTop + barHeight < from)) continue;
      if (bar.end < this.first || bar.start > this.last) continue;
      const left = this.leftOf(Math.max(bar.start, this.first));
      const node = element('div', `floor-bar ${bar.level} ${bar.state}`);
      node.style.left = `${left}px`;
      node.style.top = `${barTop}px`;
      node.style.width = `${this.leftOf(Math.min(bar.end, this.last) + 1) - left}px`;
      const title = element('span', 'floor-title');
      title.textContent = bar.title;
      node.append(title);
      plot.append(node);
    }
    row.append(head, plot);
    return row;
  }

  /** @param {number} day */
  leftOf(day) {
    return ((day - this.first) / (this.last - this.first + 1)) * this.plotWidth;
  }
}

/**
 * @typedef {{ bar: import('../timeline-data.js').BenchBar; track: number }} FloorBar
 * @typedef {{ lane: import('../timeline-data.js').BenchLane; bars: FloorBar[]; top: number; height: number }} FloorRow
 */

/** Each into the first track that is free on its first day. @param {FloorBar[]} bars @returns {number} the tracks */
function packLane(bars) {
  bars.sort((a, b) => a.bar.start - b.bar.start || b.bar.end - a.bar.end);
  /** @type {number[]} */
  const ends = [];
  for (const each of bars) {
    let track = 0;
    while (track < ends.length && ends[track] >= each.bar.start) track++;
    ends[track] = each.bar.end;
    each.track = track;
  }
  return Math.max(1, ends.length);
}

/** The ISO week of a Monday. @param {number} monday */
function weekOf(monday) {
  const thursday = new Date((monday + 3) * 86_400_000);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 604_800_000);
}

/** @param {string} tag @param {string} name */
function element(tag, name) {
  const node = document.createElement(tag);
  node.className = name;
  return node;
}
