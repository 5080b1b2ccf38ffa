import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineTexts } from '../texts.js';

export interface ActionButtonsView {
  readonly t: TimelineTexts;
  /** The menu of exports, once somebody has opened it. */
  readonly menu: unknown;
  readonly isMenuOpen: boolean;
  /** Whether somebody draws; undefined where there is nothing to draw on. */
  readonly isDrawing: boolean | undefined;
  /** New interventions can be made from here, by this person. */
  readonly mayCreate: boolean;
}

export interface ButtonActions {
  readonly export: (button: EventTarget | null) => void;
  readonly draw: () => void;
  readonly create: () => void;
}

/**
 * What one does with the whole of what is shown: take it along as a file, make a new intervention. The buttons are there from
 * the first, so that nothing moves later; what they do comes when they are pressed.
 */
export function renderActionButtons(view: ActionButtonsView, actions: ButtonActions): TemplateResult {
  const { t, isDrawing } = view;
  return html`<button class="button" type="button" aria-haspopup="menu" aria-expanded=${view.isMenuOpen} @click=${({ currentTarget }: Event) => actions.export(currentTarget)}>${t.export}</button>${view.menu}
    ${
      view.mayCreate
        ? html`${isDrawing === undefined ? nothing : html`<button class="button draw" part="draw" type="button" aria-pressed=${isDrawing} @click=${actions.draw}>${t.draw}</button>`}
          <button class="button primary" part="create" type="button" @click=${actions.create}>+ ${t.create}</button>`
        : nothing
    }`;
}
