import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import type { Speaker } from '../../text/text-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineEntry } from '../internal/entry.js';
import { rememberLast } from '../internal/remember-last.js';
import { type Share, type ShareCode, sharesOf } from '../internal/shares.js';
import type { TimelineAccess } from '../timeline-access.js';
import { sharesStyles } from './shares.styles.js';
import { sharesTexts } from './shares.texts.js';

export async function createShares({ element, speaker }: TimelineAccess): Promise<Shares> {
  await speaker.use(sharesTexts);
  return new Shares(element, speaker);
}

/**
 * What the shown interventions add up to, in one line; each figure is explained when it is pressed: of what, by what, and
 * of how many.
 *
 * Loaded when there is time; brings its own styles.
 */
export class Shares {
  readonly #element: ReactiveElement;
  readonly #speaker: Speaker;
  readonly #popover: PopoverController;
  readonly #sharesOf = rememberLast(sharesOf);
  #open: ShareCode | undefined;

  constructor(element: ReactiveElement, speaker: Speaker) {
    this.#element = element;
    this.#speaker = speaker;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.share-panel'),
      closed: () => {
        this.#open = undefined;
      },
    });
    adoptStyles(element, [popoverStyles, sharesStyles]);
  }

  /** The line; nothing where the shown interventions give no figure. */
  render(shown: readonly TimelineEntry[]): TemplateResult | typeof nothing {
    const shares = this.#sharesOf(shown);
    if (shares.length === 0) return nothing;
    const t = this.#speaker.in(sharesTexts);
    return html`<ul class="shares" part="shares" aria-label=${t.label}>${shares.map(
      (share) =>
        html`<li><button class="share" type="button" aria-haspopup="dialog" aria-expanded=${share.code === this.#open ? 'true' : 'false'} @click=${(event: Event) => event.currentTarget instanceof HTMLElement && this.#toggle(share.code, event.currentTarget)}>${this.#percent(share)} ${t.names[share.code]}</button></li>`,
    )}</ul>`;
  }

  /** @param period - the period in words */
  renderPanel(shown: readonly TimelineEntry[], period: string): TemplateResult | typeof nothing {
    const share = this.#sharesOf(shown).find(({ code }) => code === this.#open);
    if (share === undefined) return nothing;
    const t = this.#speaker.in(sharesTexts);
    const { code, numerator, denominator, n } = share;
    return html`<div class="popover share-panel" part="share-explained" popover="manual" role="dialog" tabindex="-1" aria-labelledby="share-heading">
      <h3 id="share-heading">${this.#percent(share)} ${t.names[code]}</h3>
      <p>${t.sentence(numerator, denominator, t.explained[code])}</p>
      <p class="muted">${t.period(period)} ${t.basis(n, n - denominator)}</p>
    </div>`;
  }

  #percent({ value }: Share): string {
    return this.#speaker.in(sharesTexts).percent(Math.round(value * 100));
  }

  #toggle(code: ShareCode, button: HTMLElement): void {
    if (this.#open === code) {
      this.#popover.close({ returnFocus: true });
      return;
    }
    this.#open = code;
    this.#popover.open(button);
    this.#element.requestUpdate();
  }
}
