import { css, html, nothing } from 'lit';
import { dialogStyles } from '../../dialog/dialog.styles.js';
import { DialogController } from '../../dialog/dialog-controller.js';
import { formFieldStyles } from '../../fields/form-field.styles.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { contactBookText } from '../internal/contact-book.js';
import type { Part } from '../part.js';
import type { ContextSource } from '../view-context.js';
import { summaryTexts } from './summary.texts.js';

export const texts = [summaryTexts];

const styles = css`
  .summary {
    display: grid;
    gap: 12px;
  }

  .summary textarea.box {
    min-block-size: 15em;
    resize: block;
  }

  .summary-warning {
    padding: 8px 12px;
    border: 1px solid var(--_color-line);
    border-inline-start: 3px solid var(--_color-danger);
    border-radius: var(--_radius-small);
  }

  .summary-agreed {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control-height-small);
  }

  .summary-agreed input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
`;

/** The text for the message book that parents read, to be looked at before it is copied. */
class Summary implements Part {
  readonly #context: ContextSource;
  readonly #dialog: DialogController;
  /** Somebody says that it may be handed on, where it is not shared. */
  #isAgreed = false;
  #outcome: 'none' | 'copied' | 'refused' = 'none';

  constructor(context: ContextSource) {
    this.#context = context;
    const { element } = context();
    adoptStyles(element, [...formFieldStyles, dialogStyles, styles]);
    this.#dialog = new DialogController(element);
  }

  open(): void {
    this.#isAgreed = false;
    this.#outcome = 'none';
    this.#dialog.show();
  }

  forget(): void {
    this.#dialog.close();
  }

  render(): unknown {
    if (!this.#dialog.isOpen) return nothing;
    const { speaker, record, words } = this.#context();
    const t = speaker.in(summaryTexts);
    const isShared = record.sharedWith?.includes('guardians') ?? false;
    const mayCopy = isShared || this.#isAgreed;
    const text = contactBookText(record, {
      language: words.language,
      nameOf: (staffId) => words.name('staffMember', staffId),
    });
    return this.#dialog.render({
      heading: t.heading,
      closeLabel: t.close,
      content: html`<div class="summary">
        <p>${t.intro}</p>
        ${(record.subjectRefs?.length ?? 0) > 1 ? html`<p class="muted">${t.several}</p>` : nothing}
        ${
          isShared
            ? nothing
            : html`<div class="summary-warning"><p>${t.notShared}</p>
              <label class="summary-agreed"><input type="checkbox" .checked=${this.#isAgreed} @change=${this.#agree} />${t.agreed}</label></div>`
        }
        <div class="field"><label class="label" for="summary-text">${t.text}</label>
          <textarea id="summary-text" class="box" readonly rows="12" .value=${text}></textarea></div>
        <p role="status">${this.#outcome === 'none' ? nothing : t[this.#outcome]}</p>
      </div>`,
      actions: html`<button class="button primary" type="button" aria-disabled=${mayCopy ? 'false' : 'true'} @click=${() => void (mayCopy && this.#copy(text))}>${t.copy}</button>`,
    });
  }

  readonly #agree = ({ target }: Event): void => {
    this.#isAgreed = target instanceof HTMLInputElement && target.checked;
    this.#context().element.requestUpdate();
  };

  async #copy(text: string): Promise<void> {
    const { element } = this.#context();
    try {
      await navigator.clipboard.writeText(text);
      this.#outcome = 'copied';
    } catch {
      // A page without a certificate, or a frame without the permission, has no clipboard; a person has Ctrl + C.
      this.#outcome = 'refused';
      const area = element.renderRoot.querySelector<HTMLTextAreaElement>('#summary-text');
      area?.focus();
      area?.select();
    }
    element.requestUpdate();
  }
}

export function createPart(context: ContextSource): Part {
  return new Summary(context);
}
