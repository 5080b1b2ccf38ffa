import { isPlainDate, type PlainDate } from '@samspil/core/calendar';
import { closureDecisionLabels } from '@samspil/core/interventions';
import { reviewKindLabels } from '@samspil/core/reviews';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../text/capitalised.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { ViewedReview } from '../internal/viewed.js';
import type { Part } from '../part.js';
import { block, labelled } from '../render/blocks.js';
import { renderSideProblem } from '../render/side.js';
import type { ReviewDialog } from '../review-dialog/review-dialog.js';
import type { ContextSource, ViewContext } from '../view-context.js';
import { smallFormTexts } from '../writing/small-form-texts.js';
import { theirsOf, writeFailure } from '../writing/write-failure.js';
import { reviewStyles } from './reviews.styles.js';
import { type ReviewTexts, reviewTexts } from './reviews.texts.js';

export const texts = [reviewTexts, ...smallFormTexts];

/** So many of those that were held are shown at first. */
const firstReviews = 3;
/** So many go to paper, whatever the screen shows. */
const printedReviews = 5;

/** What was found at the reviews, and when the next one is. */
class Reviews implements Part {
  readonly #context: ContextSource;
  #dialog: ReviewDialog | undefined;
  #isWhole = false;
  #failure = '';
  #isSaving = false;

  constructor(context: ContextSource) {
    this.#context = context;
    adoptStyles(context().element, [reviewStyles]);
  }

  forget(): void {
    this.#dialog?.close();
    this.#failure = '';
    this.#isWhole = false;
  }

  render(): unknown {
    const context = this.#context();
    const { reviews, words, may, host, speaker, record } = context;
    const { state } = reviews;
    const isShared = record.view === 'shared';
    const heading = isShared ? words.t.shared.reviews : words.t.reviews;
    if (state.status === 'refused') return nothing;
    if (state.status === 'failed') return renderSideProblem(reviews, heading, context);
    if (state.status === 'loading') return block('reviews', heading, html`<p class="muted">${words.t.renewing}</p>`);
    const t = speaker.in(reviewTexts);
    const shown = state.data.filter((review) => review.state !== 'cancelled');
    const planned = byDate(shown.filter((review) => review.state === 'planned'));
    const held = byDate(shown.filter((review) => review.state !== 'planned')).reverse();
    const mayRecord = may.recordReview && host !== undefined;
    const ofHeld = this.#isWhole ? held : held.slice(0, firstReviews);
    return block(
      'reviews',
      heading,
      html`${planned.length + held.length === 0 ? html`<p class="muted">${isShared ? t.noneShared : t.none}</p>` : nothing}
        <ul class="review-list">
          ${planned.map((review) => this.#renderPlanned(review, context, t, mayRecord))}
          ${held.slice(0, Math.max(ofHeld.length, printedReviews)).map((review, at) => this.#renderHeld(review, context, t, at))}
        </ul>
        ${held.length > printedReviews ? html`<p class="muted print-only">${t.notPrinted(held.length - printedReviews)}</p>` : nothing}
        ${ofHeld.length === held.length ? nothing : html`<button class="button quiet screen-only" type="button" @click=${this.#showAll}>${t.showAll}</button>`}
        ${this.#failure === '' ? nothing : html`<p class="failure" role="alert">${this.#failure}</p>`}
        ${mayRecord ? html`<div class="side-tools screen-only"><button id="review-open" class="button quiet" type="button" @click=${() => void this.#record()}>${t.record}</button></div>` : nothing}
        ${this.#dialog?.render() ?? nothing}`,
      this.#dialog?.renderSaved() ?? nothing,
    );
  }

  #renderPlanned(
    review: ViewedReview,
    { words, today }: ViewContext,
    t: ReviewTexts,
    mayRecord: boolean,
  ): TemplateResult {
    const kind = kindOf(review, words.language);
    const isLate = (review.date ?? today) < today;
    return html`<li class="review planned">
      <div class="review-top">
        <b>${capitalised(kind)} · ${words.date(review.date)} · ${isLate ? html`<span class="overdue">${t.overdue}</span>` : t.planned}</b>
        ${mayRecord ? html`<button class="button quiet screen-only" type="button" @click=${() => void this.#record(review)}>${t.recordPlanned(kind)}</button>` : nothing}
      </div>
    </li>`;
  }

  #renderHeld(
    review: ViewedReview,
    { words, record, today, may, host }: ViewContext,
    t: ReviewTexts,
    at: number,
  ): TemplateResult {
    const isLast = at === 0;
    const isOnScreen = this.#isWhole || at < firstReviews;
    const medium = at >= printedReviews ? 'screen-only' : isOnScreen ? '' : 'print-only';
    const people = [
      ...(review.participantIds ?? []).map((id) => words.name('staffMember', id)),
      ...(review.otherParticipants ?? []),
    ].join(', ');
    const { nextReviewAt, decision } = review;
    // Only of the last one, only what lies ahead, and only where the intervention says otherwise.
    const offers =
      isLast &&
      may.setReview &&
      host !== undefined &&
      isPlainDate(nextReviewAt) &&
      nextReviewAt >= today &&
      nextReviewAt !== record.nextReviewAt;
    return html`<li class="review ${medium}">
      <div class="review-top"><b>${capitalised(kindOf(review, words.language))} · ${words.date(review.date)}</b></div>
      <dl class="review-rows">
        ${labelled(t.participants, people)} ${labelled(t.found, review.findings)}
        ${labelled(t.decision, decision && words.labels(closureDecisionLabels, [decision]))}
        ${labelled(t.guardianView, review.guardianView)} ${labelled(t.childView, review.childView)}
        ${labelled(t.next, nextReviewAt && words.date(nextReviewAt))}
      </dl>
      ${offers ? html`<div class="screen-only"><button class="button" type="button" aria-disabled=${this.#isSaving ? 'true' : 'false'} @click=${() => void this.#setNext(nextReviewAt)}>${t.setNext(words.date(nextReviewAt))}</button></div>` : nothing}
    </li>`;
  }

  readonly #showAll = (): void => {
    this.#isWhole = true;
    this.#context().element.requestUpdate();
  };

  async #record(planned?: ViewedReview): Promise<void> {
    const { element, speaker } = this.#context();
    this.#failure = '';
    try {
      const { ReviewDialog, reviewDialogTexts } = await import('../review-dialog/review-dialog.js');
      await speaker.use(reviewDialogTexts);
      this.#dialog ??= new ReviewDialog(this.#context);
      this.#dialog.show(planned);
    } catch (error) {
      console.warn('[samspil] a part of the view could not be loaded', error);
      this.#failure = speaker.in(reviewTexts).unavailable;
    }
    element.requestUpdate();
  }

  async #setNext(nextReviewAt: PlainDate): Promise<void> {
    if (this.#isSaving) return;
    const { element, speaker, record, host, replace } = this.#context();
    if (host === undefined) return;
    this.#isSaving = true;
    this.#failure = '';
    element.requestUpdate();
    try {
      replace(await host.client.interventions.update({ ...record, version: record.version ?? 0 }, { nextReviewAt }));
    } catch (error) {
      const theirs = theirsOf(error);
      if (theirs !== undefined) replace(theirs);
      this.#failure = writeFailure(error, speaker);
    }
    this.#isSaving = false;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#review-open')?.focus();
  }
}

function kindOf({ kind }: ViewedReview, language: Parameters<typeof labelOf>[2]): string {
  return kind === undefined ? '' : labelOf(reviewKindLabels, kind, language);
}

function byDate(reviews: readonly ViewedReview[]): ViewedReview[] {
  return [...reviews].sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
}

export function createPart(context: ContextSource): Part {
  return new Reviews(context);
}
