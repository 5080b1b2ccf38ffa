import { isPlainDate } from '@samspil/core/calendar';
import {
  aimLabels,
  audienceLabels,
  deliveryModeLabels,
  methodLabels,
  originLabels,
  settingLabels,
} from '@samspil/core/interventions';
import { html, nothing, type TemplateResult } from 'lit';
import { levelGlyph, stateGlyph, warningGlyph } from '../../intervention-timeline/render/glyphs.js';
import { capitalised } from '../../text/capitalised.js';
import type { ViewedIntervention } from '../internal/viewed.js';
import type { ViewWords } from '../words.js';

export interface HeadView {
  readonly words: ViewWords;
  readonly record: ViewedIntervention;
  /** For those with whom only the shared part is shared. */
  readonly isShared: boolean;
  readonly mayEdit: boolean;
  readonly maySummarise: boolean;
  readonly status: string;
}

export interface HeadActions {
  readonly edit: () => void;
  readonly print: () => void;
  readonly summarise: () => void;
  readonly prepareSummary: () => void;
}

const over: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/** What it is, of whom and when: level, state, title and the facts. */
export function renderHead(view: HeadView, actions: HeadActions): TemplateResult {
  const { words, record, isShared, status } = view;
  const { t } = words;
  return html`<header class="head" part="head">
    <div class="head-top">
      <slot name="back"></slot>
      <span class="status" role="status">${status}</span>
      <div class="head-actions">
        ${view.maySummarise ? html`<button class="button quiet" type="button" @pointerenter=${actions.prepareSummary} @focus=${actions.prepareSummary} @click=${actions.summarise}>${t.summarise}</button>` : nothing}
        <button class="button quiet" type="button" @click=${actions.print}>${t.print}</button>
        ${view.mayEdit ? html`<button class="button" type="button" @click=${actions.edit}>${t.edit}</button>` : nothing}
        <slot name="actions"></slot>
      </div>
    </div>
    <p class="standing">
      ${isShared ? nothing : html`${levelGlyph(record.level)}<span class="level" data-level=${record.level ?? ''}>${capitalised(words.level(record.level))}</span><span aria-hidden="true">·</span>`}
      <span class="state-word">${stateGlyph(record.state)} ${capitalised(words.state(record.state))}</span>
    </p>
    <h2 id="title" class="title" part="title" dir="auto">${record.title || t.untitled}</h2>
    <dl class="facts" part="facts">${renderFacts(view)}</dl>
  </header>`;
}

function renderFacts({ words, record, isShared }: HeadView): readonly unknown[] {
  const { t } = words;
  const staff = (ids: readonly string[] | undefined) =>
    ids === undefined || ids.length === 0 ? undefined : words.colleagues(ids);
  const setting = record.setting === undefined ? undefined : words.labels(settingLabels, [record.setting]);
  if (isShared) {
    return [
      fact(t.period, renderPeriod(words, record)),
      fact(t.shared.setting, setting),
      fact(t.shared.responsible, staff(record.ownerId === undefined ? undefined : [record.ownerId])),
      fact(t.shared.nextReview, renderDue(words, record.nextReviewAt, false)),
    ];
  }
  const isOver = over.has(record.state);
  return [
    fact(t.who, words.who(record)),
    fact(t.period, renderPeriod(words, record)),
    fact(t.responsible, staff(record.ownerId === undefined ? undefined : [record.ownerId])),
    fact(t.nextReview, renderDue(words, record.nextReviewAt, !isOver)),
    fact(t.team, staff(record.coTeamIds)),
    fact(t.colleagues, staff(record.staffIds)),
    fact(t.setting, setting),
    fact(t.methods, record.methods?.length ? words.labels(methodLabels, record.methods) : undefined),
    fact(t.schoolSubject, record.subject),
    fact(
      t.delivery,
      record.deliveryMode === undefined ? undefined : words.labels(deliveryModeLabels, [record.deliveryMode]),
    ),
    fact(t.weekly, record.weeklyMinutesPlanned === undefined ? undefined : t.minutes(record.weeklyMinutesPlanned)),
    fact(t.aims, record.aims?.length ? words.labels(aimLabels, record.aims) : undefined),
    fact(t.finalReview, renderDue(words, record.finalReviewAt, !isOver)),
    fact(t.origin, record.origin === undefined ? undefined : words.labels(originLabels, [record.origin])),
    fact(
      t.sharedWith,
      record.subjectRefs?.length
        ? record.sharedWith?.length
          ? words.labels(audienceLabels, record.sharedWith)
          : t.notShared
        : undefined,
    ),
  ];
}

/** Dates and weeks each stay in one line. */
function renderPeriod(words: ViewWords, record: ViewedIntervention): unknown {
  const [dates, ...weeks] = words.period(record).split(' · ');
  return html`${dates}${weeks.map((each) => html` · <span class="unbroken">${each}</span>`)}`;
}

function renderDue(words: ViewWords, date: string | undefined, isRunning: boolean): unknown {
  if (date === undefined) return undefined;
  const { date: day, distance, isOverdue } = words.due(date);
  if (!isPlainDate(date) || (isOverdue && !isRunning)) return capitalised(day);
  const rest = isOverdue
    ? html`<span class="overdue">${warningGlyph()} ${distance}</span>`
    : html`<span class="muted">${distance}</span>`;
  return html`${capitalised(day)} · ${rest}`;
}

function fact(term: string, description: unknown): TemplateResult | typeof nothing {
  if (description === undefined || description === '') return nothing;
  return html`<div class="fact"><dt>${term}</dt><dd dir="auto">${description}</dd></div>`;
}
