import { html, nothing, type TemplateResult } from 'lit';

/** What is said of a change, below the timeline. */
export interface Notice {
  /** `quiet` is said when there is time; a `problem` at once. */
  readonly tone: 'quiet' | 'problem';
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/**
 * The region is there before there is anything to say, so that it is heard when there is. It stays until it is closed, or
 * until there is something newer to say: nobody has to hurry.
 */
export function renderNotice(notice: Notice | undefined, closeLabel: string, close: () => void): TemplateResult {
  const isProblem = notice?.tone === 'problem';
  return html`<div role="status">${notice === undefined || isProblem ? nothing : renderToast(notice, closeLabel, close)}</div>
    <div role="alert">${notice !== undefined && isProblem ? renderToast(notice, closeLabel, close) : nothing}</div>`;
}

function renderToast({ tone, text, actions }: Notice, closeLabel: string, close: () => void): TemplateResult {
  return html`<div class=${tone === 'problem' ? 'toast problem' : 'toast'} part="toast">
    <span class="toast-text" dir="auto">${text}</span>
    <span class="toast-actions">
      ${actions.map(({ label, run }) => html`<button class="button" type="button" @click=${run}>${label}</button>`)}
      <button class="button" type="button" @click=${close}>${closeLabel}</button>
    </span>
  </div>`;
}
