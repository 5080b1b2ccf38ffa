import { sameJson } from '@samspil/core/records';
import type { Language } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../text/capitalised.js';
import type { FieldKit } from '../field-kit.js';
import type { Folding } from '../folding.js';
import type { Advice } from '../internal/advice.js';
import { applies } from '../internal/applicable.js';
import { shortened } from '../internal/shortened.js';
import { linesOf } from '../internal/value-in-words.js';
import type { FieldName, Written } from '../internal/written.js';

/** What a part of the form knows of the whole. */
export interface SectionFrame {
  readonly kit: FieldKit;
  readonly language: Language;
  readonly nameOf: (id: string) => string;
  readonly folding: Folding;
  /** What is saved, to tell where something is written that is not. */
  readonly base: Written;
  /** It is past its draft: somebody comes to change one thing, and looks for where it stands. */
  readonly isUnderWay: boolean;
  /** What stands at a folded part in which nothing is written. */
  readonly nothingWritten: string;
}

export interface SectionOptions {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly FieldName[];
  /** What is in it, in a line, where the values of its fields would not say it well. */
  readonly inside?: readonly string[];
  /** What the rules speak of here besides. */
  readonly alsoAdvised?: FieldName;
  /** Nobody gets by without it: open in a new intervention, also while it is empty. */
  readonly isNeeded?: boolean;
  readonly note?: string;
}

/** So much of what is written stands at a folded part. */
const mostCharacters = 110;

/**
 * A part of the form under a heading. It can be folded, and then says in a line what is in it; what is led to inside opens
 * it, since it is the browser's own `<details>`. One in which there is nothing to show is left out.
 *
 * While an intervention is being drafted, what is needed or filled is open. Past that the form begins as a list of its
 * parts, each with what it says, because whoever comes then has one thing to change.
 */
export function renderSection(
  frame: SectionFrame,
  { id, heading, fields, inside, alsoAdvised, isNeeded = false, note }: SectionOptions,
  contents: readonly unknown[],
): TemplateResult | typeof nothing {
  const shown = contents.filter((each) => each !== nothing && !(Array.isArray(each) && each.length === 0));
  if (shown.length === 0) return nothing;
  const { kit, folding, base, isUnderWay } = frame;
  const own = fields.filter((field) => applies(kit.written, field));
  const isLocked = own.every((field) => kit.isLocked(field));
  const isFilled = own.some((field) => hasValue(kit.written[field]));
  const isChanged = own.some((field) => !sameJson(kit.written[field] ?? null, base[field] ?? null));
  const isOpen = folding.isOpen(id, isLocked || isChanged || (!isUnderWay && (isNeeded || isFilled)));
  const said = (inside ?? own.flatMap((field) => linesOf(field, kit.written[field], frame.language, frame.nameOf)))
    .map((line) => line.trim())
    .filter(Boolean);
  return html`<details
    class="section"
    part="section"
    id="section-${id}"
    ?open=${isOpen}
    @toggle=${({ currentTarget }: Event) => currentTarget instanceof HTMLDetailsElement && folding.set(id, currentTarget.open)}
  >
    <summary>
      <span class="section-top">
        <h3 part="section-heading">${heading}</h3>
        ${isOpen ? nothing : html`<span class="inside" dir="auto">${said.length === 0 ? frame.nothingWritten : shortened(said.map(capitalised).join(' · '), mostCharacters)}</span>`}
      </span>
      ${isOpen ? nothing : renderWorst(kit, alsoAdvised === undefined ? own : [...own, alsoAdvised])}
    </summary>
    <div class="fields">${note === undefined ? nothing : html`<p class="note">${note}</p>`}${contents}</div>
  </details>`;
}

/** That a rule speaks inside of a folded part, in the word of the gravest. */
function renderWorst({ options }: FieldKit, fields: readonly FieldName[]): TemplateResult | typeof nothing {
  const names: ReadonlySet<string> = new Set(fields);
  const spoken = [...options.advice]
    .filter(([place]) => names.has(place.split('.')[0] ?? '') || (place === 'period' && names.has('from')))
    .flatMap(([, advice]) => advice.map(({ severity }) => severity));
  const worst = gravestFirst.find((severity) => spoken.includes(severity));
  return worst === undefined ? nothing : html`<span class="worst ${worst}">${options.severities[worst]}</span>`;
}

const gravestFirst: readonly Advice['severity'][] = ['error', 'warning', 'notice'];

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
