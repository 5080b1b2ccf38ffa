/**
 * @typedef {object} Peer one page: an adapter in `test/bench/timeline/adapters/<name>.js`
 * @property {string} name as options and results call it
 * @property {string} title as people call it
 * @property {'own' | 'floor' | 'peer'} kind
 * @property {string} [packageName] whose installed version the results name
 * @property {string} [note] what one must know to read its figures
 */

/** What can be measured, in the order of the tables. */
export const peers = /** @type {readonly Peer[]} */ ([
  { name: 'samspil', title: 'Samspil', kind: 'own' },
  { name: 'floor', title: 'plain DOM (floor)', kind: 'floor' },
  { name: 'vis-timeline', title: 'vis-timeline', kind: 'peer', packageName: 'vis-timeline' },
  { name: 'event-calendar', title: 'Event Calendar', kind: 'peer', packageName: '@event-calendar/core' },
  {
    name: 'svar-gantt',
    title: 'SVAR Gantt',
    kind: 'peer',
    packageName: '@svar-ui/react-gantt',
    note: 'a row for every bar, no packing into tracks',
  },
  { name: 'fullcalendar', title: 'FullCalendar', kind: 'peer', packageName: 'fullcalendar-scheduler' },
  {
    name: 'dhtmlx-gantt',
    title: 'dhtmlx Gantt',
    kind: 'peer',
    packageName: 'dhtmlx-gantt',
    note: 'a row for every bar, no packing into tracks',
  },
]);
