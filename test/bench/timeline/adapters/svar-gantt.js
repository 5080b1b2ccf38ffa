import '@svar-ui/react-gantt/all.css';
import './svar-gantt.css';
import { Gantt, Willow } from '@svar-ui/react-gantt';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../harness.js';
import { dateOf } from '../timeline-data.js';

/**
 * A Gantt chart has a row for every task: bars are children of their lane and are not packed into tracks. It leaves out
 * what is out of sight by itself. Range and scales are given, as https://docs.svar.dev/react/gantt/guides/configuration/
 * says, weeks as the least column; nothing can be edited, and its fonts are not loaded.
 */

/** @type {import('react-dom/client').Root} */
let root;
/** @type {import('@svar-ui/react-gantt').IApi | undefined} */
let api;
/** @type {Record<string, unknown>} */
let props;

/** @param {import('../timeline-data.js').BenchBar} bar */
const taskOf = ({ id, lane, title, start, end }) => ({
  id,
  parent: lane,
  text: title,
  type: 'task',
  start: dateOf(start),
  end: dateOf(end + 1),
});
/** The least that it takes. */
const weekWidth = 20;
const render = () => root.render(createElement(Willow, { fonts: false }, createElement(Gantt, props)));
const chart = () => document.querySelector('.wx-chart');

offer({
  prepare: (data) => [
    ...data.lanes.map(({ id, name, meta }) => ({
      id,
      text: `${name} ${meta}`,
      type: 'summary',
      open: true,
      start: dateOf(data.first),
      end: dateOf(data.last + 1),
    })),
    ...data.bars.map(taskOf),
  ],
  mount(place, tasks, data) {
    props = {
      tasks,
      links: [],
      start: dateOf(data.first),
      end: dateOf(data.last + 1),
      scales: [
        { unit: 'month', step: 1, format: '%M' },
        { unit: 'week', step: 1, format: '%w' },
      ],
      columns: [{ id: 'text', header: 'Målgruppe', width: 208 }],
      gridWidth: 208,
      cellWidth: weekWidth,
      cellHeight: 36,
      scaleHeight: 23,
      lengthUnit: 'day',
      readonly: true,
      init: (/** @type {import('@svar-ui/react-gantt').IApi} */ given) => {
        api = given;
      },
    };
    root = createRoot(place);
    render();
  },
  zoom(level) {
    props = { ...props, cellWidth: level === 'year' ? weekWidth : weekWidth * 2 };
    render();
  },
  panLanes(pixels) {
    api?.exec('scroll-chart', { top: (api.getState().scrollTop ?? 0) + pixels });
  },
  panTime(share) {
    api?.exec('scroll-chart', { left: (api.getState().scrollLeft ?? 0) + (chart()?.clientWidth ?? 0) * share });
  },
  update({ id, title, start, end }) {
    api?.exec('update-task', { id, task: { text: title, start: dateOf(start), end: dateOf(end + 1) } });
  },
  unmount() {
    root.unmount();
  },
  bars: () => document.getElementsByClassName('wx-bar'),
  heads: () => document.querySelectorAll('.wx-table-box .wx-row'),
});
