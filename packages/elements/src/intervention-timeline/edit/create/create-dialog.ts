import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { dialogStyles } from '../../../dialog/dialog.styles.js';
import { DialogController } from '../../../dialog/dialog-controller.js';
import type { ReadyHost } from '../../../host/host-context.js';
import { newId } from '../../../ids/new-id.js';
import { saveTexts } from '../../../saving/save.texts.js';
import type { Speaker } from '../../../text/text-controller.js';
import { adoptStyles } from '../../../theme/adopt-styles.js';
import { dialogFormStyles } from '../../dialog-form/dialog-form.styles.js';
import {
  type InterventionDraft,
  type NewInterventionDraft,
  SamspilInterventionCreateEvent,
} from '../../events/intervention-create-event.js';
import type { TimelineEntry, TimelineIntervention } from '../../internal/entry.js';
import type { Words } from '../../words.js';
import { createStyles } from './create.styles.js';
import { createTexts } from './create.texts.js';
import { type CreateChoices, choicesIn, type IdChoice, loadChoices, loadInstitutions } from './create-choices.js';
import { type CreateFailure, createFailureOf } from './create-failure.js';
import { type Option, type OptionGroup, renderCreateForm } from './create-form.js';
import {
  type CreateField,
  checkDraft,
  createFields,
  draftOf,
  emptyDraft,
  movedDraft,
  type WrittenDraft,
} from './written-draft.js';

/** What the dialog speaks with. */
export const createDialogTexts = [createTexts, saveTexts] as const;

export interface CreateDialogOptions {
  readonly speaker: Speaker;
  readonly words: () => Words;
  /** Where it is saved; undefined where the page saves. */
  readonly host: () => ReadyHost | undefined;
  readonly entries: () => readonly TimelineEntry[];
  readonly institution: () => string | undefined;
  readonly fallbackFocus: () => HTMLElement | null;
  readonly created: (record: TimelineIntervention) => void;
}

const noChoices: CreateChoices = { institutions: [], groups: [], children: [], colleagues: [] };

/**
 * The ordinary dialog that makes a new intervention: what a draft needs, and nothing else. What is written survives an
 * error, and also a close that was not meant: it is there again at the next time, until it is saved or given up.
 */
export class CreateDialog {
  readonly #element: ReactiveElement;
  readonly #options: CreateDialogOptions;
  readonly #dialog: DialogController;
  #written: WrittenDraft | undefined;
  #id = '';
  /** Repeats of the same content are the same call, also when its answer was lost. */
  #attempt: { readonly content: string; readonly key: string } | undefined;
  #choices: CreateChoices = noChoices;
  #choicesState: 'loading' | 'ready' | 'failed' = 'ready';
  #load: AbortController | undefined;
  #left: ReadonlySet<CreateField> = new Set();
  #submitted = false;
  #saving = false;
  #failure: CreateFailure | undefined;

  constructor(element: ReactiveElement, options: CreateDialogOptions) {
    this.#element = element;
    this.#options = options;
    this.#dialog = new DialogController(element, {
      mayClose: () => !this.#saving,
      closed: () => this.#load?.abort(),
      fallbackFocus: options.fallbackFocus,
    });
    adoptStyles(element, [dialogStyles, dialogFormStyles, createStyles]);
  }

  show(draft: InterventionDraft): void {
    const kept = this.#written;
    const owner = this.#options.host()?.me.staffId;
    this.#written = kept === undefined ? emptyDraft(draft, owner) : movedDraft(kept, draft);
    if (kept === undefined) this.#id = newId();
    this.#left = new Set();
    this.#submitted = false;
    this.#failure = undefined;
    this.#dialog.show();
    void this.#loadAll();
  }

  render(): TemplateResult | typeof nothing {
    const written = this.#written;
    if (written === undefined || !this.#dialog.isOpen) return nothing;
    const { speaker } = this.#options;
    const t = speaker.in(createTexts);
    const disabled = this.#saving ? 'true' : 'false';
    return html`${this.#dialog.render({
      heading: t.heading,
      closeLabel: t.close,
      content: renderCreateForm(
        {
          t,
          language: speaker.language,
          written,
          institutions: this.#choices.institutions.map((each) => this.#option(each, 'institution')),
          targets: this.#targets(),
          colleagues: this.#sorted(this.#choices.colleagues, 'staffMember'),
          choices: this.#choicesState,
          errors: this.#errors(),
          summary: this.#summary(),
          failure: this.#failure?.sentence,
          nothingLost: speaker.in(saveTexts).nothingLost,
        },
        {
          submit: this.#submit,
          write: (change) => this.#write(change),
          leave: this.#leave,
          focusField: this.#focusField,
          reload: () => void this.#loadAll(),
        },
      ),
      actions: html`
        <button class="button" type="button" aria-disabled=${disabled} @click=${this.#giveUp}>${t.cancel}</button>
        <button class="button primary" type="submit" form="create-form" aria-disabled=${disabled}>${this.#saving ? t.saving : this.#failure?.sentence === undefined ? t.save : t.retry}</button>
      `,
    })}`;
  }

  // --- Whom one can choose ---------------------------------------------------------------------------------------

  async #loadAll(): Promise<void> {
    const host = this.#options.host();
    this.#load?.abort();
    if (host === undefined) {
      this.#choices = choicesIn(this.#options.entries());
      this.#choicesState = 'ready';
      this.#element.requestUpdate();
      return;
    }
    const load = new AbortController();
    this.#load = load;
    this.#choicesState = 'loading';
    this.#element.requestUpdate();
    try {
      const shown = this.#options.institution();
      const institutions = shown === undefined ? await loadInstitutions(host, load.signal) : [{ id: shown }];
      const [only] = institutions;
      if (this.#written?.institution === '' && institutions.length === 1 && only !== undefined)
        this.#written = { ...this.#written, institution: only.id };
      this.#choices = { ...noChoices, institutions };
      const { institution = '' } = this.#written ?? {};
      if (institution !== '') this.#choices = { institutions, ...(await loadChoices(host, institution, load.signal)) };
      if (load.signal.aborted) return;
      this.#choicesState = 'ready';
    } catch (error) {
      if (load.signal.aborted) return;
      console.warn('[samspil] whom one can choose could not be loaded', error);
      this.#choicesState = 'failed';
    }
    this.#element.requestUpdate();
  }

  #targets(): readonly OptionGroup[] {
    const t = this.#options.speaker.in(createTexts);
    return [
      { label: t.groups, options: prefixed('group', this.#sorted(this.#choices.groups, 'group')) },
      { label: t.children, options: prefixed('child', this.#sorted(this.#choices.children, 'child')) },
      {
        label: t.others,
        options: [
          { value: 'professionals', label: t.professionals },
          { value: 'whole', label: t.whole },
        ],
      },
    ];
  }

  #sorted(choices: readonly IdChoice[], kind: 'group' | 'child' | 'staffMember'): readonly Option[] {
    const order = new Intl.Collator(this.#options.speaker.language, { numeric: true });
    return choices.map((each) => this.#option(each, kind)).sort((a, b) => order.compare(a.label, b.label));
  }

  /** By the host's names first, then those of the API; an id is shown where nobody names it. */
  #option({ id, label }: IdChoice, kind: 'group' | 'child' | 'staffMember' | 'institution'): Option {
    const names = this.#options.host()?.names;
    if (names !== undefined) return { value: id, label: names.nameOf(id, kind) ?? label ?? id };
    const lane = {
      group: 'groupOfChildren',
      child: 'child',
      staffMember: 'colleague',
      institution: undefined,
    } as const;
    const laneKind = lane[kind];
    return { value: id, label: laneKind === undefined ? id : this.#options.words().name(laneKind, id) };
  }

  // --- What is written -------------------------------------------------------------------------------------------

  #write(change: Partial<WrittenDraft>): void {
    if (this.#written === undefined) return;
    const former = this.#written;
    this.#written = { ...former, ...change };
    // What the server said was about something else.
    if (this.#failure !== undefined && this.#failure.sentence === undefined) this.#failure = undefined;
    if (this.#written.institution !== former.institution) {
      this.#written = { ...this.#written, target: '', colleague: '' };
      void this.#loadAll();
    }
    this.#element.requestUpdate();
  }

  readonly #leave = (field: CreateField): void => {
    // What nobody has written yet is not wrong yet; and a message now would move a button that is being pressed.
    if (this.#left.has(field) || this.#written?.[field] === '') return;
    if (this.#element.renderRoot.querySelector('button:active') !== null) return;
    this.#left = new Set([...this.#left, field]);
    this.#element.requestUpdate();
  };

  #errors(): Partial<Record<CreateField, string>> {
    const t = this.#options.speaker.in(createTexts);
    const errors: Partial<Record<CreateField, string>> = { ...this.#failure?.fields };
    for (const { field, code } of this.#check()) {
      if (this.#submitted || this.#left.has(field)) errors[field] ??= t.errors[code];
    }
    return errors;
  }

  #check() {
    return this.#written === undefined ? [] : checkDraft(this.#written, this.#options.host() !== undefined);
  }

  #summary(): readonly { readonly field?: CreateField; readonly text: string }[] {
    if (!this.#submitted) return [];
    const errors = this.#errors();
    const ofFields = createFields.flatMap((field) =>
      errors[field] === undefined ? [] : [{ field, text: errors[field] }],
    );
    return [...ofFields, ...(this.#failure?.others ?? []).map((text) => ({ text }))];
  }

  readonly #focusField = (field: CreateField): void => {
    this.#element.renderRoot.querySelector<HTMLElement>(`#create-${field}`)?.focus();
  };

  readonly #giveUp = (): void => {
    if (this.#saving) return;
    this.#written = undefined;
    this.#dialog.close();
  };

  // --- Saving ----------------------------------------------------------------------------------------------------

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  async #save(): Promise<void> {
    if (this.#saving || this.#written === undefined) return;
    this.#submitted = true;
    this.#failure = undefined;
    if (this.#check().length > 0) return await this.#focusProblem();
    const draft = draftOf(this.#id, this.#written);
    this.#saving = true;
    this.#element.requestUpdate();
    try {
      const host = this.#options.host();
      const record = host === undefined ? { ...draft, state: 'draft' } : await this.#create(host, draft);
      this.#saving = false;
      this.#written = undefined;
      this.#options.created(record);
      this.#element.dispatchEvent(new SamspilInterventionCreateEvent(draft));
      this.#dialog.close();
    } catch (error) {
      this.#saving = false;
      this.#failure = createFailureOf(error, this.#options.speaker);
      await this.#focusProblem();
    }
  }

  /** The id is ours and stays the same: what arrived although its answer did not is not made twice. */
  async #create({ client }: ReadyHost, draft: NewInterventionDraft): Promise<TimelineIntervention> {
    const content = JSON.stringify(draft);
    if (this.#attempt?.content !== content) this.#attempt = { content, key: newId() };
    const body = draft as Parameters<typeof client.interventions.create>[0];
    try {
      return await client.interventions.create(body, { idempotencyKey: this.#attempt.key });
    } catch (error) {
      if (!(error instanceof Error && 'status' in error && error.status === 409)) throw error;
      const { id, ...patch } = body;
      const existing = await client.interventions.get(this.#id);
      return await client.interventions.update(existing, patch);
    }
  }

  async #focusProblem(): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('dialog .error-summary')?.focus();
  }
}

function prefixed(kind: string, options: readonly Option[]): readonly Option[] {
  return options.map(({ value, label }) => ({ value: `${kind}:${value}`, label }));
}
