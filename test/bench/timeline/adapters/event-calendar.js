import '@event-calendar/core/index.css';
import { createCalendar, destroyCalendar, ResourceTimeline } from '@event-calendar/core';
import { offer } from '../harness.js';
import { dateOf } from '../timeline-data.js';

/**
 * Event Calendar's `resourceTimelineYear`, begun in August. With slots of a week instead of a day it has a seventh of the
 * cells (https://github.com/vkurko/calendar#slotduration); it has no setting that leaves out what is out of sight.
 */

/** @type {ReturnType<typeof createCalendar>} */
let calendar;

/** @param {import('../timeline-data.js').BenchBar} bar */
const eventOf = ({ id, lane, title, level, state, start, end }) => ({
  id,
  resourceIds: [lane],
  title,
  allDay: true,
  classNames: [level, state],
  start: dateOf(start),
  end: dateOf(end + 1),
});
/** The width of a week, so that 53 of them fill the window beside the heads. */
const weekWidth = 19;

const main = () => document.querySelector('.ec-main');

offer({
  prepare: (data) => ({
    events: data.bars.map(eventOf),
    resources: data.lanes.map(({ id, name, meta }) => ({ id, title: `${name} ${meta}` })),
  }),
  mount(place, { events, resources }, data) {
    calendar = createCalendar(place, [ResourceTimeline], {
      view: 'resourceTimelineYear',
      date: dateOf(data.first),
      duration: { weeks: 53 },
      slotDuration: { days: 7 },
      slotWidth: weekWidth,
      height: '100%',
      headerToolbar: false,
      firstDay: 1,
      eventStartEditable: false,
      eventDurationEditable: false,
      resources,
      events,
    });
  },
  zoom(level) {
    calendar.setOption('slotWidth', level === 'year' ? weekWidth : weekWidth * 2);
  },
  panLanes(pixels) {
    const scroller = main();
    if (scroller) scroller.scrollTop += pixels;
  },
  panTime() {
    const scroller = main();
    if (scroller) scroller.scrollLeft += scroller.clientWidth;
  },
  update(bar) {
    calendar.updateEvent(eventOf(bar));
  },
  unmount() {
    destroyCalendar(calendar);
  },
  bars: () => document.getElementsByClassName('ec-event'),
  heads: () => document.getElementsByClassName('ec-resource'),
});
