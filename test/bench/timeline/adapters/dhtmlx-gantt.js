import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { gantt } from 'dhtmlx-gantt';
import { offer } from '../harness.js';
import { dateOf } from '../timeline-data.js';

/**
 * A Gantt chart has a row for every task: bars are children of their lane and are not packed into tracks. Smart rendering
 * is on by itself; the rest is what https://docs.dhtmlx.com/gantt/guides/performance advises: no cells, no progress, a
 * scale of weeks and months, a range of dates that is given. Settings that only add interaction are off.
 */

/** @param {import('../timeline-data.js').BenchBar} bar */
const taskOf = ({ id, lane, title, level, state, start, end }) => ({
  id,
  parent: lane,
  text: title,
  level,
  state,
  start_date: dateOf(start),
  end_date: dateOf(end + 1),
});
const plotWidth = 1280 - 208;

Object.assign(gantt.config, {
  show_task_cells: false,
  show_progress: false,
  show_links: false,
  smart_rendering: true,
  smart_scales: true,
  readonly: true,
  work_time: false,
  duration_unit: 'day',
  fit_tasks: false,
  row_height: 36,
  bar_height: 28,
  scale_height: 46,
  grid_width: 208,
  columns: [{ name: 'text', tree: true, width: 208 }],
  scales: [
    { unit: 'month', step: 1, format: '%M' },
    { unit: 'week', step: 1, format: '%W' },
  ],
  min_column_width: 10,
});
gantt.templates.task_class = (_start, _end, { level, state }) => `bench-bar ${level ?? ''} ${state ?? ''}`;

offer({
  prepare: (data) => ({
    // Summaries of its own: with `type: 'project'` it would calculate every lane's dates from its children.
    data: [
      ...data.lanes.map(({ id, name, meta }) => ({
        id,
        text: `${name} ${meta}`,
        open: true,
        unscheduled: true,
        start_date: dateOf(data.first),
        end_date: dateOf(data.last + 1),
      })),
      ...data.bars.map(taskOf),
    ],
    links: [],
  }),
  mount(place, native, data) {
    gantt.config.start_date = dateOf(data.first);
    gantt.config.end_date = dateOf(data.last + 1);
    gantt.init(place);
    gantt.parse(native);
  },
  zoom(level) {
    gantt.config.min_column_width = level === 'year' ? 10 : Math.floor((plotWidth / 53) * 2);
    gantt.render();
  },
  panLanes(pixels) {
    gantt.scrollTo(null, gantt.getScrollState().y + pixels);
  },
  panTime(share) {
    gantt.scrollTo(gantt.getScrollState().x + plotWidth * share, null);
  },
  update(bar) {
    Object.assign(gantt.getTask(bar.id), taskOf(bar));
    gantt.updateTask(bar.id);
  },
  unmount() {
    gantt.clearAll();
  },
  bars: () => document.getElementsByClassName('bench-bar'),
  heads: () => document.getElementsByClassName('gantt_row'),
});
