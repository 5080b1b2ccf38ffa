import { html, nothing, type TemplateResult } from 'lit';

export interface ErrorSummaryView<Field extends string> {
  /** With what the ids of the fields begin. */
  readonly prefix: string;
  readonly heading: string;
  /** Everything that stands in the way, after an attempt to save; empty before. */
  readonly errors: readonly { readonly field?: Field; readonly text: string }[];
  readonly focusField: (field: Field) => void;
}

/** What stands in the way of saving a form in a dialog; each line that is about a field leads to it. */
export function renderErrorSummary<Field extends string>({
  prefix,
  heading,
  errors,
  focusField,
}: ErrorSummaryView<Field>): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h3>${heading}</h3>
    <ul>${errors.map(
      ({ field, text }) =>
        html`<li>${
          field === undefined
            ? text
            : html`<a href="#${prefix}-${field}" @click=${(event: Event) => {
                event.preventDefault();
                focusField(field);
              }}>${text}</a>`
        }</li>`,
    )}</ul>
  </div>`;
}

/** What is wrong with one field, below it; the control is described by it. */
export function renderFieldError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error === undefined ? nothing : html`<p id="${id}-error" class="field-error">${error}</p>`;
}
