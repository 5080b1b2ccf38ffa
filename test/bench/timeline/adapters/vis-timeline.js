import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import { offer } from '../harness.js';
import { dateOf } from '../timeline-data.js';

/**
 * vis-timeline draws only the items of the groups in sight by itself. Its documentation
 * (https://visjs.github.io/vis-timeline/docs/timeline/) advises against what is switched off here: the filter of markup
 * (`xss`), which is for text that is not trusted, and animation; bounds (`min`, `max`) keep the window where the data is.
 */

/** @type {Timeline} */
let timeline;
/** @type {DataSet} */
let items;
/** @type {import('../timeline-data.js').BenchData} */
let year;

/** @param {import('../timeline-data.js').BenchBar} bar */
const itemOf = ({ id, lane, title, level, state, start, end }) => ({
  id,
  group: lane,
  content: title,
  type: 'range',
  className: `${level} ${state}`,
  start: dateOf(start),
  end: dateOf(end + 1),
});
const middle = () => dateOf(Math.floor((year.first + year.last) / 2) + 1);

offer({
  prepare: (data) => ({
    items: data.bars.map(itemOf),
    groups: data.lanes.map(({ id, name, meta }) => ({ id, content: `${name} ${meta}` })),
  }),
  mount(place, native, data) {
    year = data;
    items = new DataSet(native.items);
    timeline = new Timeline(place, items, new DataSet(native.groups), {
      height: '100%',
      start: dateOf(data.first),
      end: dateOf(data.last + 1),
      min: dateOf(data.first),
      max: dateOf(data.last + 1),
      orientation: { axis: 'top', item: 'top' },
      margin: { axis: 10, item: { horizontal: 0, vertical: 8 } },
      stack: true,
      verticalScroll: true,
      zoomable: false,
      moveable: true,
      selectable: false,
      editable: false,
      showCurrentTime: false,
      xss: { disabled: true },
    });
  },
  zoom(level) {
    timeline.setWindow(dateOf(year.first), level === 'year' ? dateOf(year.last + 1) : middle(), { animation: false });
  },
  panLanes(pixels) {
    const scroller = document.querySelector('.vis-panel.vis-left');
    if (scroller !== null) scroller.scrollTop += pixels;
  },
  panTime(share) {
    const { start, end } = timeline.getWindow();
    const by = (end.getTime() - start.getTime()) * share;
    timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
  },
  update(bar) {
    items.update(itemOf(bar));
  },
  unmount() {
    timeline.destroy();
  },
  bars: () => document.getElementsByClassName('vis-item'),
  heads: () => document.getElementsByClassName('vis-label'),
});
