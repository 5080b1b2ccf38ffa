import { formatWeek, parseIsoWeek } from '@samspil/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { geometry } from '../../geometry/geometry.js';
import { newId } from '../../ids/new-id.js';
import { capitalised } from '../../text/capitalised.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { fidelityOf, inOrder, type SessionStanding, sessionWeeks, standingOf } from '../internal/fidelity.js';
import type { ViewedSession } from '../internal/viewed.js';
import type { Part } from '../part.js';
import { block } from '../render/blocks.js';
import { renderSideProblem } from '../render/side.js';
import type { ContextSource, ViewContext } from '../view-context.js';
import { readMinutes, SmallForm, type Written } from '../writing/small-form.js';
import { smallFormTexts } from '../writing/small-form-texts.js';
import { theirsOf, writeFailure } from '../writing/write-failure.js';
import { sessionMark } from './marks.js';
import { sessionStyles } from './sessions.styles.js';
import { type SessionTexts, sessionTexts } from './sessions.texts.js';

export const texts = [sessionTexts, ...smallFormTexts];

/** What somebody says of a session. */
interface Answer {
  readonly to: 'held' | 'missed';
  readonly reason?: string;
}

type SessionField = 'date' | 'start' | 'minutes' | 'state' | 'note';

/** The sessions against what was planned: how many, how much of the time, week by week, and each of them. */
class Sessions implements Part {
  readonly #context: ContextSource;
  readonly #adding: SmallForm<SessionField>;
  readonly #missing: SmallForm<'reason'>;
  #addedId = '';
  /** The session that is being said to have been missed. */
  #missedId = '';
  /** Those whose answer is under way. */
  readonly #saving = new Set<string>();
  #failure: { readonly id: string; readonly sentence: string } | undefined;
  /** What somebody else has made of one of them meanwhile. */
  #conflict: { readonly id: string; readonly conflict: { render(): unknown } } | undefined;
  #isListed = false;
  #isExplained = false;

  constructor(context: ContextSource) {
    this.#context = context;
    const { element, speaker } = context();
    adoptStyles(element, [sessionStyles]);
    const t = () => speaker.in(sessionTexts);
    this.#adding = new SmallForm<SessionField>({
      id: 'session',
      element,
      speaker,
      fields: () => [
        { name: 'date', label: t().date, kind: 'date', required: true },
        { name: 'start', label: t().start, kind: 'time' },
        { name: 'minutes', label: t().length, kind: 'minutes', required: true },
        {
          name: 'state',
          label: t().state,
          kind: 'choice',
          required: true,
          choices: [
            ['planned', t().planned],
            ['held', t().isHeld],
          ],
        },
        { name: 'note', label: t().note, kind: 'prose' },
      ],
      save: (written) => this.#add(written),
    });
    this.#missing = new SmallForm<'reason'>({
      id: 'miss',
      element,
      speaker,
      fields: () => [{ name: 'reason', label: t().reason, kind: 'line', required: true }],
      save: ({ reason }) => this.#answer(this.#missedId, { to: 'missed', reason: reason.trim() }),
      saveLabel: () => t().miss,
      opener: () => element.renderRoot.querySelector<HTMLElement>('#sessions-list-toggle'),
    });
  }

  forget(): void {
    this.#adding.close();
    this.#missing.close();
    this.#failure = undefined;
    this.#conflict = undefined;
    this.#isListed = false;
  }

  render(): unknown {
    const context = this.#context();
    const { words, sessions, may, host, speaker } = context;
    const { state } = sessions;
    if (state.status === 'refused') return nothing;
    if (state.status === 'failed') return renderSideProblem(sessions, words.t.sessions, context);
    const t = speaker.in(sessionTexts);
    if (state.status === 'loading')
      return block('sessions', words.t.sessions, html`<p class="muted">${words.t.renewing}</p>`);
    const mayKeep = may.keepSessions && host !== undefined;
    const ordered = inOrder(state.data);
    return block(
      'sessions',
      words.t.sessions,
      html`${ordered.length === 0 ? html`<p class="muted">${t.none}</p>` : this.#renderFilled(ordered, context, t)}
        ${this.#renderTools(ordered.length, t, mayKeep)} ${this.#renderList(ordered, context, t, mayKeep)}
        ${this.#adding.render()}`,
      html`${this.#adding.renderSaved()}${this.#missing.renderSaved()}`,
    );
  }

  #renderTools(count: number, t: SessionTexts, mayKeep: boolean): TemplateResult | typeof nothing {
    if (count === 0 && !mayKeep) return nothing;
    return html`<div class="side-tools screen-only">
      ${count === 0 ? nothing : html`<button id="sessions-list-toggle" class="button quiet" type="button" aria-expanded=${this.#isListed ? 'true' : 'false'} @click=${this.#toggleList}>${this.#isListed ? t.hideList : t.showList(count)}</button>`}
      ${mayKeep && !this.#adding.isOpen ? html`<button id="session-open" class="button quiet" type="button" @click=${this.#open}>${t.add}</button>` : nothing}
    </div>`;
  }

  #renderList(
    sessions: readonly ViewedSession[],
    context: ViewContext,
    t: SessionTexts,
    mayKeep: boolean,
  ): TemplateResult | typeof nothing {
    if (!this.#isListed || sessions.length === 0) return nothing;
    return html`<ol class="session-list screen-only" aria-label=${context.words.t.sessions}>${sessions.map((session) => this.#renderSession(session, context, t, mayKeep))}</ol>`;
  }

  #renderFilled(sessions: readonly ViewedSession[], context: ViewContext, t: SessionTexts): TemplateResult {
    const { today } = context;
    const fidelity = fidelityOf(sessions, today);
    const { percent } = fidelity;
    const count = (standing: SessionStanding, text: string, number: number) =>
      number === 0 && standing !== 'held'
        ? nothing
        : html`<span class="count">${sessionMark(standing)}<span dir="auto">${text}</span></span>`;
    return html`<p class="counts">
        ${count('held', t.held(fidelity.held), fidelity.held)} ${count('missed', t.missed(fidelity.missed), fidelity.missed)}
        ${count('unsaid', t.unsaid(fidelity.unsaid), fidelity.unsaid)} ${count('coming', t.coming(fidelity.coming), fidelity.coming)}
      </p>
      ${percent === undefined ? nothing : html`<div class="meter" aria-hidden="true"><i ${geometry({ '--_share': Math.min(1, percent / 100) })}></i></div>`}
      <p class="counts"><span dir="auto" class=${percent === undefined ? 'muted' : 'fidelity'}>${percent === undefined ? t.nothingDue : t.fidelity(percent)}</span>
        ${percent === undefined ? nothing : html`<button class="explain screen-only" type="button" aria-expanded=${this.#isExplained ? 'true' : 'false'} @click=${this.#toggleExplained}>${t.explain}</button>`}</p>
      ${this.#isExplained && percent !== undefined ? html`<p class="explanation">${t.explanation(t.minutes(fidelity.heldMinutes), t.minutes(fidelity.dueMinutes))}</p>` : nothing}
      ${this.#renderWeeks(sessions, context, t)}`;
  }

  #renderWeeks(sessions: readonly ViewedSession[], { words, today }: ViewContext, t: SessionTexts): TemplateResult {
    const weeks = sessionWeeks(sessions, today);
    const say = (standings: readonly SessionStanding[]) =>
      standings.length === 0 ? t.noSession : standings.map((standing) => t.standings[standing]).join(', ');
    return html`<ol class="weeks" aria-label=${t.weeks}>${weeks.map(
      ({ week, standings }) =>
        html`<li class="week"><span class="week-marks" aria-hidden="true">${standings.map(sessionMark)}</span><span aria-hidden="true">${parseIsoWeek(week).week}</span><span class="visually-hidden">${t.week(formatWeek(week, words.language), say(standings))}</span></li>`,
    )}</ol>`;
  }

  #renderSession(
    session: ViewedSession,
    { words, today }: ViewContext,
    t: SessionTexts,
    mayKeep: boolean,
  ): TemplateResult {
    const standing = standingOf(session, today);
    const date = words.date(session.date);
    const time =
      session.start === undefined
        ? ''
        : [session.start, session.end]
            .filter(Boolean)
            .join('–')
            .replaceAll(':', words.language === 'da' ? '.' : ':');
    const line = [
      capitalised(date),
      time,
      t.minutes(session.minutes ?? 0),
      session.presentStaffIds?.length ? words.colleagues(session.presentStaffIds) : '',
    ];
    const more = [
      session.absentSubjectRefs?.length
        ? t.absent(session.absentSubjectRefs.map((id) => words.name('child', id)).join(', '))
        : '',
      session.absenceReason ?? '',
      session.repurposed === undefined ? '' : t.repurposed(session.repurposed.to),
      session.note ?? '',
    ].filter(Boolean);
    const isOpen = (standing === 'unsaid' || standing === 'coming') && (session.date ?? '') <= today;
    const isSaving = this.#saving.has(session.id);
    const conflict = this.#conflict?.id === session.id ? this.#conflict.conflict : undefined;
    return html`<li class="session">
      ${sessionMark(standing)}
      <span class="session-line"><span class="visually-hidden">${t.standings[standing]}: </span>${line.filter(Boolean).join(' · ')}</span>
      ${
        mayKeep && isOpen && conflict === undefined
          ? html`<span class="session-tools">
              <button class="button" type="button" aria-label=${`${t.hold}: ${date}`} aria-disabled=${isSaving ? 'true' : 'false'} @click=${() => void this.#hold(session.id)}>${t.hold}</button>
              <button class="button" type="button" aria-label=${`${t.miss}: ${date}`} aria-disabled=${isSaving ? 'true' : 'false'} @click=${() => this.#openMissing(session.id)}>${t.miss}</button>
            </span>`
          : html`<span class="muted session-tools">${t.standings[standing]}</span>`
      }
      ${more.length === 0 ? nothing : html`<span class="session-more" dir="auto">${more.join(' · ')}</span>`}
      ${this.#failure?.id === session.id ? html`<p class="failure session-more" role="alert">${this.#failure.sentence}</p>` : nothing}
      ${conflict === undefined ? nothing : html`<div class="session-more">${conflict.render()}</div>`}
      ${this.#missing.isOpen && this.#missedId === session.id ? this.#missing.render() : nothing}
    </li>`;
  }

  readonly #toggleList = (): void => {
    this.#isListed = !this.#isListed;
    this.#context().element.requestUpdate();
  };

  readonly #toggleExplained = (): void => {
    this.#isExplained = !this.#isExplained;
    this.#context().element.requestUpdate();
  };

  readonly #open = (): void => {
    const { today, sessions } = this.#context();
    const known = sessions.state.status === 'ready' ? inOrder(sessions.state.data) : [];
    const last = known.at(-1);
    this.#addedId = newId();
    this.#adding.open({
      date: today,
      start: last?.start ?? '',
      minutes: String(last?.minutes ?? 45),
      state: 'held',
      note: '',
    });
  };

  #openMissing(id: string): void {
    this.#missedId = id;
    this.#missing.open({ reason: '' });
  }

  async #hold(id: string): Promise<void> {
    const { sessions } = this.#context();
    const session = sessions.state.status === 'ready' ? sessions.state.data.find((each) => each.id === id) : undefined;
    if (session !== undefined) await this.#settle(session, { to: 'held' });
  }

  /** Answers for a session where there is no form that would say what went wrong. */
  async #settle(session: ViewedSession, step: Answer): Promise<void> {
    const { id } = session;
    if (this.#saving.has(id)) return;
    const { element, speaker } = this.#context();
    this.#saving.add(id);
    this.#failure = undefined;
    element.requestUpdate();
    try {
      await this.#take(session, step);
    } catch (error) {
      if (this.#conflict?.id !== id) this.#failure = { id, sentence: writeFailure(error, speaker) };
    }
    this.#saving.delete(id);
    element.requestUpdate();
    await element.updateComplete;
    if (this.#conflict?.id !== id) element.renderRoot.querySelector<HTMLElement>('#sessions-list-toggle')?.focus();
  }

  async #answer(id: string, step: Answer): Promise<void> {
    const { sessions } = this.#context();
    const session = sessions.state.status === 'ready' ? sessions.state.data.find((each) => each.id === id) : undefined;
    if (session !== undefined) await this.#take(session, step);
  }

  async #take(session: ViewedSession, step: Answer): Promise<void> {
    const { host } = this.#context();
    if (host === undefined) return;
    try {
      this.#show(await host.client.sessions.transition({ ...session, version: session.version ?? 0 }, step));
    } catch (error) {
      const theirs = theirsOf(error);
      // They have done the same: then it is done.
      if (theirs !== undefined && !(await this.#compare(session, theirs, step))) return;
      throw error;
    }
  }

  /** Shows what somebody else has made of a session meanwhile; false where there is nothing to choose. */
  async #compare(base: ViewedSession, theirs: ViewedSession, step: Answer): Promise<boolean> {
    const { element } = this.#context();
    const { sessionConflict } = await import('./session-conflict.js');
    const conflict = await sessionConflict(this.#context, { base, theirs, state: step.to }, (state) => {
      this.#conflict = undefined;
      element.requestUpdate();
      if (state === step.to && state !== theirs.state) void this.#settle(theirs, step);
    });
    this.#show(theirs);
    if (conflict === undefined) return false;
    this.#conflict = { id: base.id, conflict };
    this.#missing.close();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.session .conflict')?.focus();
    return true;
  }

  #show(session: ViewedSession): void {
    this.#context().sessions.change((all) => all.map((each) => (each.id === session.id ? session : each)));
  }

  async #add({ date, start, minutes, state, note }: Written<SessionField>): Promise<void> {
    const { host, record, sessions } = this.#context();
    const { institutionId } = record;
    if (host === undefined || institutionId === undefined) return;
    const present = host.me.staffId ?? record.ownerId;
    const created = await host.client.sessions.create(
      {
        id: this.#addedId,
        interventionId: record.id,
        institutionId,
        date,
        minutes: readMinutes(minutes) ?? 0,
        presentStaffIds: present === undefined ? [] : [present],
        ...(start === '' ? {} : { start: start.slice(0, 5) }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      // The same one at a second attempt: what went through already is not made twice.
      { idempotencyKey: this.#addedId },
    );
    sessions.change((all) => [...all.filter(({ id }) => id !== created.id), created]);
    if (state !== 'held') return;
    const held = await host.client.sessions.transition(created, { to: 'held' });
    sessions.change((all) => all.map((each) => (each.id === held.id ? held : each)));
  }
}

export function createPart(context: ContextSource): Part {
  return new Sessions(context);
}
