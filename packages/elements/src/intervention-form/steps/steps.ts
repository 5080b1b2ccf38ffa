import { type InterventionState, interventionLifecycle, interventionStateLabels } from '@samspil/core/interventions';
import { blockingFindings, type OverrideRequest, type Transition } from '@samspil/core/records';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { html, type OwnTags } from '../../define/own-tags.js';
import { SamspilTextArea } from '../../fields/text-area/text-area.js';
import type { Speaker } from '../../text/text-controller.js';
import type { Advice } from '../internal/advice.js';
import { stepTexts } from './steps.texts.js';

export { stepStyles } from './steps.styles.js';
export { stepTexts };

export interface StepsOptions {
  readonly speaker: Speaker;
  readonly tags: OwnTags;
  /** Leads to a field. */
  readonly lead: (field: string) => void;
  /** Whether the form itself is in order; else it says what is not. */
  readonly check: () => Promise<boolean>;
  readonly go: (
    to: InterventionState,
    reason: string | undefined,
    overrides: readonly OverrideRequest[],
  ) => Promise<boolean>;
  /** Opens what is asked at the end. */
  readonly openClosure: () => void;
}

export interface StepsView {
  readonly state: InterventionState;
  /** What the rules say about what is written; undefined while they are on their way. */
  readonly advice: readonly Advice[] | undefined;
  readonly isBusy: boolean;
}

type Step = Transition<InterventionState>;

/** How an intervention goes on from where it is: the steps of its lifecycle, and what stands in the way of each. */
export class Steps {
  readonly #element: ReactiveElement;
  readonly #options: StepsOptions;
  /** The step that somebody has pressed and that needs a word more. */
  #pressed: Step | undefined;
  #fromServer: readonly Advice[] = [];
  #reason = '';
  readonly #rationales = new Map<string, string>();

  constructor(element: ReactiveElement, options: StepsOptions) {
    this.#element = element;
    this.#options = options;
  }

  /** Takes back what was pressed: the record is another. */
  reset(): void {
    this.#pressed = undefined;
    this.#fromServer = [];
    this.#reason = '';
    this.#rationales.clear();
  }

  /** What the server has put in the way, beyond what is known here. */
  blockedBy(advice: readonly Advice[]): void {
    this.#fromServer = advice;
    void this.#focusPanel();
  }

  render({ state, advice: known, isBusy }: StepsView): TemplateResult | typeof nothing {
    const advice = known ?? [];
    const { speaker } = this.#options;
    const t = speaker.in(stepTexts);
    const steps = stepsFrom(state);
    if (steps.length === 0) return nothing;
    const [next] = steps;
    // That nothing is missing is said only by who has looked.
    const shown = this.#pressed ?? (known === undefined ? undefined : next);
    return html`<section class="steps" part="steps" aria-labelledby="steps-heading">
      <div class="steps-head">
        <h3 id="steps-heading">${t.heading}</h3>
        <span class="state-chip" part="chip">${interventionStateLabels[state][speaker.language]}</span>
      </div>
      ${shown === undefined ? nothing : this.#renderPanel(shown, advice, isBusy)}
      ${
        this.#pressed === undefined
          ? html`<div class="step-buttons">${steps.map(
              (step) =>
                html`<button class="button" type="button" data-to=${step.to} aria-disabled=${isBusy ? 'true' : 'false'} @click=${() => !isBusy && void this.#press(step, advice)}>${step.label[speaker.language]}</button>`,
            )}</div>`
          : nothing
      }
    </section>`;
  }

  #renderPanel(step: Step, advice: readonly Advice[], isBusy: boolean): TemplateResult | typeof nothing {
    const { speaker } = this.#options;
    const t = speaker.in(stepTexts);
    const blocking = this.#blocking(step, advice);
    const isPressed = this.#pressed === step;
    const action = step.label[speaker.language];
    return html`<div class="panel" tabindex="-1">
      ${
        blocking.length === 0
          ? html`<p class="ready">${saysWhenReady(step.to) ? t.nothingMissing[step.to] : nothing}</p>`
          : html`<p id="missing-heading">${t.missingBefore[step.to]}</p>
              <ul class="missing" aria-labelledby="missing-heading">${blocking.map(
                (each) => html`<li>
                  <button class="line" type="button" @click=${() => this.#options.lead(each.field)}>${each.text}</button>
                </li>`,
              )}</ul>`
      }
      ${isPressed && step.reasonRequired === true ? this.#renderReason(step) : nothing}
      ${isPressed && blocking.length > 0 && blocking.every(({ finding }) => finding.overridable) ? this.#renderOverrides(blocking) : nothing}
      ${isPressed ? this.#renderConfirm(step, action, blocking, isBusy) : nothing}
    </div>`;
  }

  #renderReason(step: Step): TemplateResult {
    const { speaker, tags } = this.#options;
    const t = speaker.in(stepTexts);
    const tag = tags.of(SamspilTextArea);
    const label = step.to === 'cancelled' ? t.reason.cancelled : t.reasonOther;
    return html`<${tag} class="reason" label=${label} maxlength="2000" required required-message=${t.writeReason} .value=${this.#reason} @input=${(
      event: Event,
    ) => {
      event.stopPropagation();
      this.#reason = textOf(event);
    }}></${tag}>`;
  }

  #renderOverrides(blocking: readonly Advice[]): TemplateResult {
    const { speaker, tags } = this.#options;
    const t = speaker.in(stepTexts);
    const tag = tags.of(SamspilTextArea);
    return html`<div class="overrides">
      <p class="muted">${t.overrideIntro}</p>
      ${codesOf(blocking).map(
        ({ code, text }) =>
          html`<${tag} class="rationale" label=${t.rationale} hint=${text} rows="2" maxlength="2000" required required-message=${t.writeReason} .value=${this.#rationales.get(code) ?? ''} @input=${(
            event: Event,
          ) => {
            event.stopPropagation();
            this.#rationales.set(code, textOf(event));
          }}></${tag}>`,
      )}
    </div>`;
  }

  #renderConfirm(step: Step, action: string, blocking: readonly Advice[], isBusy: boolean): TemplateResult {
    const t = this.#options.speaker.in(stepTexts);
    const mayGo = blocking.every(({ finding }) => finding.overridable);
    return html`<div class="step-buttons">
      <button class="button" type="button" @click=${this.#back}>${t.back}</button>
      ${
        mayGo
          ? html`<button class="button confirm" type="button" aria-disabled=${isBusy ? 'true' : 'false'} @click=${() => !isBusy && void this.#confirm(step, blocking)}>${blocking.length > 0 ? t.anyway(action) : action}</button>`
          : nothing
      }
    </div>`;
  }

  #blocking(step: Step, advice: readonly Advice[]): readonly Advice[] {
    const own = advice.filter(({ finding }) => blockingFindings([finding], { to: step.to }).length > 0);
    const server = this.#pressed === step ? this.#fromServer : [];
    return [...own, ...server.filter(({ code }) => !own.some((each) => each.code === code))];
  }

  async #press(step: Step, advice: readonly Advice[]): Promise<void> {
    this.#fromServer = [];
    if (step.to === 'closed') this.#options.openClosure();
    if (this.#blocking(step, advice).length > 0 || step.reasonRequired === true) {
      this.#pressed = step;
      this.#element.requestUpdate();
      await this.#focusPanel();
      return;
    }
    if (!(await this.#options.check())) return;
    this.#pressed = step;
    if (await this.#options.go(step.to, undefined, [])) this.reset();
    else if (this.#fromServer.length === 0) this.#pressed = undefined;
    this.#element.requestUpdate();
  }

  async #confirm(step: Step, blocking: readonly Advice[]): Promise<void> {
    const fields = [...this.#element.renderRoot.querySelectorAll<SamspilTextArea>('.reason, .rationale')];
    // The first that is empty says so and takes the focus.
    if (!fields.every((field) => field.reportValidity())) return;
    if (!(await this.#options.check())) return;
    const overrides = codesOf(blocking).map(({ code }) => ({ code, rationale: this.#rationales.get(code) ?? '' }));
    const reason = step.reasonRequired === true ? this.#reason : undefined;
    if (await this.#options.go(step.to, reason, overrides)) this.reset();
    this.#element.requestUpdate();
  }

  readonly #back = (): void => {
    const { to } = this.#pressed ?? {};
    this.reset();
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>(`.step-buttons [data-to="${to}"]`)?.focus(),
    );
  };

  async #focusPanel(): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('.steps .panel')?.focus();
  }
}

/** Where an intervention goes when all goes well. */
const onward: Readonly<Partial<Record<InterventionState, InterventionState>>> = {
  draft: 'planned',
  planned: 'active',
  paused: 'active',
  active: 'reviewing',
  reviewing: 'closed',
};

/** The steps from a state: the way on first, then in the order of the lifecycle. */
export function stepsFrom(state: InterventionState): readonly Step[] {
  const all: readonly Step[] = interventionLifecycle.transitions;
  const steps = all.filter(({ from }) => from.includes(state));
  const isOnward = ({ to }: Step) => to === onward[state];
  return [...steps.filter(isOnward), ...steps.filter((step) => !isOnward(step))];
}

/** One entry for each rule, however many fields it speaks of. */
function codesOf(advice: readonly Advice[]): readonly Advice[] {
  return advice.filter(({ code }, at) => advice.findIndex((each) => each.code === code) === at);
}

function saysWhenReady(state: InterventionState): state is 'planned' | 'active' | 'reviewing' | 'closed' {
  return state === 'planned' || state === 'active' || state === 'reviewing' || state === 'closed';
}

function textOf({ currentTarget }: Event): string {
  return currentTarget !== null && 'value' in currentTarget && typeof currentTarget.value === 'string'
    ? currentTarget.value
    : '';
}
