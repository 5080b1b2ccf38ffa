import '@samspil/elements/intervention-timeline/define';
import { offer } from '../harness.js';
import { isoOf } from '../timeline-data.js';

/**
 * `<samspil-intervention-timeline>` as a page without a provider uses it: the records are given, the names too, and
 * nothing is loaded. Everything else is as it comes, the words for screen readers and the controls above included.
 *
 * @typedef {import('@samspil/elements/intervention-timeline').SamspilInterventionTimeline} Timeline
 * @typedef {import('@samspil/elements/intervention-timeline').TimelineIntervention} TimelineIntervention
 */

/** @type {Timeline} */
let timeline;
/** @type {import('../timeline-data.js').BenchData} */
let year;
/** @type {readonly TimelineIntervention[]} */
let records;

/** @param {import('../timeline-data.js').BenchBar} bar @returns {TimelineIntervention} */
const recordOf = ({ id, lane, title, level, state, start, end }) => ({
  id,
  title,
  level,
  state,
  targetType: 'children',
  subjectRefs: [lane],
  from: isoOf(start),
  to: isoOf(end),
});

const nothing = document.getElementsByClassName('nothing');
/** @param {string} selector @returns {ArrayLike<Element>} */
const all = (selector) => timeline?.shadowRoot?.querySelectorAll(selector) ?? nothing;

offer({
  prepare: (data) => ({
    interventions: data.bars.map(recordOf),
    names: new Map(data.lanes.map(({ id, name }) => [id, name])),
  }),
  mount(place, { interventions, names }, data) {
    year = data;
    records = interventions;
    timeline = document.createElement('samspil-intervention-timeline');
    timeline.style.setProperty('--samspil-timeline-max-height', '680px');
    timeline.today = isoOf(data.today);
    timeline.date = isoOf(data.today);
    timeline.view = 'timeline';
    timeline.breaks = [];
    timeline.names = { nameOf: (id) => names.get(id) };
    timeline.interventions = interventions;
    place.append(timeline);
  },
  zoom(level) {
    timeline.zoom = level === 'year' ? 'schoolYear' : 'halfYear';
    timeline.date = isoOf(year.today);
  },
  panLanes(pixels) {
    const scroller = timeline.shadowRoot?.querySelector('.scroller');
    if (scroller) scroller.scrollTop += pixels;
  },
  panTime(share) {
    const scroller = timeline.shadowRoot?.querySelector('.scroller');
    const head = timeline.shadowRoot?.querySelector('.lane-head');
    if (scroller && head) scroller.scrollLeft += (scroller.clientWidth - head.clientWidth) * share;
  },
  update(bar) {
    records = records.map((record) => (record.id === bar.id ? recordOf(bar) : record));
    timeline.interventions = records;
  },
  unmount() {
    timeline.remove();
  },
  bars: () => all('.bar'),
  heads: () => all('.lane-head'),
});
