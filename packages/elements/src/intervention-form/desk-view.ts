import type { InterventionState } from '@samspil/core/interventions';
import { nothing, type TemplateResult } from 'lit';
import { renderMissing, renderStateView } from '../connected/state-view.js';
import { html } from '../define/own-tags.js';
import { SamspilSaveStatus } from '../fields/save-status/save-status.js';
import { newId } from '../ids/new-id.js';
import type { Desk } from './desk.js';
import type { Editing } from './editing.js';
import type { KitOptions } from './field-kit.js';
import { fieldLabels } from './field-labels.texts.js';
import { outOfPlace } from './internal/applicable.js';
import { fieldNames } from './internal/body-of.js';
import type { FieldName } from './internal/written.js';
import { type FormTexts, formTexts } from './intervention-form.texts.js';
import { type FormRights, mayChangeBy } from './load-form.js';
import type { SaveProblem } from './save-problem.js';
import type { People, SectionView } from './sections/upper.js';
import { uncover } from './uncover.js';

export interface DeskView {
  readonly people: People;
  /** What the reader may do; undefined where the page saves, and for a new one. */
  readonly rights: FormRights | undefined;
  readonly readOnly: boolean;
  readonly today: string;
  /** That what is shown is older than it should be. */
  readonly outdated: unknown;
}

/** States in which an intervention is over: it stays as it was. */
const overStates: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled', 'archived']);

/** What one sees of the desk: head, form, steps, and the bar at the lower edge. */
export function renderDesk(desk: Desk, editing: Editing, view: DeskView): TemplateResult {
  const { speaker, tags } = desk.options;
  const t = speaker.in(formTexts);
  const isOver = overStates.has(editing.record?.state);
  const mayChange = (field: FieldName) => !view.readOnly && !isOver && mayChangeBy(view.rights, field);
  const mayChangeAny = fieldNames.some(mayChange);
  const kit: KitOptions = {
    tags,
    written: editing.written,
    mayChange,
    advice: desk.rules.places,
    severities: t.severities,
    today: view.today,
  };
  // Before the head, which says whether all of them are open.
  const sections = renderSections(desk, editing, kit, view.people);
  return html`<section class="card" part="card" aria-labelledby="heading">
    <header class="head">
      <div class="head-top">
        <h2 id="heading" part="heading" dir="auto">${editing.record === undefined ? t.newHeading : editing.base.title || t.untitled}</h2>
        ${renderFolding(desk)}
      </div>
      ${view.outdated} ${renderNote(editing, view, isOver, mayChangeAny, desk)} ${renderRestored(editing, desk)}
    </header>
    ${desk.comparing.conflict?.render() ?? nothing}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void desk.save();
      }}
      @input=${(event: Event) => takeInput(event, desk)}
      @change=${(event: Event) => settle(event, desk)}
      @focusin=${(event: Event) => uncover(event, barOf(event))}
      @focusout=${(event: Event) => settle(event, desk)}
      @samspil-list-add=${(event: CustomEvent) => takeList(event, desk)}
      @samspil-list-remove=${(event: CustomEvent) => takeList(event, desk)}
      @samspil-list-move=${(event: CustomEvent) => takeList(event, desk)}
    >
      ${desk.validation.part?.renderSummary(tags, desk.errors) ?? nothing}
      ${renderTemplates(desk, editing)} ${sections}
    </form>
    ${renderSteps(desk, editing, view)} ${mayChangeAny ? renderBar(desk, editing) : nothing}
  </section>`;
}

/** Why something cannot be changed. */
function renderNote(
  { record }: Editing,
  { rights, readOnly }: DeskView,
  isOver: boolean,
  mayChangeAny: boolean,
  { options: { speaker } }: Desk,
): TemplateResult | typeof nothing {
  const t = speaker.in(formTexts);
  const labels = speaker.in(fieldLabels);
  if (isOver) return html`<p class="note">${t.over}</p>`;
  if (record !== undefined && !mayChangeAny && !readOnly) return html`<p class="note">${t.readOnly}</p>`;
  const some = rights?.fields;
  if (some === undefined || !mayChangeAny) return nothing;
  const names = fieldNames.filter((field) => some.includes(field)).map((field) => labels[field]);
  return html`<p class="note">${t.onlySome(names.join(', '))}</p>`;
}

/** That what was being written is here again. */
function renderRestored(editing: Editing, desk: Desk): TemplateResult | typeof nothing {
  const { restoredAt } = editing;
  if (restoredAt === undefined || !editing.isDirty) return nothing;
  const t = desk.options.speaker.in(formTexts);
  return html`<p class="restored" role="status">
    ${t.restored(restoredAt)} <button class="button quiet" type="button" @click=${() => desk.discard()}>${t.undo}</button>
  </p>`;
}

function renderTemplates(desk: Desk, editing: Editing): unknown {
  const { part } = desk.templates;
  if (part === undefined || editing.record !== undefined) return nothing;
  return part.chooser.render(part.all, editing, desk.options);
}

function renderSections(desk: Desk, editing: Editing, options: KitOptions, people: People): unknown {
  const { speaker, nameOf } = desk.options;
  const t = speaker.in(formTexts);
  const { part } = desk.upper;
  if (part === undefined) {
    return desk.upper.isMissing
      ? renderMissing(t.moreMissing, { speaker, retry: () => void desk.upper.want() })
      : renderStateView({ status: 'loading' }, { speaker });
  }
  const labels = speaker.in(fieldLabels);
  const state = editing.record?.state;
  const sections: SectionView = {
    kit: part.createKit(options),
    labels,
    language: speaker.language,
    people,
    nameOf,
    folding: desk.folding,
    base: editing.base,
    isUnderWay: state !== undefined && state !== 'draft',
    nothingWritten: t.nothingWritten,
  };
  return html`${part.renderUpperSections(sections, t)} ${renderLower(desk, sections)}`;
}

/** All parts at once: for whoever writes all of it, or wants the list of them back. */
function renderFolding({ folding, upper, options: { speaker } }: Desk): TemplateResult | typeof nothing {
  if (upper.part === undefined) return nothing;
  const t = speaker.in(formTexts);
  const { isAllOpen } = folding;
  return html`<button class="button quiet folding" type="button" @click=${() => folding.setAll(!isAllOpen)}>${isAllOpen ? t.foldAll : t.openAll}</button>`;
}

function renderLower(desk: Desk, sections: SectionView): unknown {
  const { speaker } = desk.options;
  const t = speaker.in(formTexts);
  const { part } = desk.lower;
  if (part === undefined) {
    return desk.lower.isMissing
      ? renderMissing(t.moreMissing, { speaker, retry: () => void desk.lower.want() })
      : html`<p class="note" role="status">${t.loadingRest}</p>`;
  }
  return part.renderLowerSections({
    ...sections,
    t: speaker.in(part.lowerTexts),
    newId,
    dosage: desk.dosage,
    isClosing: desk.isClosing,
  });
}

function renderSteps(desk: Desk, { record }: Editing, { rights, readOnly }: DeskView): unknown {
  const state = record?.state;
  const mayGo = rights === undefined || rights.actions.includes('transition');
  if (state === undefined || readOnly || !mayGo) return nothing;
  return (
    desk.steps.part?.render({
      state: state satisfies InterventionState,
      advice: desk.rules.hasLooked ? desk.rules.advice : undefined,
      isBusy: desk.saving.isUnderWay,
    }) ?? nothing
  );
}

function renderBar(desk: Desk, editing: Editing): TemplateResult {
  const { speaker, tags } = desk.options;
  const t = speaker.in(formTexts);
  const labels = speaker.in(fieldLabels);
  const { saving } = desk;
  const { problem } = saving;
  const status = tags.of(SamspilSaveStatus);
  const gone = editing.isDirty ? outOfPlace(editing.written) : [];
  // First one chooses; there is one thing to do at a time.
  const isComparing = desk.comparing.conflict !== undefined;
  const isGone = problem?.kind === 'gone';
  const mayCreate = desk.options.host()?.me.rights.interventions?.includes('create') === true;
  return html`<div class="bar" part="bar">
    ${gone.length === 0 ? nothing : html`<p class="gone" role="status">${t.outOfPlace(gone.map((field) => labels[field]).join(', '))}</p>`}
    <${status}
      class="status"
      .state=${saving.state}
      .at=${saving.savedAt}
      .message=${problem === undefined ? undefined : messageOf(problem, saving.step !== undefined, t)}
      ?no-retry=${problem !== undefined && (problem.kind !== 'failed' || !problem.retry)}
      @samspil-save-retry=${() => void desk.retry()}
      @samspil-save-conflict-open=${() => void desk.openConflict()}
    ></${status}>
    <div class="buttons">
      ${editing.isDirty ? html`<button class="button" type="button" @click=${() => desk.discard()}>${t.discard}</button>` : nothing}
      ${
        isGone && !mayCreate
          ? nothing
          : html`<button
              class="button ${isComparing ? '' : 'primary'}"
              type="button"
              aria-disabled=${saving.isUnderWay ? 'true' : 'false'}
              @click=${() => void (isGone ? desk.createAnew() : desk.save())}
            >${isGone ? t.createAnew : editing.record === undefined ? t.create : t.save}</button>`
      }
    </div>
  </div>`;
}

/** Undefined where the save status has words of its own. */
function messageOf(problem: SaveProblem, wasStep: boolean, t: FormTexts): string | undefined {
  switch (problem.kind) {
    case 'failed':
    case 'gone':
      return problem.sentence;
    case 'refused':
    case 'blocked':
      return t.refused;
    case 'offline':
      return wasStep ? t.stepWaits : undefined;
    case 'conflict':
      return undefined;
  }
}

function barOf({ currentTarget }: Event): Element | null {
  return currentTarget instanceof Element
    ? (currentTarget.parentElement?.querySelector(':scope > .bar') ?? null)
    : null;
}

/** One ear for all fields: each says by its name where its value belongs. Other copies of our classes speak the same. */
function takeInput({ target }: Event, desk: Desk): void {
  const name = nameOf(target);
  if (name !== '' && target !== null && 'value' in target) desk.write(name, target.value);
}

function takeList(event: Event, desk: Desk): void {
  const name = nameOf(event.target);
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  if (name === '' || typeof detail !== 'object' || detail === null || !('items' in detail)) return;
  desk.write(name, detail.items);
  desk.settle(name);
}

function settle({ target }: Event, desk: Desk): void {
  const name = nameOf(target);
  if (name !== '') desk.settle(name);
}

function nameOf(target: EventTarget | null): string {
  return target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : '';
}
