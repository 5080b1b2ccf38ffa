import '../floor/floor.css';
import { FloorTimeline } from '../floor/floor.js';
import { offer } from '../harness.js';

/** @type {FloorTimeline} */
let timeline;
/** @type {import('../timeline-data.js').BenchData} */
let year;
/** Days from the beginning of the year. */
let panned = 0;

const middle = () => Math.floor((year.first + year.last) / 2);

offer({
  prepare: (data) => data,
  mount(place, data) {
    year = data;
    timeline = new FloorTimeline(place, data);
  },
  zoom(level) {
    panned = 0;
    timeline.show(year.first, level === 'year' ? year.last : middle());
  },
  panLanes(pixels) {
    timeline.root.scrollTop += pixels;
  },
  panTime(share) {
    const days = middle() - year.first + 1;
    panned += days * share;
    timeline.show(year.first + Math.round(panned), year.first + Math.round(panned) + days - 1);
  },
  update(bar) {
    timeline.update(bar);
  },
  unmount() {
    timeline.destroy();
  },
  bars: () => document.getElementsByClassName('floor-bar'),
  heads: () => document.getElementsByClassName('floor-head'),
});
