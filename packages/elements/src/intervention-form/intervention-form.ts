import { plainDateOf } from '@samspil/core/calendar';
import { nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConnectedController } from '../connected/connected-controller.js';
import { renderOutdated, renderStateView, stateViewTexts } from '../connected/state-view.js';
import { OwnTags } from '../define/own-tags.js';
import { SamspilElement } from '../element/samspil-element.js';
import { SamspilNavigateEvent } from '../events/navigate-event.js';
import type { Person } from '../fields/person-picker/person-picker.js';
import type { ReadyHost } from '../host/host-context.js';
import type { NamedKind } from '../host/name-directory.js';
import { saveTexts } from '../saving/save.texts.js';
import { CandidatesController } from './candidates-controller.js';
import { Desk, type Work } from './desk.js';
import { renderDesk } from './desk-view.js';
import { fieldLabels } from './field-labels.texts.js';
import { FormInputs } from './form-inputs.js';
import { bodyOf } from './internal/body-of.js';
import { draftKey } from './internal/draft-storage.js';
import { nameOnItsWay } from './internal/name-on-its-way.js';
import type { Written } from './internal/written.js';
import { formStyles } from './intervention-form.styles.js';
import { formTexts } from './intervention-form.texts.js';
import { Leaving } from './leaving.js';
import { type FormData, type FormRecord, loadForm } from './load-form.js';
import type { People } from './sections/upper.js';

export * from './events/before-intervention-save-event.js';
export * from './events/intervention-save-event.js';
export * from './events/intervention-transition-event.js';
export type { Written } from './internal/written.js';
export type { FormRecord } from './load-form.js';

/**
 * The whole of one intervention, to write and to take further: strengths and environment before difficulties, only the
 * fields that its target and setting call for, what the rules say beside the fields, and the steps of its life with what
 * stands in their way.
 *
 * Connected, inside a `<samspil-provider>`, it loads and saves by itself; with an institution instead of an intervention it
 * begins a new one:
 * ```html
 * <samspil-intervention-form intervention="01HZ…"></samspil-intervention-form>
 * <samspil-intervention-form institution="01HX…" template="01HY…"></samspil-intervention-form>
 * ```
 * Controlled, it shows the record that it is given, and leaves saving to the page, which gives the newer record back:
 * ```js
 * form.intervention = record;
 * form.addEventListener('samspil-intervention-save', async ({ detail }) => { form.intervention = await save(detail.patch); });
 * ```
 * Fields that do not belong any more, because the target or the setting is another, keep what is written in them until it
 * is saved, and are named above the button; what is saved has only what belongs.
 *
 * What is written is kept in the tab (`sessionStorage`, of a connected form only) until it is saved, discarded, or the
 * provider signs out.
 *
 * @summary One intervention as a form: written, checked by the rules, and taken from state to state.
 * @fires {SamspilBeforeInterventionSaveEvent} samspil-before-intervention-save - It is about to be saved; cancelable.
 * @fires {SamspilInterventionSaveEvent} samspil-intervention-save - It was saved; without a provider, the page saves it.
 * @fires {SamspilInterventionTransitionEvent} samspil-intervention-transition - It went to another state; without a provider, the page takes it there.
 * @fires {SamspilNavigateEvent} samspil-navigate - A new one was created, and has an address now.
 * @fires {SamspilProblemEvent} samspil-problem - The data cannot be had.
 * @csspart card - The whole.
 * @csspart heading - The title.
 * @csspart chip - The state that it is in.
 * @csspart section - A part of the form; can be folded.
 * @csspart section-heading - Its heading.
 * @csspart templates - The choice of a template.
 * @csspart conflict - What somebody else has changed meanwhile.
 * @csspart steps - The steps to other states, and what stands in their way.
 * @csspart bar - Save status and buttons, at the lower edge.
 * @csspart state - What stands in place of content: loading, a problem.
 * @csspart missing - That a part could not be had, with a button to try again.
 */
export class SamspilInterventionForm extends SamspilElement {
  static readonly baseName = 'intervention-form';
  static override readonly texts = [formTexts, fieldLabels, saveTexts, ...stateViewTexts];
  static override styles = formStyles;

  /** The id of an intervention, which is loaded; or a record, which is shown. A record without an id is a new one. */
  @property() intervention?: string | Partial<FormRecord> | undefined;
  /** The institution at which a new one begins. */
  @property() institution?: string;
  /** The template that a new one begins from. */
  @property() template?: string;
  /** What a new one begins with: `{ from: '2027-01-11', subjectRefs: ['…'] }`. */
  @property({ attribute: false }) draft?: Written | undefined;
  /** Nothing can be changed. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;
  /** The day that counts as today; else that of the API, or of the device. */
  @property() today?: string;
  /** The colleagues one can choose; else those of the API. */
  @property({ attribute: false }) colleagues?: readonly Person[] | undefined;
  /** The children one can choose; else those of the API. */
  @property({ attribute: false }) pupils?: readonly Person[] | undefined;
  /** The classes and groups one can choose; else those of the API. */
  @property({ attribute: false }) groups?: readonly Person[] | undefined;

  readonly #connected = new ConnectedController<
    readonly [id: string | undefined, institution: string | undefined],
    FormData
  >(this, {
    key: () =>
      this.#given === undefined ? [this.#id, this.#id === undefined ? this.institution : undefined] : undefined,
    load: (host, signal, [id, institution]) => loadForm(host, id, institution, signal),
    // A new one that was just saved goes on under its id, without leaving the screen.
    replaces: ([former], [next]) => former !== undefined || next === undefined,
    assurance: 'substantial',
  });
  readonly #inputs = new FormInputs(this);
  readonly #tags = new OwnTags(this, SamspilInterventionForm.baseName);
  readonly #candidates = new CandidatesController(this, this.speaker);
  readonly #desk = new Desk(this, {
    speaker: this.speaker,
    tags: this.#tags,
    host: () => this.#host,
    today: () => this.#today,
    nameOf: (id, kind) => this.#nameOf(id, kind),
    created: (record) => this.#created(record),
    template: () => this.template,
  });

  constructor() {
    super();
    const isOurs = () => this.#given !== undefined || this.#connected.host !== undefined;
    new Leaving(this, {
      isDirty: () => this.#desk.editing?.isDirty === true,
      // Signed out, nobody's words are kept any more.
      keep: () => isOurs() && this.#desk.editing?.keep(),
      save: () => void this.#desk.save(),
      online: () => this.#desk.saving.problem?.kind === 'offline' && void this.#desk.retry(),
    });
  }

  override disconnectedCallback(): void {
    if (this.#given !== undefined || this.#connected.host !== undefined) this.#desk.editing?.keep();
    super.disconnectedCallback();
    this.#desk.clear();
  }

  /** Saves what is written, as the button does. Resolves with whether it was saved, or handed to the page. */
  async save(): Promise<boolean> {
    return await this.#desk.save();
  }

  /** The record that the page has given; one without an id is new. */
  get #given(): Partial<FormRecord> | undefined {
    return this.#inputs.record(this.intervention);
  }

  get #id(): string | undefined {
    return typeof this.intervention === 'string' && this.intervention !== '' ? this.intervention : undefined;
  }

  /** The host, while the form loads and saves by itself. */
  get #host(): ReadyHost | undefined {
    return this.#given === undefined ? this.#connected.host : undefined;
  }

  get #today(): string {
    return this.#inputs.date('today', this.today) ?? this.#connected.host?.me.today ?? localToday();
  }

  #nameOf(id: string, kind?: NamedKind): string {
    const given = [this.colleagues, this.pupils, this.groups].flatMap((people) => people ?? []);
    const group = this.#candidates.people.groups?.find((each) => each.id === id);
    const known = given.find((each) => each.id === id) ?? group;
    if (known !== undefined) return known.name;
    const { host } = this.#connected;
    return host === undefined ? id : (host.names.nameOf(id, kind) ?? nameOnItsWay);
  }

  protected override willUpdate(): void {
    // At once: they come while the data is on its way too.
    this.#desk.upper.wantOnce();
    this.#desk.lower.wantOnce();
    const work = this.#work();
    if (work === undefined) {
      if (this.#connected.state.status === 'idle' && this.#given === undefined) this.#desk.clear();
    } else {
      this.#desk.take(work);
      this.#desk.rules.lookOnce();
    }
    const institution = this.#desk.editing?.written.institutionId;
    this.#candidates.follow(this.#desk.editing === undefined ? undefined : this.#connected.host, institution);
  }

  /** What is to lie on the desk; undefined while it is not known. */
  #work(): Work | undefined {
    const given = this.#given;
    if (given !== undefined) {
      const record = hasId(given) ? given : undefined;
      return { who: 'page', about: `given ${record?.id ?? ''}`, record, start: bodyOf(given), key: undefined };
    }
    const { state, host } = this.#connected;
    if (state.status !== 'ready' || host === undefined) return undefined;
    const { me } = host;
    const { data } = state;
    const who = `${me.tenantId} ${me.subject}`;
    const keyOf = (about: string) => draftKey(me.tenantId, me.subject, about);
    if (data.kind === 'record') {
      const { record } = data;
      return { who, about: `${who} ${record.id}`, record, start: {}, key: keyOf(record.id) };
    }
    if (data.kind !== 'new' || this.institution === undefined) return undefined;
    const about = `new ${this.institution}`;
    return {
      who,
      about: `${who} ${about}`,
      record: undefined,
      start: this.#newBody(host, this.institution),
      key: keyOf(about),
    };
  }

  /** What a new one begins with: here, by whoever writes it, and what the page has said. */
  #newBody({ me }: ReadyHost, institutionId: string): Written {
    const owner = me.staffId === undefined ? {} : { ownerId: me.staffId };
    return { institutionId, origin: 'requested', setting: 'inClass', ...owner, ...this.#inputs.draft(this.draft) };
  }

  /** Goes on with a new one under its id, and says where it can be found. */
  #created(record: FormRecord): void {
    this.intervention = record.id;
    this.dispatchEvent(new SamspilNavigateEvent({ type: 'intervention', id: record.id }));
  }

  protected override updated(): void {
    if (this.#desk.editing === undefined) return;
    // What helps while one writes comes after what one writes in, when there is time.
    this.#desk.rules.wantWhenIdle();
    this.#desk.steps.wantWhenIdle();
    this.#desk.templates.wantWhenIdle();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#connected;
    const options = { speaker: this.speaker, ...this.#connected.remedies };
    const t = this.speaker.in(formTexts);
    if (this.#given === undefined && state.status !== 'ready') return renderStateView(state, options);
    const data = this.#given === undefined && state.status === 'ready' ? state.data : undefined;
    if (data?.kind === 'missing') return renderStateView({ status: 'empty', sentence: t.missing }, options);
    if (data?.kind === 'may-not-create') return renderStateView({ status: 'empty', sentence: t.mayNotCreate }, options);
    if (this.#desk.editing === undefined) return renderStateView({ status: 'loading' }, options);
    const problem = this.#given === undefined && state.status === 'ready' ? state.problem : undefined;
    return renderDesk(this.#desk, this.#desk.editing, {
      people: this.#people,
      rights: data?.kind === 'record' ? data.rights : undefined,
      readOnly: this.readOnly,
      today: this.#today,
      outdated: problem === undefined ? nothing : renderOutdated(problem, options),
    });
  }

  get #people(): People {
    const { staff, children, groups } = this.#candidates.people;
    const none = this.#connected.host === undefined ? [] : undefined;
    return {
      staff: this.#inputs.people('colleagues', this.colleagues) ?? staff ?? none,
      children: this.#inputs.people('pupils', this.pupils) ?? children ?? none,
      groups: this.#inputs.people('groups', this.groups) ?? groups ?? none,
    };
  }
}

function hasId(record: Partial<FormRecord>): record is FormRecord {
  return typeof record.id === 'string' && record.id !== '';
}

/** Today on the device, where neither the page nor the API says what day it is. */
function localToday(): string {
  const now = new Date();
  return plainDateOf(now);
}
