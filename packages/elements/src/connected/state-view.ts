import { html, nothing, type TemplateResult } from 'lit';
import { type HostProblem, isMisconfiguration, isWorthRetrying } from '../host/host-problem.js';
import { problemSentences } from '../host/problem-texts.js';
import type { Speaker } from '../text/text-controller.js';
import { stateTexts } from './state-view.texts.js';

/** What stands where the content would: a `ConnectedState` without data, or content of which there is none. */
export type StateView =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'problem'; readonly problem: HostProblem }
  /** One sentence says what is not there, in the widget's own words. */
  | { readonly status: 'empty'; readonly sentence: string };

/** What a state view says: part of the texts of every element that shows one. */
export const stateViewTexts = [stateTexts, problemSentences] as const;

export interface StateViewOptions {
  readonly speaker: Speaker;
  /** Behind the button to try again, where it helps. `ConnectedController.remedies` has both. */
  readonly retry?: () => void;
  /** Behind the button to sign in at a higher level, where the host offers it. */
  readonly stepUp?: (() => void) | undefined;
}

/**
 * Renders a state in the one calm way of all widgets. Needs `stateViewStyles`, and `stateViewTexts` among the element's texts.
 *
 * What nobody asked for and somebody has to mend is an alert; the rest is a status, which does not interrupt.
 */
export function renderStateView(view: StateView, options: StateViewOptions): TemplateResult | typeof nothing {
  switch (view.status) {
    case 'idle':
      return nothing;
    case 'loading':
      return renderLoading(options.speaker);
    case 'empty':
      return html`<div class="state" part="state empty" role="status"><p class="state-sentence">${view.sentence}</p></div>`;
    case 'problem':
      return renderProblem(view.problem, options);
  }
}

/** Bars where rows will be. They come into sight only after a moment, so that a quick answer does not flicker. */
function renderLoading(speaker: Speaker): TemplateResult {
  return html`<div class="state" part="state loading" role="status">
    <span class="visually-hidden">${speaker.in(stateTexts).loading}</span>
    <div class="state-skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  </div>`;
}

function renderProblem({ code }: HostProblem, options: StateViewOptions): TemplateResult {
  const role = isMisconfiguration(code) || code === 'server-error' ? 'alert' : 'status';
  return html`<div class="state" part="state problem" role=${role}>
    <p class="state-sentence">${options.speaker.in(problemSentences)[code]}</p>
    ${renderRemedy(code, options)}
    ${isMisconfiguration(code) ? html`<p class="state-code">${options.speaker.in(stateTexts).code}: <code>${code}</code></p>` : nothing}
  </div>`;
}

/** Renders, above content that is older than it should be, why it could not be renewed. */
export function renderOutdated(problem: HostProblem, options: StateViewOptions): TemplateResult {
  const sentence = options.speaker.in(problemSentences)[problem.code];
  return html`<div class="state-outdated" part="state outdated" role="status">
    <p class="state-sentence">${options.speaker.in(stateTexts).outdated(sentence)}</p>
    ${renderRemedy(problem.code, options)}
  </div>`;
}

/** Renders, above or below what is there, that a part of it could not be had; needs `stateTexts` among the element's texts. */
export function renderMissing(sentence: string, { speaker, retry }: StateViewOptions): TemplateResult {
  return html`<div class="state-outdated missing" part="state missing" role="alert">
    <p class="state-sentence">${sentence}</p>
    <button class="button" type="button" @click=${retry}>${speaker.in(stateTexts).retry}</button>
  </div>`;
}

function renderRemedy(
  code: HostProblem['code'],
  { speaker, retry, stepUp }: StateViewOptions,
): TemplateResult | typeof nothing {
  if (code === 'step-up' && stepUp !== undefined)
    return html`<button class="button primary" type="button" @click=${stepUp}>${speaker.in(stateTexts).stepUp}</button>`;
  if (retry === undefined || !isWorthRetrying(code)) return nothing;
  return html`<button class="button" type="button" @click=${retry}>${speaker.in(stateTexts).retry}</button>`;
}
