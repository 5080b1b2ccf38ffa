import type { InterventionState } from '@samspil/core/interventions';
import type { OverrideRequest } from '@samspil/core/records';
import type { ReactiveElement } from 'lit';
import type { OwnTags } from '../define/own-tags.js';
import type { FormError, SamspilErrorSummary } from '../fields/error-summary/error-summary.js';
import { reveal } from '../fields/error-summary/internal/reveal.js';
import type { ReadyHost } from '../host/host-context.js';
import type { NamedKind } from '../host/name-directory.js';
import { newId } from '../ids/new-id.js';
import { OnDemand } from '../on-demand/on-demand.js';
import type { TextController } from '../text/text-controller.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { Comparing } from './comparing.js';
import { Editing } from './editing.js';
import { Folding } from './folding.js';
import type { Dosage } from './internal/dosage.js';
import { takeField } from './internal/field-values.js';
import type { FormTemplate } from './internal/template-filling.js';
import type { Written } from './internal/written.js';
import type { FormRecord } from './load-form.js';
import { parts } from './parts.js';
import { Rules } from './rules.js';
import type { SaveProblem } from './save-problem.js';
import { Saving } from './saving.js';

export interface DeskOptions {
  readonly speaker: TextController;
  readonly tags: OwnTags;
  /** Where it is loaded and saved; undefined where the page does both. */
  readonly host: () => ReadyHost | undefined;
  readonly today: () => string;
  readonly nameOf: (id: string, kind?: NamedKind) => string;
  /** A new one has been created. */
  readonly created: (record: FormRecord) => void;
  /** The template that a new one is to begin from. */
  readonly template: () => string | undefined;
}

/** What lies on the desk. */
export interface Work {
  readonly who: string;
  /** Which person works on what: with another, everything begins anew. */
  readonly about: string;
  readonly record: FormRecord | undefined;
  readonly start: Written;
  /** Where what is written is kept; undefined where it is not. */
  readonly key: string | undefined;
}

/** Where one intervention is worked on: what is written, what the rules say, saving, and the parts that come when needed. */
export class Desk {
  readonly options: DeskOptions;
  readonly rules: Rules;
  readonly saving: Saving;
  readonly comparing: Comparing;
  readonly folding: Folding;
  readonly upper: OnDemand<Awaited<ReturnType<typeof parts.upper>>>;
  readonly lower: OnDemand<Awaited<ReturnType<typeof parts.lower>>>;
  readonly steps: OnDemand<InstanceType<Awaited<ReturnType<typeof parts.steps>>['Steps']>>;
  readonly templates: OnDemand<{
    readonly chooser: InstanceType<Awaited<ReturnType<typeof parts.templates>>['TemplateChooser']>;
    readonly all: readonly FormTemplate[];
  }>;
  readonly #element: ReactiveElement;
  readonly validation: OnDemand<Awaited<ReturnType<typeof parts.validation>>>;
  #about: string | undefined;
  #who: string | undefined;
  #given: FormRecord | undefined;
  #editing: Editing | undefined;
  #errors: readonly FormError[] = [];
  #isClosing = false;
  #isChecking = false;

  constructor(element: ReactiveElement, options: DeskOptions) {
    this.#element = element;
    this.options = options;
    const { speaker } = options;
    const editing = () => this.#editing;
    this.rules = new Rules(element, { ...options, editing });
    this.saving = new Saving(element, {
      speaker,
      host: options.host,
      editing,
      saved: (record, wasNew) => this.#saved(record, wasNew),
      failed: (problem) => void this.#failed(problem),
    });
    this.folding = new Folding(() => element.requestUpdate());
    this.upper = new OnDemand(element, parts.upper);
    this.lower = new OnDemand(element, async () => {
      const part = await parts.lower();
      await speaker.use(part.lowerTexts);
      adoptStyles(element, part.sectionStyles);
      return part;
    });
    this.steps = new OnDemand(element, async () => {
      const part = await parts.steps();
      await speaker.use(part.stepTexts);
      adoptStyles(element, [part.stepStyles]);
      return new part.Steps(element, {
        speaker,
        tags: options.tags,
        lead: (field) => void this.lead(field),
        check: () => this.check(),
        go: (to, reason, overrides) => this.#go(to, reason, overrides),
        openClosure: () => this.#openClosure(),
      });
    });
    this.templates = new OnDemand(element, async () => {
      const part = await parts.templates();
      await speaker.use(part.templateTexts);
      const host = options.host();
      const institution = this.#editing?.written.institutionId;
      const all = host === undefined ? [] : await part.loadTemplates(host, institution, new AbortController().signal);
      const chooser = new part.TemplateChooser();
      const editing = this.#editing;
      const wanted = all.find(({ id }) => id === options.template());
      // What came back from the tab has been through this already.
      if (wanted !== undefined && editing !== undefined && editing.record === undefined && !editing.isDirty)
        chooser.choose(wanted, editing);
      return { chooser, all };
    });
    this.validation = new OnDemand(element, async () => {
      const part = await parts.validation();
      await speaker.use(part.validationTexts);
      return part;
    });
    this.comparing = new Comparing(element, {
      ...options,
      editing,
      resolved: () => {
        this.saving.forgetProblem();
        this.rules.renew();
      },
    });
  }

  get editing(): Editing | undefined {
    return this.#editing;
  }

  get errors(): readonly FormError[] {
    return this.#errors;
  }

  /** Whether the part that is asked at the end is open. */
  get isClosing(): boolean {
    const { record, written } = this.#editing ?? {};
    return this.#isClosing || record?.state === 'reviewing' || written?.closure !== undefined;
  }

  /** Takes up work, or goes on with it where a newer record of the same came. */
  take({ who, about, record, start, key }: Work): void {
    if (about === this.#about) {
      if (record !== this.#given && record !== undefined) this.#adopt(record);
      this.#given = record;
      return;
    }
    const former = this.#editing;
    // A new one that was created goes on under its own id, with what was written while it was being saved.
    const isCreated = this.#who === who && record !== undefined && former?.record?.id === record.id;
    if (!isCreated) this.clear();
    this.#who = who;
    this.#about = about;
    this.#given = record;
    this.#editing = new Editing(record, start, { key, changed: () => this.#element.requestUpdate() });
    if (isCreated && former.isDirty) this.#editing.replace(former.written);
    if (isCreated) former.leave();
    const { restoredFrom } = this.#editing;
    if (restoredFrom !== undefined && record !== undefined)
      void this.comparing.begin(this.#editing, restoredFrom, record);
    this.rules.renew();
  }

  /** Takes everything off. */
  clear(): void {
    this.#editing?.leave();
    this.#editing = undefined;
    this.#about = undefined;
    this.#who = undefined;
    this.#given = undefined;
    this.comparing.end();
    this.#errors = [];
    this.#isClosing = false;
    this.folding.forget();
    this.saving.reset();
    this.rules.reset();
    this.steps.part?.reset();
  }

  /** A field holds something else. */
  write(name: string, value: unknown): void {
    const editing = this.#editing;
    if (editing === undefined) return;
    editing.replace(takeField(editing.written, name, value, newId));
  }

  /** Goes back to what is saved. */
  discard(): void {
    this.#errors = [];
    this.comparing.end();
    this.#editing?.discard();
    this.saving.forgetProblem();
    this.rules.renew();
  }

  /** What the template that it began from recommends. */
  get dosage(): Dosage | undefined {
    const id = this.#editing?.written.templateId;
    return this.templates.part?.all.find((template) => template.id === id)?.dosage;
  }

  /** A field was left, or changed for good. */
  settle(name: string): void {
    this.#editing?.touched.add(name);
    this.rules.renew();
  }

  async save(): Promise<boolean> {
    const editing = this.#editing;
    if (editing === undefined || this.saving.isUnderWay || this.#isChecking) return false;
    if (editing.record !== undefined && !editing.isDirty) return true;
    return (await this.check()) && (await this.saving.save());
  }

  /** Does again what did not go through: a save, or a step as it was asked for. */
  async retry(): Promise<boolean> {
    const { step } = this.saving;
    if (step === undefined) return await this.save();
    if (this.saving.isUnderWay || !(await this.check()) || !(await this.saving.go(step))) return false;
    this.steps.part?.reset();
    return true;
  }

  /** Makes a new one of what is written, after the one that it was written for was deleted. */
  async createAnew(): Promise<boolean> {
    return (await this.check()) && (await this.saving.save({ anew: true }));
  }

  /** Whether what is written can be saved; says what is wrong where it cannot. */
  async check(): Promise<boolean> {
    if (this.#isChecking) return false;
    this.#isChecking = true;
    try {
      return await this.#check();
    } finally {
      this.#isChecking = false;
    }
  }

  async #check(): Promise<boolean> {
    const editing = this.#editing;
    if (editing === undefined) return false;
    // Whoever wants to save has come to all of it.
    this.rules.sayAll();
    const validation = await this.#wantWhole();
    // Without a line nothing can be saved either; what the fields themselves know is said all the same.
    if (validation === undefined) return this.#form?.reportValidity() === true;
    this.#errors = [];
    if (this.#summary?.check() === false) return false;
    const { speaker } = this.options;
    const refused = validation.errorsInWords(validation.refusedBySchema(editing.body), speaker);
    const errors = refused.length > 0 ? refused : await this.rules.errorsOfSave();
    if (errors.length === 0) return true;
    await this.#showErrors(errors);
    return false;
  }

  /** What is required may stand in a part that is still on its way. */
  async #wantWhole() {
    const [validation] = await Promise.all([this.validation.want(), this.upper.want(), this.lower.want()]);
    await this.#element.updateComplete;
    return validation;
  }

  get #form(): HTMLFormElement | null {
    return this.#element.renderRoot.querySelector('form');
  }

  get #summary(): SamspilErrorSummary | null {
    return this.#element.renderRoot.querySelector<SamspilErrorSummary>('.summary');
  }

  /** Leads to a field, wherever it stands; the nearest part above it, where it has none of its own. */
  async lead(name: string): Promise<void> {
    await Promise.all([this.upper.want(), this.lower.want()]);
    await this.#element.updateComplete;
    const steps = name.split('.');
    for (let length = steps.length; length > 0; length--) {
      const field = this.#fieldNamed(steps.slice(0, length).join('.'));
      if (field === undefined) continue;
      reveal(field);
      field.focus();
      field.scrollIntoView({ block: 'center' });
      return;
    }
  }

  #fieldNamed(name: string): HTMLElement | undefined {
    const fields = [...this.#element.renderRoot.querySelectorAll<HTMLElement>('form [name]')];
    return fields.find((field) => field.getAttribute('name') === name);
  }

  #adopt(record: FormRecord): void {
    const editing = this.#editing;
    const isOld = record.version !== undefined && record.version <= (editing?.record?.version ?? 0);
    if (editing === undefined || (isOld && this.options.host() !== undefined)) return;
    editing.adopt(record);
    this.steps.part?.reset();
    this.rules.renew();
  }

  #saved(record: FormRecord, wasNew: boolean): void {
    this.#errors = [];
    this.comparing.end();
    if (wasNew) this.options.created(record);
    this.rules.renew();
  }

  async #failed(problem: SaveProblem): Promise<void> {
    const editing = this.#editing;
    if (editing === undefined) return;
    if (problem.kind === 'conflict') {
      await this.comparing.begin(editing, editing.base, problem.theirs);
    } else if (problem.kind === 'blocked') {
      this.steps.part?.blockedBy(await this.rules.adviceOf(problem.findings));
    } else if (problem.kind === 'refused') {
      const advice = await this.rules.adviceOf(problem.findings);
      const said = advice.map(({ finding, text }) => ({ pointer: finding.path, message: text }));
      const validation = await this.validation.want();
      const others = problem.errors.filter(({ pointer }) => !said.some((each) => each.pointer === pointer));
      const errors = validation?.errorsInWords(others, this.options.speaker) ?? [];
      await this.#showErrors([...said, ...errors]);
    }
  }

  async #showErrors(errors: readonly FormError[]): Promise<void> {
    this.#errors = errors.map(({ pointer, message }) => ({
      message,
      // A period is one field.
      ...(pointer === undefined ? {} : { pointer: pointer === '/from' || pointer === '/to' ? '/period' : pointer }),
    }));
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#summary?.focus();
  }

  /** Leads to the differences; gets them again where they could not be shown. */
  async openConflict(): Promise<void> {
    const { problem } = this.saving;
    if (this.comparing.conflict === undefined && problem?.kind === 'conflict') await this.#failed(problem);
    else await this.comparing.focus();
  }

  #openClosure(): void {
    this.#isClosing = true;
    this.folding.set('closure', true);
    this.#element.requestUpdate();
  }

  async #go(
    to: InterventionState,
    reason: string | undefined,
    overrides: readonly OverrideRequest[],
  ): Promise<boolean> {
    return await this.saving.go({ to, ...(reason === undefined ? {} : { reason }), overrides });
  }
}
