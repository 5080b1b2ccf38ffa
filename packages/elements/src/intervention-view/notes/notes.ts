import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newId } from '../../ids/new-id.js';
import { capitalised } from '../../text/capitalised.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { ViewedNote } from '../internal/viewed.js';
import type { Part } from '../part.js';
import { block, prose } from '../render/blocks.js';
import { renderSideProblem } from '../render/side.js';
import type { ContextSource, ViewContext } from '../view-context.js';
import { SmallForm, type Written } from '../writing/small-form.js';
import { smallFormTexts } from '../writing/small-form-texts.js';
import { defaultVisibility, keepNoteDraft, type NoteField, readNoteDraft } from './note-draft.js';
import { noteStyles } from './notes.styles.js';
import { type NoteTexts, noteTexts } from './notes.texts.js';

export const texts = [noteTexts, ...smallFormTexts];

/** So many of the newest are shown at first. */
const firstNotes = 4;
/** So many go to paper, whatever the screen shows: more would fill a third page. */
const printedNotes = 10;

/** What was done, and what comes next: the notes, newest first, and two fields for one more. */
class Notes implements Part {
  readonly #context: ContextSource;
  readonly #form: SmallForm<NoteField>;
  #isWhole = false;
  /** Those that are on their way. */
  readonly #pending = new Set<string>();
  /** The id of the note that is being written; the same one at a second attempt, so that it is never made twice. */
  #id = newId();

  constructor(context: ContextSource) {
    this.#context = context;
    const { element, speaker } = context();
    adoptStyles(element, [noteStyles]);
    const t = () => speaker.in(noteTexts);
    this.#form = new SmallForm<NoteField>({
      id: 'note',
      element,
      speaker,
      fields: () => [
        { name: 'what', label: t().what, kind: 'prose', required: true },
        { name: 'next', label: t().next, kind: 'prose' },
        {
          name: 'visibility',
          label: t().visibility,
          kind: 'choice',
          required: true,
          choices: [
            ['permanentStaff', t().permanentStaff],
            ['participants', t().participants],
          ],
        },
      ],
      saveLabel: () => t().save,
      changed: (written) => keepNoteDraft(this.#key(), written),
      blank: () => this.#blank(),
      save: (written) => this.#save(written),
      opener: () => element.renderRoot.querySelector<HTMLElement>('#note-what'),
    });
  }

  forget(): void {
    this.#form.close();
    this.#pending.clear();
    this.#id = newId();
    this.#isWhole = false;
    this.#filledFor = undefined;
  }

  #filledFor: string | undefined;

  render(): unknown {
    const context = this.#context();
    const { notes, words, may, host, speaker } = context;
    const { state } = notes;
    const mayWrite = may.writeNote && host !== undefined;
    if (state.status === 'failed') return renderSideProblem(notes, words.t.notes, context);
    if (state.status === 'loading')
      return block('notes', words.t.notes, html`<p class="muted">${words.t.renewing}</p>`);
    const all = state.status === 'ready' ? newestFirst(state.data) : [];
    // Somebody who is given none and may write none is not told that there are none: there may be some.
    if (all.length === 0 && !mayWrite && !may.edit) return nothing;
    const t = speaker.in(noteTexts);
    if (mayWrite) this.#fillOnce();
    const shown = this.#isWhole ? all : all.slice(0, firstNotes);
    return block(
      'notes',
      words.t.notes,
      html`${mayWrite ? this.#form.render(html`<p class="note-keys">${t.keys}</p>`) : nothing}
        ${
          all.length === 0
            ? html`<p class="muted">${t.none}</p>`
            : html`<ul class="note-list">${repeat(
                all.slice(0, Math.max(shown.length, printedNotes)),
                ({ id }) => id,
                (note, at) => this.#renderNote(note, context, t, at),
              )}</ul>`
        }
        ${all.length > printedNotes ? html`<p class="muted print-only">${t.notPrinted(all.length - printedNotes)}</p>` : nothing}
        ${shown.length === all.length ? nothing : html`<div class="side-tools screen-only"><button class="button quiet" type="button" @click=${this.#showAll}>${t.showAll(all.length)}</button></div>`}`,
      this.#form.renderSaved(),
    );
  }

  #renderNote(note: ViewedNote, { words }: ViewContext, t: NoteTexts, at: number): TemplateResult {
    const isOnScreen = this.#isWhole || at < firstNotes;
    const medium = at >= printedNotes ? 'screen-only' : isOnScreen ? '' : 'print-only';
    const isPending = this.#pending.has(note.id);
    const meta = [
      capitalised(words.date(note.date)),
      note.authorId === undefined ? '' : words.name('staffMember', note.authorId),
      note.visibility === 'participants' ? t.participantsShort : t.permanentStaffShort,
      isPending ? t.pending : '',
    ].filter(Boolean);
    return html`<li class="note ${isPending ? 'pending' : ''} ${medium}" aria-busy=${isPending ? 'true' : nothing}>
      <p class="note-meta">${meta.join(' · ')}</p>
      ${prose(note.what)}
      ${note.reasoning ? html`<p class="prose" dir="auto"><span class="muted">${t.reasoning}:</span> ${note.reasoning}</p>` : nothing}
      ${note.next ? html`<p class="prose note-next" dir="auto"><span class="muted">${t.nextLabel}:</span> ${note.next}</p>` : nothing}
    </li>`;
  }

  #key(): string {
    const { host, record } = this.#context();
    return `note:${host?.me.tenantId}:${host?.me.subject}:${record.id}`;
  }

  #blank(): Written<NoteField> {
    return { what: '', next: '', visibility: defaultVisibility(this.#context().record.targetType) };
  }

  /** What was being written before a reload is there again. */
  #fillOnce(): void {
    const key = this.#key();
    if (this.#filledFor === key) return;
    this.#filledFor = key;
    this.#form.fill(readNoteDraft(key) ?? this.#blank());
  }

  readonly #showAll = (): void => {
    this.#isWhole = true;
    this.#context().element.requestUpdate();
  };

  async #save({ what, next, visibility }: Written<NoteField>): Promise<void> {
    const { host, record, notes, today } = this.#context();
    const { institutionId, groupIds = [] } = record;
    const authorId = host?.me.staffId;
    if (host === undefined || institutionId === undefined || authorId === undefined) return;
    const key = this.#key();
    const note = {
      id: this.#id,
      interventionId: record.id,
      institutionId,
      authorId,
      date: today,
      what: what.trim(),
      visibility: visibility === 'permanentStaff' ? ('permanentStaff' as const) : ('participants' as const),
      ...(next.trim() === '' ? {} : { next: next.trim() }),
      // The permanent staff reads by its groups, also where the intervention is for a child.
      ...(visibility === 'permanentStaff' && groupIds.length > 0 ? { groupIds } : {}),
    };
    // It stands in the list at once, and goes again if it was not saved; what was written stays in its fields till then.
    this.#pending.add(note.id);
    notes.change((all) => [note, ...all]);
    try {
      const saved = await host.client.activityNotes.create(note, { idempotencyKey: note.id });
      notes.change((all) => all.map((each) => (each.id === note.id ? saved : each)));
      this.#id = newId();
      keepNoteDraft(key, { what: '', next: '', visibility });
    } catch (error) {
      notes.change((all) => all.filter(({ id }) => id !== note.id));
      throw error;
    } finally {
      this.#pending.delete(note.id);
    }
  }
}

/** By day; of one day, what was written last. */
function newestFirst(notes: readonly ViewedNote[]): ViewedNote[] {
  const key = ({ date = '', createdAt, id }: ViewedNote) => `${date} ${createdAt ?? '9'} ${id}`;
  return [...notes].sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0));
}

export function createPart(context: ContextSource): Part {
  return new Notes(context);
}
