import '../floor/floor.css';
import { FloorTimeline } from '../floor/floor.js';
import { offer } from '../harness.js';

/** @type {FloorTimeline} */
let timeline;
/** @type {import('../timeline-data.js').BenchData} */
let year;

const middle = () => Math.floor((year.first + year.last) / 2);

offer({
  prepare: (data) => data,
  mount(place, data) {
    year = data;
    timeline = new FloorTimeline(place, data);
  },
  zoom(level) {
    timeline.show(year.first, level === 'year' ? year.last : middle());
  },
  panLanes(pixels) {
    timeline.root.scrollTop += pixels;
  },
  panTime() {
    timeline.show(middle() + 1, year.last);
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
