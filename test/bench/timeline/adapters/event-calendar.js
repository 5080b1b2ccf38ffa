import '@event-calendar/core/index.css';
import { createCalendar, destroyCalendar, ResourceTimeline } from '@event-calendar/core';
import { offer } from '../harness.js';
import { dateOf } from '../timeline-data.js';

/**
 * Event Calendar's `resourceTimelineYear`, begun in August. Its columns are days, here of three pixels and without names, so
 * that the year fits the window and the header is as small as it gets (https://github.com/vkurko/calendar#columnwidth). It
 * has no setting that leaves out what is out of sight.
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
const dayWidth = '3px';
const doubleWidth = '6px';

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
      columnWidth: dayWidth,
      dayHeaderFormat: () => '',
      dayHeaderAriaLabelFormat: () => '',
      monthHeaderFormat: { month: 'short' },
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
    calendar.setOption('columnWidth', level === 'year' ? dayWidth : doubleWidth);
  },
  panLanes(pixels) {
    const scroller = main();
    if (scroller) scroller.scrollTop += pixels;
  },
  panTime(share) {
    const scroller = main();
    if (scroller) scroller.scrollLeft += scroller.clientWidth * share;
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
