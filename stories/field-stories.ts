import { html, type TemplateResult } from 'lit';

/** What every field has. */
export interface FieldArgs {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
}

export const plainField = {
  hint: '',
  error: '',
  required: false,
  disabled: false,
  readOnly: false,
} as const satisfies Partial<FieldArgs>;

/** A label that needs more than a line, as texts of a municipality sometimes do. */
export const longLabel =
  'Det, som I har aftalt med barnet, forældrene og de fagprofessionelle omkring barnet, da I mødtes sidste gang';

/** A field in a form that goes nowhere. */
export function inForm(field: TemplateResult): TemplateResult {
  return html`<form @submit=${(event: SubmitEvent) => event.preventDefault()}>${field}</form>`;
}

/** Somebody tries to send the form: what is wrong is shown. */
export function sendForm({ canvasElement }: { readonly canvasElement: HTMLElement }): void {
  canvasElement.querySelector('form')?.requestSubmit();
}
