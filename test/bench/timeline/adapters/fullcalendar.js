import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { Calendar } from 'fullcalendar';
import classicTheme from 'fullcalendar/themes/classic';
import resourceTimeline from 'fullcalendar-scheduler/resource-timeline';
import { offer } from '../harness.js';
import { isoOf } from '../timeline-data.js';

/**
 * FullCalendar 7's resource timeline with `virtualization`, as its documentation advises for many resources
 * (https://fullcalendar.io/docs/virtual-rendering), and slots of a week. The key is the one that its licence names for
 * evaluation (https://fullcalendar.io/docs/schedulerLicenseKey).
 */

/** @type {Calendar} */
let calendar;
/** @type {Element | undefined} what scrolls the lanes */
let found;

/** @param {import('../timeline-data.js').BenchBar} bar */
const eventOf = ({ id, lane, title, level, state, start, end }) => ({
  id,
  resourceId: lane,
  title,
  allDay: true,
  className: `bench-bar ${level} ${state}`,
  start: isoOf(start),
  end: isoOf(end + 1),
});
const weekWidth = 19;

offer({
  prepare: (data) => ({
    events: data.bars.map(eventOf),
    resources: data.lanes.map(({ id, name, meta }) => ({ id, title: `${name} ${meta}` })),
  }),
  mount(place, { events, resources }, data) {
    calendar = new Calendar(place, {
      plugins: [resourceTimeline, classicTheme],
      schedulerLicenseKey: 'CC-Attribution-NonCommercial-NoDerivatives',
      initialView: 'year',
      views: { year: { type: 'resourceTimeline', duration: { weeks: 53 }, slotDuration: { weeks: 1 } } },
      initialDate: isoOf(data.first),
      virtualization: true,
      headerToolbar: false,
      height: '100%',
      firstDay: 1,
      slotMinWidth: weekWidth,
      slotHeaderFormat: [{ month: 'short' }, { week: 'numeric' }],
      resourceColumnsWidth: 208,
      resourceOrder: '',
      editable: false,
      resources,
      events,
    });
    calendar.render();
  },
  zoom(level) {
    calendar.setOption('slotMinWidth', level === 'year' ? weekWidth : weekWidth * 2);
  },
  panLanes(pixels) {
    const scroller = tallest();
    if (scroller) scroller.scrollTop += pixels;
  },
  panTime(share) {
    const scroller = widest();
    if (scroller) scroller.scrollLeft += scroller.clientWidth * share;
  },
  update(bar) {
    // Its own ways to change an event replace the dates and the title one by one, and draw once.
    calendar.batchRendering(() => {
      const event = calendar.getEventById(bar.id);
      event?.setProp('title', bar.title);
      event?.setEnd(isoOf(bar.end + 1));
    });
  },
  unmount() {
    calendar.destroy();
  },
  bars: () => document.getElementsByClassName('bench-bar'),
  heads: () => document.querySelectorAll('[data-resource-id]'),
});

const elements = () => [...document.querySelectorAll('main *')];
/** What scrolls has no name of its own in the document: it is found by what it does. */
const tallest = () => {
  // Looked for once, not in every frame.
  if (!found?.isConnected)
    found = elements().find(
      (each) => each.scrollHeight > each.clientHeight + 40 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
  return found;
};
const widest = () =>
  elements()
    .filter((each) => each.scrollWidth > each.clientWidth + 40 && /auto|scroll/.test(getComputedStyle(each).overflowX))
    .at(-1);
