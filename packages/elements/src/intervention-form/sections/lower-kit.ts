import { nothing, type TemplateResult } from 'lit';
import { html } from '../../define/own-tags.js';
import { SamspilDateField } from '../../fields/date-field/date-field.js';
import { SamspilDateRangeField } from '../../fields/date-range-field/date-range-field.js';
import { SamspilMinutesField } from '../../fields/minutes-field/minutes-field.js';
import { SamspilRepeatableList } from '../../fields/repeatable-list/repeatable-list.js';
import type { FieldKit, FieldOptions } from '../field-kit.js';

/** A list of rows, each with fields of its own. */
export interface RowsOptions {
  readonly label: string;
  /** The heading of the section says the same. */
  readonly isAlone?: boolean;
  readonly item: string;
  readonly add: string;
  readonly empty: string;
  readonly newItem: () => unknown;
  readonly renderItem: (item: unknown, index: number) => unknown;
}

/** The fields that only the lower sections have: dates, time, and lists. */
export class LowerKit {
  readonly #kit: FieldKit;

  constructor(kit: FieldKit) {
    this.#kit = kit;
  }

  date(name: string, { label, hint }: FieldOptions): TemplateResult | typeof nothing {
    const kit = this.#kit;
    if (!kit.shows(name)) return nothing;
    const tag = kit.tags.of(SamspilDateField);
    return html`<${tag} name=${name} label=${label} hint=${hint ?? ''} ?readonly=${kit.isLocked(name)} .value=${kit.valueOf(name) ?? ''}>${kit.hintOf(name, hint)}</${tag}>`;
  }

  period(label: string): TemplateResult | typeof nothing {
    const kit = this.#kit;
    const { from, to } = kit.written;
    if (!kit.shows('from')) return nothing;
    const tag = kit.tags.of(SamspilDateRangeField);
    const value = from === undefined ? undefined : to === undefined ? { from } : { from, to };
    return html`<${tag} name="period" label=${label} open-ended required today=${kit.options.today} ?readonly=${kit.isLocked('from')} .value=${value}>${kit.hintOf('period', undefined)}</${tag}>`;
  }

  minutes(name: string, { label, hint }: FieldOptions): TemplateResult | typeof nothing {
    const kit = this.#kit;
    if (!kit.shows(name)) return nothing;
    const tag = kit.tags.of(SamspilMinutesField);
    return html`<${tag} name=${name} label=${label} hint=${hint ?? ''} max="10080" ?readonly=${kit.isLocked(name)} .value=${kit.valueOf(name)}>${kit.hintOf(name, hint)}</${tag}>`;
  }

  rows(name: string, options: RowsOptions): TemplateResult | typeof nothing {
    const kit = this.#kit;
    if (!kit.shows(name)) return nothing;
    const tag = kit.tags.of(SamspilRepeatableList);
    return html`<${tag}
      name=${name}
      label=${options.label}
      ?label-hidden=${options.isAlone === true}
      item-label=${options.item}
      add-label=${options.add}
      empty-text=${options.empty}
      max="20"
      ?readonly=${kit.isLocked(name)}
      .items=${kit.valueOf(name) ?? []}
      .newItem=${options.newItem}
      .renderItem=${options.renderItem}
    >${kit.hintOf(name, undefined)}</${tag}>`;
  }
}
