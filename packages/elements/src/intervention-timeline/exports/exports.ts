import type { SchoolBreak } from '@samspil/core/calendar';
import { schoolYearOf } from '@samspil/core/calendar';
import { calendarEvents, calendarText, csvText, exportable, type LeftOut } from '@samspil/core/exports';
import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import type { ReadyHost } from '../../host/host-context.js';
import { menuStyles } from '../../menu/menu.styles.js';
import { MenuController } from '../../menu/menu-controller.js';
import { popoverStyles } from '../../popover/popover.styles.js';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import type { TimelineModel } from '../internal/timeline-model.js';
import type { Names } from '../names-controller.js';
import type { TimelineAccess } from '../timeline-access.js';
import type { TimelineSettings } from '../timeline-settings.js';
import type { Words } from '../words.js';
import { type ExportsTexts, exportsTexts } from './exports.texts.js';
import { fileName } from './file-name.js';
import { knownNames } from './known-names.js';
import { listRows } from './list-rows.js';
import { type CalendarRecords, loadCalendarRecords, loadProtection, mostRecords } from './load-records.js';
import { pictureOf, pictureTexts } from './picture.js';
import { type ExportedFile, saveFile } from './save-file.js';
import { timelineSvg } from './timeline-svg.js';

/** What is shown, and so what is exported. */
export interface ExportView {
  readonly words: Words;
  readonly model: TimelineModel;
  readonly settings: TimelineSettings;
  readonly breaks: readonly SchoolBreak[];
  readonly names: Names | undefined;
  /** Where more can be asked; undefined where the page has given the records. */
  readonly host: ReadyHost | undefined;
  readonly institution: string | undefined;
}

/** What the timeline knows besides. */
export interface ExportsGiven {
  readonly breaks: () => readonly SchoolBreak[];
  readonly names: () => Names | undefined;
  readonly institution: () => string | undefined;
}

/** Makes the exports of a timeline, once all can be said that stands in a file. */
export async function createExports(
  { element, speaker, words, model, settings, host }: TimelineAccess,
  given: ExportsGiven,
): Promise<Exports> {
  await Promise.all([exportsTexts, ...pictureTexts].map((texts) => speaker.use(texts)));
  return new Exports(element, speaker, () => ({
    words: words(),
    model: model(),
    settings: settings(),
    host: host(),
    breaks: given.breaks(),
    names: given.names(),
    institution: given.institution(),
  }));
}

/** What may leave the page of what is shown. */
interface Gathered {
  /** In order of time, those without a date last. */
  readonly entries: readonly TimelineEntry[];
  readonly leftOut: LeftOutWhy;
}

interface LeftOutWhy extends LeftOut {
  /** What is unknown could not be asked just now. */
  readonly couldNotAsk: boolean;
}

/**
 * What is shown as a file, or on paper: as a spreadsheet, a calendar, a picture. Nothing with a child whose name and
 * address are protected, or of whom that cannot be known, is in any of them; what was left out is said.
 *
 * Loaded when it is first needed; brings its own styles.
 */
export class Exports {
  readonly #element: ReactiveElement;
  readonly #speaker: Speaker;
  readonly #view: () => ExportView;
  readonly #menu: MenuController;
  #isBusy = false;
  #said = '';
  /** While something is printed: the ids of what may be on paper. */
  #printed: ReadonlySet<string> | undefined;
  readonly #onPaper = rememberLast((records: readonly unknown[], printed: ReadonlySet<string>) =>
    records.filter(
      (record) => typeof record === 'object' && record !== null && 'id' in record && printed.has(String(record.id)),
    ),
  );

  constructor(element: ReactiveElement, speaker: Speaker, view: () => ExportView) {
    this.#element = element;
    this.#speaker = speaker;
    this.#view = view;
    this.#menu = new MenuController(element);
    adoptStyles(element, [popoverStyles, menuStyles]);
  }

  get isOpen(): boolean {
    return this.#menu.isOpen;
  }

  /** What was written and what was left out, until the next time; that something is being written. */
  get status(): string {
    return this.#isBusy ? this.#view().words.t.renewing : this.#said;
  }

  /** The records that may be seen: all of them, but for what must not be on paper while something is printed. */
  visible(records: readonly unknown[]): readonly unknown[] {
    return this.#printed === undefined ? records : this.#onPaper(records, this.#printed);
  }

  /** A press on the menu's button, which from then on opens it by the arrow keys as well. */
  toggle(button: EventTarget | null): void {
    if (!(button instanceof HTMLElement)) return;
    button.onkeydown = (event) => this.#menu.onButtonKeydown(event, button);
    this.#say('');
    this.#menu.toggle(button);
  }

  render(): TemplateResult | typeof nothing {
    const t = this.#texts;
    const item = (label: string, hint: string, write: () => Promise<string>) => ({
      label,
      hint,
      disabled: this.#isBusy,
      choose: () => void this.#run(write),
    });
    return this.#menu.render({
      label: t.menu,
      items: [
        item(t.list, t.listHint, () => this.#writeList()),
        item(t.calendar, t.calendarHint, () => this.#writeCalendar()),
        item(t.picture, t.pictureHint, () => this.#writePicture()),
        item(t.print, t.printHint, () => this.#print()),
      ],
    });
  }

  get #texts(): ExportsTexts {
    return this.#speaker.in(exportsTexts);
  }

  #say(text: string): void {
    this.#said = text;
    this.#element.requestUpdate();
  }

  async #run(write: () => Promise<string>): Promise<void> {
    this.#isBusy = true;
    this.#say('');
    let said: string;
    try {
      said = await write();
    } catch (error) {
      console.warn('[samspil] an export failed', error);
      said = this.#texts.failed;
    }
    this.#isBusy = false;
    this.#say(said);
  }

  async #writeList(): Promise<string> {
    const { entries, leftOut } = await this.#gather();
    if (entries.length === 0) return this.#report(this.#texts.nothing, leftOut);
    const { words } = this.#view();
    const file = this.#file('csv', 'text/csv', csvText(listRows(entries, words, this.#texts)));
    return this.#report(this.#texts.interventionsSaved(entries.length, file.name), leftOut);
  }

  async #writePicture(): Promise<string> {
    const { entries, leftOut } = await this.#gather();
    if (entries.length === 0) return this.#report(this.#texts.nothing, leftOut);
    const notes = this.#leftOut(leftOut);
    const picture = pictureOf({ ...this.#view(), entries, notes }, this.#speaker);
    const file = this.#file('svg', 'image/svg+xml', timelineSvg(picture));
    return this.#report(this.#texts.interventionsSaved(entries.length, file.name), leftOut);
  }

  async #writeCalendar(): Promise<string> {
    const [{ entries, leftOut }, records] = await Promise.all([this.#gather(), this.#calendarRecords()]);
    const { words, host, settings } = this.#view();
    const events = calendarEvents({
      interventions: entries.map(({ id, title, state, subjectIds, record }) => {
        const { version, nextReviewAt } = record;
        return { id, title, state, subjectRefs: subjectIds, version, nextReviewAt };
      }),
      ...records,
      ...settings.period,
      language: words.language,
      tenantId: host?.me.tenantId,
      names: entries.flatMap(({ subjectIds }) => subjectIds.flatMap((id) => namesIn(words.name('child', id)))),
    });
    const t = this.#texts;
    const missing = host === undefined ? [t.recordsMissing] : records.isCut ? [t.cut(mostRecords)] : [];
    if (events.length === 0) return this.#report(t.nothing, leftOut);
    const name = [words.t.heading, this.#placeName, words.shownPeriod(settings.period, settings.zoom)];
    const text = calendarText({ name: name.filter(Boolean).join(' · '), events, now: new Date() });
    const file = this.#file('ics', 'text/calendar', text);
    return this.#report(t.eventsSaved(events.length, file.name), leftOut, missing);
  }

  /** The browser's own print of the page, without what must not be on paper. */
  async #print(): Promise<string> {
    const { entries, leftOut } = await this.#gather();
    if (entries.length === 0) return this.#report(this.#texts.nothing, leftOut);
    this.#printed = new Set(entries.map(({ id }) => id));
    // Safari goes on while its dialog is open; the event comes everywhere when it has closed.
    globalThis.addEventListener(
      'afterprint',
      () => {
        this.#printed = undefined;
        this.#element.requestUpdate();
      },
      { once: true },
    );
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    globalThis.print();
    return this.#report(this.#texts.printed(entries.length), leftOut);
  }

  /** What is shown, but for what may not leave the page; with the names that it speaks of. */
  async #gather(): Promise<Gathered> {
    const { model, names, host, institution } = this.#view();
    const shown = [...model.shown, ...model.undated.filter((entry) => !model.shown.includes(entry))];
    const candidates = shown.map((entry) => ({
      id: entry.id,
      view: entry.record.view,
      targetType: entry.targetType,
      subjectRefs: entry.subjectIds,
      entry,
    }));
    const [protection] = await Promise.all([
      host === undefined ? undefined : loadProtection(host.client, placeOf(host, institution), candidates),
      knownNames(names, shown),
    ]);
    const children = protection?.status === 'known' ? protection.children : undefined;
    const { interventions, leftOut } = exportable(candidates, children);
    return {
      entries: interventions.map(({ entry }) => entry).sort(byTime),
      leftOut: { ...leftOut, couldNotAsk: protection?.status === 'failed' },
    };
  }

  async #calendarRecords(): Promise<CalendarRecords> {
    const { host, institution, settings } = this.#view();
    if (host === undefined) return { sessions: [], reviews: [], isCut: false };
    return await loadCalendarRecords(host.client, placeOf(host, institution), settings.period);
  }

  get #placeName(): string | undefined {
    const { institution, names } = this.#view();
    return institution === undefined ? undefined : (names?.nameOf(institution, 'institution') ?? institution);
  }

  #file(extension: string, type: string, text: string): ExportedFile {
    const { words, settings } = this.#view();
    const { period, zoom } = settings;
    const time = zoom === 'schoolYear' ? schoolYearOf(period.from).label : words.shownPeriod(period, zoom);
    const file = { name: fileName([this.#texts.fileName, this.#placeName, time], extension), type, text };
    saveFile(file);
    return file;
  }

  #report(done: string, leftOut: LeftOutWhy, remarks: readonly string[] = []): string {
    return [done, ...remarks, ...this.#leftOut(leftOut)].join(' ');
  }

  #leftOut({ protectedAddress, unknown, couldNotAsk }: LeftOutWhy): readonly string[] {
    const t = this.#texts;
    return [
      ...(protectedAddress > 0 ? [t.protectedLeftOut(protectedAddress)] : []),
      ...(unknown > 0 ? [couldNotAsk ? t.unaskedLeftOut(unknown) : t.unknownLeftOut(unknown)] : []),
    ];
  }
}

function placeOf({ institutions = [] }: ReadyHost, institution: string | undefined) {
  const wanted = institution === undefined ? institutions : [institution];
  return wanted.length === 0 ? {} : { institutionId: [...wanted] };
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  // Those without a date have no number to sort by.
  return (
    (Number.isNaN(a.start) ? 1 : 0) - (Number.isNaN(b.start) ? 1 : 0) ||
    a.start - b.start ||
    0 ||
    (a.key < b.key ? -1 : 1)
  );
}

/** A name and its parts: a title tells of somebody by the first name as well. */
function namesIn(name: string): readonly string[] {
  return [name, ...name.split(/\s+/).filter((part) => part.length > 2)];
}
