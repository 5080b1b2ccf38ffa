import { tasks } from './measure.mjs';
import { sizeInWords } from './sizes.mjs';
import { summarise } from './statistics.mjs';

/**
 * @typedef {import('./measure.mjs').Task} Task
 * @typedef {import('./statistics.mjs').Summary} Summary
 *
 * @typedef {object} Cell a peer at a size
 * @property {string} peer
 * @property {string} size
 * @property {Partial<Record<Task, { ms: Summary; work: Summary }>>} tasks
 * @property {number | undefined} elements
 * @property {number | undefined} bars
 * @property {readonly { task: string; reason: string; message: string; runs: number }[]} failures
 *
 * @typedef {{ peer: string; size: string; mounts: number; before: number; after: number; nodes: number; listeners: number } | { peer: string; size: string; failed: string }} Memory
 *
 * @typedef {object} Report what `.cache/bench/timeline.json` holds
 * @property {string} finishedAt an instant
 * @property {string} machine
 * @property {string} browser
 * @property {string} node
 * @property {number} seed
 * @property {number} runs
 * @property {number} limitSeconds
 * @property {readonly (import('./peers.mjs').Peer & { version: string })[]} peers
 * @property {readonly import('./sizes.mjs').Size[]} sizes
 * @property {readonly Cell[]} cells
 * @property {readonly Memory[]} memory
 */

/** What a task is called in a table. */
const taskTitles = {
  mount: 'set data → painted',
  zoom: 'zoom to half a year',
  panTime: 'pan one screen in time in 20 frames, the longest frame, and processor time per frame',
  jumpTime: 'pan one screen back in one step',
  panLanes: 'pan one screen of lanes in 20 frames, the longest frame, and processor time per frame',
  update: 'update one bar',
};

/**
 * @param {string} peer
 * @param {string} size
 * @param {readonly import('./measure.mjs').Run[]} runs without the warm-up
 * @returns {Cell}
 */
export function cellOf(peer, size, runs) {
  /** @type {Cell['tasks']} */
  const measured = {};
  for (const task of tasks) {
    const all = runs.flatMap((run) => run.measured[task] ?? []);
    const ms = summarise(all.map((each) => each.ms));
    const work = summarise(all.map((each) => each.work));
    if (ms !== undefined && work !== undefined) measured[task] = { ms, work };
  }
  /** @type {Map<string, Cell['failures'][number]>} */
  const failures = new Map();
  for (const { task, reason, message } of runs.flatMap((run) => run.failures)) {
    const key = `${task} ${message}`;
    failures.set(key, { task, reason, message, runs: (failures.get(key)?.runs ?? 0) + 1 });
  }
  const medianOf = (/** @type {'elements' | 'bars'} */ name) =>
    summarise(runs.flatMap((run) => run[name] ?? []))?.median;
  return {
    peer,
    size,
    tasks: measured,
    elements: medianOf('elements'),
    bars: medianOf('bars'),
    failures: [...failures.values()],
  };
}

/**
 * What the issue asks of the timeline, as ratios: of one run, so that the machine cancels out.
 * @param {Report} report
 * @returns {{ goal: string; found: string; met: boolean | undefined }[]} `met` is undefined where it was not measured
 */
export function goalsOf({ peers, cells, memory }) {
  const cellFor = (/** @type {string} */ peer, /** @type {string} */ size) =>
    cells.find((each) => each.peer === peer && each.size === size);
  const rivals = peers.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  /** @type {(peer: string, size: string, task: Task, by: 'ms' | 'work') => number | undefined} */
  const median = (peer, size, task, by) => cellFor(peer, size)?.tasks[task]?.[by].median;
  /** @type {(size: string, task: Task, by: 'ms' | 'work') => number | undefined} */
  const fastest = (size, task, by) => {
    const all = rivals.flatMap((name) => median(name, size, task, by) ?? []);
    return all.length === 0 ? undefined : Math.min(...all);
  };
  /** By the clock, which is what somebody waits for; what the processor says stands beside it. */
  const mount = {
    own: (/** @type {string} */ size, /** @type {'ms' | 'work'} */ by) => median('samspil', size, 'mount', by),
    floor: (/** @type {string} */ size, /** @type {'ms' | 'work'} */ by) => median('floor', size, 'mount', by),
  };
  /** @type {(words: string, a: number | undefined, b: number | undefined, isMet: (ratio: number) => boolean, beside?: string) => { goal: string; found: string; met: boolean | undefined }} */
  const goal = (words, a, b, isMet, beside = '') =>
    a === undefined || b === undefined || b === 0
      ? { goal: words, found: 'not measured', met: undefined }
      : { goal: words, found: `${(a / b).toFixed(2)} ×${beside}`, met: isMet(a / b) };
  /** @type {(a: number | undefined, b: number | undefined, words?: (ratio: string) => string) => string} */
  const beside = (a, b, words = (ratio) => ` (processor ${ratio})`) =>
    a === undefined || b === undefined || b === 0 ? '' : words(`${(a / b).toFixed(2)} ×`);
  const heap = memory.find((each) => each.peer === 'samspil');
  const counted = heap !== undefined && 'after' in heap ? heap : undefined;
  return [
    goal(
      'mount at 10,000: at least 5 × faster than the fastest peer',
      fastest('10000', 'mount', 'ms'),
      mount.own('10000', 'ms'),
      (ratio) => ratio >= 5,
      // How much of it there is to be had.
      beside(fastest('10000', 'mount', 'work'), mount.own('10000', 'work')) +
        beside(fastest('10000', 'mount', 'ms'), mount.floor('10000', 'ms'), (ratio) => `; the floor itself: ${ratio}`),
    ),
    goal(
      'mount at 10,000: within 1.5 × of the floor',
      mount.own('10000', 'ms'),
      mount.floor('10000', 'ms'),
      (ratio) => ratio <= 1.5,
      beside(mount.own('10000', 'work'), mount.floor('10000', 'work')),
    ),
    goal(
      'mount at 50,000: within 2 × of its own at 10,000',
      mount.own('50000', 'ms'),
      mount.own('10000', 'ms'),
      (ratio) => ratio <= 2,
      beside(mount.own('50000', 'work'), mount.own('10000', 'work')),
    ),
    .../** @type {const} */ (['zoom', 'panTime', 'panLanes']).map((task) =>
      goal(
        `${taskTitles[task].split(' in 20')[0]} at 10,000 in 600 lanes: ahead of every peer (work of the fastest, by ours)`,
        fastest('10000x600', task, 'work'),
        median('samspil', '10000x600', task, 'work'),
        (ratio) => ratio > 1,
      ),
    ),
    .../** @type {const} */ (['panTime', 'panLanes']).map((task) => {
      const goal = `${taskTitles[task].split(' in 20')[0]} at 10,000 in 600 lanes: 16 ms of the processor per frame at most`;
      const work = median('samspil', '10000x600', task, 'work');
      return work === undefined
        ? { goal, found: 'not measured', met: undefined }
        : { goal, found: `${work.toFixed(1)} ms`, met: work <= 16 };
    }),
    goal(
      'update one bar: work at 50,000 within 1.5 × of 1,000',
      median('samspil', '50000', 'update', 'work'),
      median('samspil', '1000', 'update', 'work'),
      (ratio) => ratio <= 1.5,
    ),
    goal(
      'elements in the document: at 50,000 within 1.5 × of 1,000',
      cellFor('samspil', '50000')?.elements,
      cellFor('samspil', '1000')?.elements,
      (ratio) => ratio <= 1.5,
    ),
    goal(
      'heap after 200 mounts and unmounts: within 1.05 × of before',
      counted?.after,
      counted?.before,
      (ratio) => ratio <= 1.05,
    ),
  ];
}

/**
 * The tables as Markdown, which a terminal shows just as well.
 * @param {Report} report
 * @returns {string}
 */
export function reportInWords(report) {
  const { peers, sizes, cells, memory } = report;
  const titleOf = (/** @type {string} */ name) => {
    const peer = peers.find((each) => each.name === name);
    return `${peer?.title ?? name}${peer?.version ? ` ${peer.version}` : ''}`;
  };
  const parts = sizes.flatMap((size) => {
    const shown = cells.filter((each) => each.size === size.name);
    const tables = tasks.flatMap((task) => {
      const summaryOf = (/** @type {Cell | undefined} */ cell) => cell?.tasks[task];
      if (!shown.some((cell) => summaryOf(cell))) return [];
      const rivals = shown.filter((cell) => peers.some(({ name, kind }) => name === cell.peer && kind === 'peer'));
      /** @type {(by: 'ms' | 'work') => { floor: number | undefined; fastest: number | undefined }} */
      const bases = (by) => {
        const all = rivals.flatMap((cell) => summaryOf(cell)?.[by].median ?? []);
        return {
          floor: summaryOf(shown.find(({ peer }) => peer === 'floor'))?.[by].median,
          fastest: all.length === 0 ? undefined : Math.min(...all),
        };
      };
      const rows = shown.map((cell) => {
        const summary = summaryOf(cell);
        if (summary === undefined) return [titleOf(cell.peer), failureInWords(cell, task)];
        return [
          titleOf(cell.peer),
          .../** @type {const} */ (['ms', 'work']).flatMap((by) => {
            const { median, p25, p75 } = summary[by];
            const { floor, fastest } = bases(by);
            return [`${number(median)} [${number(p25)}–${number(p75)}]`, ratio(median, floor), ratio(median, fastest)];
          }),
        ];
      });
      return [
        `${taskTitles[task]}\n\n${table(['', 'ms', '× floor', '× fastest peer', 'processor ms', '× floor', '× fastest peer'], rows)}`,
      ];
    });
    const counts = shown.map((cell) => [titleOf(cell.peer), `${cell.elements ?? '–'}`, `${cell.bars ?? '–'}`]);
    return [
      `### ${sizeInWords(size)}`,
      ...tables,
      `in the document after mounting\n\n${table(['', 'elements', 'bars'], counts)}`,
    ];
  });
  const failures = cells.flatMap((cell) =>
    cell.failures.map(
      ({ task, message, runs }) =>
        `- ${titleOf(cell.peer)}, ${cell.size}, ${task}: ${message} (${runs} ${runs === 1 ? 'run' : 'runs'})`,
    ),
  );
  if (failures.length > 0) parts.push(`### What failed\n\n${failures.join('\n')}`);
  if (memory.length > 0) parts.push(`### Heap after 200 mounts and unmounts\n\n${memoryTable(memory, titleOf)}`);
  const notes = peers.flatMap(({ title, note }) => (note === undefined ? [] : [`${title}: ${note}`]));
  if (notes.length > 0) parts.push(`Notes: ${notes.join('; ')}.`);
  const goals = goalsOf(report).map(
    ({ goal, found, met }) => `- ${met === undefined ? '·' : met ? '✓' : '✗'} ${goal}: ${found}`,
  );
  parts.push(`### Goals\n\n${goals.join('\n')}`);
  parts.push(
    `${report.browser}, Node ${report.node}, ${report.machine}; medians of ${report.runs} alternating runs, seed ${report.seed}, ` +
      `${report.finishedAt.slice(0, 10)}. Times depend on the machine; only ratios of one run count.`,
  );
  return parts.join('\n\n');
}

/** @param {readonly Memory[]} memory @param {(name: string) => string} titleOf */
function memoryTable(memory, titleOf) {
  const rows = memory.map((each) =>
    'failed' in each
      ? [titleOf(each.peer), each.failed, '', '', '']
      : [
          titleOf(each.peer),
          `${number(each.before / 1e6)} MB`,
          `${number(each.after / 1e6)} MB`,
          `${number((each.after - each.before) / each.mounts / 1_000)} kB`,
          `${each.nodes} / ${each.listeners}`,
        ],
  );
  return table(['', 'before', 'after', 'per mount', 'nodes / listeners more'], rows);
}

/** @param {Cell} cell @param {Task} task */
function failureInWords({ failures }, task) {
  const failure =
    failures.find((each) => each.task === task) ?? failures.find(({ reason }) => reason !== 'wrong') ?? failures[0];
  return failure === undefined ? '–' : failure.reason === 'wrong' ? `✗ (${failure.task})` : `✗ ${failure.message}`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const widths = head.map((text, column) => Math.max(3, text.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** @param {number} value */
const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** @param {number} value @param {number | undefined} base */
const ratio = (value, base) => (base === undefined || base === 0 ? '' : number(value / base));
