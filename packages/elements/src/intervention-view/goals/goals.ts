import { isPlainDate } from '@samspil/core/calendar';
import { type Goal, goalStateLabels } from '@samspil/core/interventions';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '../../ids/new-id.js';
import { stateGlyph } from '../../intervention-timeline/render/glyphs.js';
import { capitalised } from '../../text/capitalised.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { goalSeries } from '../internal/goal-series.js';
import type { ViewedIntervention } from '../internal/viewed.js';
import type { Part } from '../part.js';
import { block } from '../render/blocks.js';
import type { ContextSource, ViewContext } from '../view-context.js';
import { readNumber, SmallForm, type Written } from '../writing/small-form.js';
import { smallFormTexts } from '../writing/small-form-texts.js';
import { theirsOf } from '../writing/write-failure.js';
import { renderGoalChart } from './goal-chart.js';
import { goalStyles } from './goals.styles.js';
import { type GoalTexts, goalTexts } from './goals.texts.js';

export const texts = [goalTexts, ...smallFormTexts];

type PointField = 'date' | 'value' | 'note';

/** The goals with their progress, each as a small chart with its table. */
class Goals implements Part {
  readonly #context: ContextSource;
  readonly #form: SmallForm<PointField>;
  /** The goal that a point is being added to. */
  #goalId = '';
  #pointId = '';
  readonly #tables = new Set<string>();

  constructor(context: ContextSource) {
    this.#context = context;
    const { element, speaker } = context();
    adoptStyles(element, [goalStyles]);
    const t = () => speaker.in(goalTexts);
    this.#form = new SmallForm<PointField>({
      id: 'point',
      element,
      speaker,
      fields: () => [
        { name: 'value', label: t().value, kind: 'number', ...this.#indicatorHint() },
        { name: 'note', label: t().note, kind: 'prose' },
        { name: 'date', label: t().date, kind: 'date', required: true },
      ],
      check: ({ value, note }) => (value.trim() === '' && note.trim() === '' ? ['value', t().valueOrNote] : undefined),
      save: (written) => this.#save(written),
      opener: () => element.renderRoot.querySelector<HTMLElement>(`[data-goal="${this.#goalId}"]`),
    });
  }

  forget(): void {
    this.#form.close();
  }

  render(): TemplateResult {
    const context = this.#context();
    const { words, record, speaker } = context;
    const t = speaker.in(goalTexts);
    const isShared = record.view === 'shared';
    const goals = record.goals ?? [];
    const content =
      goals.length === 0
        ? html`<p class="muted">${isShared ? t.noneShared : t.none}</p>`
        : html`<ol class="goals">${goals.map((goal) => this.#renderGoal(goal, context, t))}</ol>`;
    return block('goals', isShared ? words.t.shared.goals : words.t.goals, content, this.#form.renderSaved());
  }

  #renderGoal(goal: Goal, { words, record, may, host }: ViewContext, t: GoalTexts): TemplateResult {
    const { language } = words;
    const series = goalSeries(goal, record);
    const points = pointsInOrder(goal);
    const noted = points.filter(({ note }) => note);
    // Where there is no chart, or what is said is no number, the two are said in words.
    const ends = [
      goal.baseline === undefined || series?.baseline !== undefined ? '' : t.start(goal.baseline),
      goal.target === undefined || series?.target !== undefined ? '' : t.target(goal.target),
      isPlainDate(goal.due) ? t.due(words.date(goal.due)) : '',
    ].filter(Boolean);
    const isOpen = this.#tables.has(goal.id);
    const mayAdd = may.addPoint && host !== undefined;
    const isAdding = this.#form.isOpen && this.#goalId === goal.id;
    return html`<li class="goal">
      <div class="goal-top">
        <h4 class="goal-text" id="goal-${goal.id}" dir="auto">${goal.text}</h4>
        <span class="goal-state ${goal.state}">${stateGlyph(stateSigns[goal.state] ?? undefined)}${capitalised(labelOf(goalStateLabels, goal.state, language))}</span>
      </div>
      ${goal.indicator ? html`<p class="goal-meta" dir="auto">${t.indicator}: ${goal.indicator}</p>` : nothing}
      ${ends.length > 0 ? html`<p class="goal-meta">${capitalised(ends.join(' · '))}</p>` : nothing}
      ${series === undefined ? nothing : renderGoalChart(series, t, language)}
      ${
        noted.length > 0
          ? html`<ul class="point-notes">${noted.map(({ date, value, note }) => html`<li><time datetime=${date}>${words.date(date)}</time>${value === undefined ? nothing : html` · <b>${this.#number(value, language)}</b>`} <span dir="auto">${note}</span></li>`)}</ul>`
          : nothing
      }
      ${points.length === 0 && record.view !== 'shared' ? html`<p class="muted">${t.noPoints}</p>` : nothing}
      ${series === undefined ? nothing : this.#renderTable(goal, points, words, t, isOpen)}
      ${
        series === undefined && !mayAdd
          ? nothing
          : html`<div class="goal-tools screen-only">
              ${series === undefined ? nothing : html`<button class="button quiet" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-describedby="goal-${goal.id}" @click=${() => this.#toggle(goal.id)}>${isOpen ? t.hideTable : t.showTable}</button>`}
              ${mayAdd && !isAdding ? html`<button class="button quiet" type="button" data-goal=${goal.id} aria-label=${`${t.add}: ${goal.text}`} @click=${() => this.#open(goal.id)}>${t.add}</button>` : nothing}
            </div>`
      }
      ${isAdding ? this.#form.render() : nothing}
    </li>`;
  }

  /** Always there for assistive technology, and in sight with one press. */
  #renderTable(
    goal: Goal,
    points: NonNullable<Goal['points']>,
    words: ViewContext['words'],
    t: GoalTexts,
    isOpen: boolean,
  ): TemplateResult {
    return html`<div class="screen-only ${isOpen ? '' : 'visually-hidden'}"><table class="points-table">
      <caption class="visually-hidden">${goal.text}</caption>
      <thead><tr><th scope="col">${t.date}</th><th scope="col">${t.value}</th><th scope="col">${t.note}</th></tr></thead>
      <tbody>${points.map(
        ({ date, value, note }) =>
          html`<tr><td>${words.date(date)}</td><td>${value === undefined ? t.noValue : this.#number(value, words.language)}</td><td dir="auto">${note ?? ''}</td></tr>`,
      )}</tbody>
    </table></div>`;
  }

  #number(value: number, language: string): string {
    return value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
  }

  #toggle(goalId: string): void {
    if (!this.#tables.delete(goalId)) this.#tables.add(goalId);
    this.#context().element.requestUpdate();
  }

  #indicatorHint(): { readonly hint?: string } {
    const indicator = this.#context().record.goals?.find(({ id }) => id === this.#goalId)?.indicator;
    return indicator === undefined ? {} : { hint: indicator };
  }

  #open(goalId: string): void {
    this.#goalId = goalId;
    this.#pointId = newId();
    this.#form.open({ value: '', note: '', date: this.#context().today });
  }

  async #save(written: Written<PointField>): Promise<void> {
    const { record, replace } = this.#context();
    try {
      replace(await this.#add(record, written));
    } catch (error) {
      const theirs = theirsOf(error);
      if (theirs === undefined) throw error;
      // A point is an addition: on top of what somebody else has saved meanwhile it overwrites nothing.
      replace(theirs);
      replace(await this.#add(theirs, written));
    }
  }

  async #add(record: ViewedIntervention, { date, value, note }: Written<PointField>): Promise<ViewedIntervention> {
    const { host, speaker } = this.#context();
    const goals = record.goals ?? [];
    if (host === undefined || !goals.some(({ id }) => id === this.#goalId))
      throw Object.assign(new Error(speaker.in(goalTexts).goalGone), { name: 'ValidationError' });
    const measured = readNumber(value);
    const point = {
      id: this.#pointId,
      date,
      ...(measured === undefined ? {} : { value: measured }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    const patched = goals.map((goal) =>
      goal.id === this.#goalId ? { ...goal, points: [...(goal.points ?? []), point] } : goal,
    );
    return await host.client.interventions.update({ ...record, version: record.version ?? 0 }, { goals: patched });
  }
}

/** Goals have states of their own; their signs are those of interventions. */
const stateSigns: Readonly<Record<string, string>> = { reached: 'closed', dropped: 'cancelled' };

function pointsInOrder({ points = [] }: Goal): NonNullable<Goal['points']> {
  return [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function createPart(context: ContextSource): Part {
  return new Goals(context);
}
