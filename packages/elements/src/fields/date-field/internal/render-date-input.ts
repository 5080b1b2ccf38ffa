import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type DateEntry, hasDateInput, meantDates } from './date-entry.js';

export interface DateInputView {
  readonly id: string;
  readonly entry: DateEntry;
  readonly min: string;
  readonly max: string;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly label: string | typeof nothing;
  readonly describedBy: string | typeof nothing;
  /** How a date is written, where the engine has a plain input: `dd.mm.åååå`. */
  readonly example: string;
}

export interface DateInputActions {
  /** Something was written or taken away. */
  readonly written: (event: Event) => void;
  /** Writing is over. */
  readonly finished: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/**
 * The platform's own control for a date: it brings the picker that people know from elsewhere, and the right keyboard.
 *
 * A date that is half written makes no event: whoever leaves the control is asked then.
 */
export function renderDateInput(view: DateInputView, { written, finished, key }: DateInputActions): TemplateResult {
  return html`<input
    class="box date"
    part="control"
    id=${view.id}
    type="date"
    autocomplete="off"
    min=${view.min === '' ? meantDates.from : view.min}
    max=${view.max === '' ? meantDates.to : view.max}
    placeholder=${hasDateInput() ? nothing : view.example}
    .value=${live(view.entry.text)}
    ?disabled=${view.disabled}
    ?readonly=${view.readOnly}
    aria-label=${view.label}
    aria-required=${view.required ? 'true' : nothing}
    aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    @input=${written}
    @change=${finished}
    @focusout=${written}
    @keydown=${key}
  />`;
}
