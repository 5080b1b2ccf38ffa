import { closureDecisionLabels, closureDecisions } from '@samspil/core/interventions';
import { reviewKindLabels, reviewKinds } from '@samspil/core/reviews';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dialogStyles } from '../../dialog/dialog.styles.js';
import { DialogController } from '../../dialog/dialog-controller.js';
import { newId } from '../../ids/new-id.js';
import { capitalised } from '../../text/capitalised.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { ViewedReview } from '../internal/viewed.js';
import type { ContextSource } from '../view-context.js';
import { SmallForm, type Written } from '../writing/small-form.js';
import { reviewDialogStyles } from './review-dialog.styles.js';
import { reviewDialogTexts } from './review-dialog.texts.js';

export { reviewDialogTexts };

type ReviewField = 'kind' | 'date' | 'others' | 'findings' | 'decision' | 'next';

/** The dialog in which a review that was held is written down: a planned one, or one that nobody had planned. */
export class ReviewDialog {
  readonly #context: ContextSource;
  readonly #dialog: DialogController;
  readonly #form: SmallForm<ReviewField>;
  #planned: ViewedReview | undefined;
  #id = '';
  #participants: ReadonlySet<string> = new Set();

  constructor(context: ContextSource) {
    this.#context = context;
    const { element, speaker } = context();
    adoptStyles(element, [dialogStyles, reviewDialogStyles]);
    this.#dialog = new DialogController(element, {
      mayClose: () => !this.#form.isSaving,
      closed: () => this.#form.close(),
      fallbackFocus: () => element.renderRoot.querySelector<HTMLElement>('#review-open'),
    });
    const t = () => speaker.in(reviewDialogTexts);
    const choices = <Code extends string>(codes: readonly Code[], labels: Parameters<typeof labelOf>[0]) =>
      codes.map((code) => [code, capitalised(labelOf(labels, code, speaker.language))] as const);
    this.#form = new SmallForm<ReviewField>({
      id: 'review',
      element,
      speaker,
      fields: () => [
        {
          name: 'kind',
          label: t().kind,
          kind: 'choice',
          required: true,
          choices: choices(reviewKinds, reviewKindLabels),
        },
        { name: 'date', label: t().date, kind: 'date', required: true },
        { name: 'others', label: t().others, kind: 'line', hint: t().othersHint },
        { name: 'findings', label: t().findings, kind: 'prose' },
        {
          name: 'decision',
          label: t().decision,
          kind: 'choice',
          choices: [['', t().noDecision], ...choices(closureDecisions, closureDecisionLabels)],
        },
        { name: 'next', label: t().next, kind: 'date' },
      ],
      check: ({ date, findings, decision, next }) => {
        if (date > this.#context().today) return ['date', t().notYet];
        if (findings.trim() === '' && decision === '') return ['findings', t().outcomeMissing];
        return next !== '' && next <= date ? ['next', t().nextTooEarly] : undefined;
      },
      save: (written) => this.#save(written),
      opener: () => {
        this.#dialog.close();
        return element.renderRoot.querySelector<HTMLElement>('#review-open');
      },
    });
  }

  show(planned: ViewedReview | undefined): void {
    const { record, today, host } = this.#context();
    this.#planned = planned;
    this.#id = planned?.id ?? newId();
    this.#participants = new Set(
      planned?.participantIds ?? [record.ownerId, host?.me.staffId].filter((id) => id !== undefined),
    );
    const isDue = planned?.date !== undefined && planned.date <= today;
    this.#form.open({
      kind: planned?.kind ?? 'midway',
      date: isDue ? (planned?.date ?? today) : today,
      others: (planned?.otherParticipants ?? []).join(', '),
      findings: planned?.findings ?? '',
      decision: '',
      next: '',
    });
    this.#dialog.show();
  }

  close(): void {
    this.#dialog.close();
  }

  renderSaved(): TemplateResult {
    return this.#form.renderSaved();
  }

  render(): TemplateResult | typeof nothing {
    const t = this.#context().speaker.in(reviewDialogTexts);
    return this.#dialog.render({
      heading: t.heading,
      closeLabel: t.close,
      content: this.#form.render(this.#renderPeople()),
    });
  }

  #renderPeople(): TemplateResult {
    const { words, speaker } = this.#context();
    const t = speaker.in(reviewDialogTexts);
    const others = this.#form.written?.others ?? '';
    const isDialogue = this.#participants.size + listIn(others).length >= 2;
    return html`<fieldset class="people">
      <legend class="label">${t.participants}</legend>
      ${this.#people().map(
        (id) =>
          html`<label class="person"><input type="checkbox" .checked=${live(this.#participants.has(id))} @change=${() => this.#toggle(id)} />${words.name('staffMember', id)}</label>`,
      )}
      ${isDialogue ? nothing : html`<p class="hint">${t.fewParticipants}</p>`}
    </fieldset>`;
  }

  /** Everybody who is on the intervention, and whoever writes. */
  #people(): readonly string[] {
    const { record, host } = this.#context();
    const { ownerId, coTeamIds = [], staffIds = [], roles = [] } = record;
    const ids = [ownerId, ...coTeamIds, ...staffIds, ...roles.map(({ staffId }) => staffId), host?.me.staffId];
    return [...new Set([...ids, ...(this.#planned?.participantIds ?? [])].filter((id) => id !== undefined))];
  }

  #toggle(id: string): void {
    const chosen = new Set(this.#participants);
    if (!chosen.delete(id)) chosen.add(id);
    this.#participants = chosen;
    this.#context().element.requestUpdate();
  }

  async #save(written: Written<ReviewField>): Promise<void> {
    const { host, record, reviews } = this.#context();
    const { institutionId } = record;
    if (host === undefined || institutionId === undefined) return;
    const body = this.#bodyOf(written);
    const { reviews: client } = host.client;
    if (this.#planned !== undefined) {
      const base = { ...this.#planned, version: this.#planned.version ?? 0 };
      const held = await client.transition(base, { to: 'held', patch: body });
      reviews.change((all) => all.map((each) => (each.id === held.id ? held : each)));
      return;
    }
    const options = { idempotencyKey: this.#id };
    const created = await client.create({ id: this.#id, interventionId: record.id, institutionId, ...body }, options);
    const held = await client.transition(created, { to: 'held' });
    reviews.change((all) => [...all.filter(({ id }) => id !== held.id), held]);
  }

  #bodyOf({ kind, date, others, findings, decision, next }: Written<ReviewField>) {
    const otherParticipants = listIn(others);
    const decided = closureDecisions.find((code) => code === decision);
    return {
      kind: reviewKinds.find((code) => code === kind) ?? 'adhoc',
      date,
      participantIds: [...this.#participants],
      ...(otherParticipants.length === 0 ? {} : { otherParticipants }),
      ...(findings.trim() === '' ? {} : { findings: findings.trim() }),
      ...(decided === undefined ? {} : { decision: decided }),
      ...(next === '' ? {} : { nextReviewAt: next }),
    };
  }
}

function listIn(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
