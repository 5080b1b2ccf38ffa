import { nothing, type TemplateResult } from 'lit';
import { html, type OwnTags } from '../../define/own-tags.js';
import { SamspilSelectField } from '../../fields/select-field/select-field.js';
import type { ReadyHost } from '../../host/host-context.js';
import { newId } from '../../ids/new-id.js';
import type { Speaker } from '../../text/text-controller.js';
import type { Editing } from '../editing.js';
import { type Filling, type FormTemplate, fillFrom, takeOut } from '../internal/template-filling.js';
import { templateTexts } from './templates.texts.js';

export { templateTexts };

/**
 * Loads the templates that one can begin from at an institution: its own, then the municipality's.
 *
 * @throws what the client throws
 */
export async function loadTemplates(
  { client }: ReadyHost,
  institutionId: string | undefined,
  signal: AbortSignal,
): Promise<readonly FormTemplate[]> {
  const templates: FormTemplate[] = [];
  for await (const template of client.interventionTemplates.list({ state: ['active'], view: 'full' }, { signal })) {
    if (template.institutionId === undefined || template.institutionId === institutionId) templates.push(template);
  }
  return templates;
}

/** The choice of a template, and the way back. */
export class TemplateChooser {
  #filling: Filling | undefined;

  /** Fills what is empty from a template; from none, takes out what the last one has filled. */
  choose(template: FormTemplate | undefined, editing: Editing): void {
    const without = this.#filling === undefined ? editing.written : takeOut(editing.written, this.#filling);
    this.#filling = undefined;
    if (template === undefined) {
      editing.replace(without);
      return;
    }
    const { body, filling } = fillFrom(without, template, newId);
    this.#filling = filling;
    editing.replace(body);
  }

  render(
    templates: readonly FormTemplate[],
    editing: Editing,
    { tags, speaker, label }: { readonly tags: OwnTags; readonly speaker: Speaker; readonly label?: string },
  ): TemplateResult | typeof nothing {
    if (templates.length === 0) return nothing;
    const t = speaker.in(templateTexts);
    const tag = tags.of(SamspilSelectField);
    const option = ({ id, title, description }: FormTemplate) => ({ value: id, label: title, hint: description });
    const local = templates.filter(({ institutionId }) => institutionId !== undefined).map(option);
    const municipal = templates.filter(({ institutionId }) => institutionId === undefined).map(option);
    const groups = [
      { label: t.local, options: local },
      { label: t.municipal, options: municipal },
    ].filter(({ options }) => options.length > 0);
    return html`<div class="templates" part="templates">
      <${tag}
        label=${label ?? t.label}
        hint=${t.hint}
        empty-text=${t.none}
        .options=${groups}
        .value=${editing.written.templateId ?? ''}
        @input=${(event: Event) => this.#chosen(event, templates, editing)}
      ></${tag}>
      <p class="filled" role="status">${this.#renderFilled(templates, editing, speaker)}</p>
    </div>`;
  }

  #renderFilled(templates: readonly FormTemplate[], editing: Editing, speaker: Speaker): unknown {
    const filling = this.#filling;
    if (filling === undefined) return nothing;
    const t = speaker.in(templateTexts);
    const title = templates.find(({ id }) => id === filling.templateId)?.title ?? '';
    const count = filling.fields.length;
    if (count === 0) return t.nothingFilled(title);
    return html`${t.filled(count, title)}
      <button class="button quiet" type="button" @click=${() => this.choose(undefined, editing)}>${t.takeOut}</button>`;
  }

  /** No field of the intervention: the form does not hear of it. */
  #chosen(event: Event, templates: readonly FormTemplate[], editing: Editing): void {
    event.stopPropagation();
    if (!(event.currentTarget instanceof SamspilSelectField)) return;
    const { value } = event.currentTarget;
    this.choose(
      templates.find(({ id }) => id === value),
      editing,
    );
  }
}
