import { originLabels, settingLabels, targetTypeLabels } from '@samspil/core/interventions';
import {
  type Metric,
  type MetricCode,
  metricExplanations,
  metricFraction,
  metricLabels,
  metricUnitLabels,
} from '@samspil/core/metrics';
import { labelOf } from '@samspil/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { popoverStyles } from '../../popover/popover.styles.js';
import { PopoverController } from '../../popover/popover-controller.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { TimelineAccess } from '../timeline-access.js';
import { sharesStyles } from './shares.styles.js';
import { sharesTexts } from './shares.texts.js';
import { createShownMetrics, type ShownMetric } from './shown-metrics.js';

/** The codes that the parts of a figure may have. */
const partLabels = { ...settingLabels, ...originLabels, ...targetTypeLabels };

/**
 * What the shown interventions add up to, in one line; each figure is explained when it is pressed: what it says, of what
 * it is made, and of how many. Rules, names and explanations are core's, the same ones as everywhere.
 *
 * Brings its own styles; `sharesTexts` must be there.
 */
export class Shares {
  readonly #timeline: TimelineAccess;
  readonly #popover: PopoverController;
  readonly #metricsOf = createShownMetrics();
  #open: MetricCode | undefined;

  constructor(timeline: TimelineAccess) {
    const { element } = timeline;
    this.#timeline = timeline;
    this.#popover = new PopoverController(element, {
      panel: () => element.renderRoot.querySelector<HTMLElement>('.share-panel'),
      closed: () => {
        this.#open = undefined;
      },
    });
    adoptStyles(element, [popoverStyles, sharesStyles]);
  }

  /** The line; nothing where the shown interventions give no figure. */
  render(): TemplateResult | typeof nothing {
    const metrics = this.#metrics;
    if (metrics.length === 0) return nothing;
    const button = ({ metric }: ShownMetric) =>
      html`<li><button class="share" type="button" dir="auto" aria-haspopup="dialog" aria-expanded=${metric.code === this.#open ? 'true' : 'false'} @click=${(event: Event) => event.currentTarget instanceof HTMLElement && this.#toggle(metric.code, event.currentTarget)}>${this.#named(metric)}</button></li>`;
    return html`<ul class="shares" part="shares" aria-label=${this.#t.label}>${metrics.map(button)}</ul>`;
  }

  renderPanel(): TemplateResult | typeof nothing {
    const shown = this.#metrics.find(({ metric }) => metric.code === this.#open);
    if (shown === undefined) return nothing;
    const { metric, unknown } = shown;
    const t = this.#t;
    const { language } = this.#timeline.speaker;
    const { period, zoom } = this.#timeline.settings();
    const parts = metric.parts.map(({ code, amount }) => `${labelOf(partLabels, code, language)} ${amount}`);
    return html`<div class="popover share-panel" part="share-explained" popover="manual" role="dialog" tabindex="-1" aria-labelledby="share-heading">
      <h3 id="share-heading">${this.#named(metric)}</h3>
      <p>${metricExplanations[metric.code][language]}</p>
      <p>${this.#fraction(metric)}: ${parts.join(', ')}.</p>
      <p class="muted">${t.period(this.#timeline.words().shownPeriod(period, zoom))} ${t.basis(unknown)}</p>
    </div>`;
  }

  get #t() {
    return this.#timeline.speaker.in(sharesTexts);
  }

  get #metrics(): readonly ShownMetric[] {
    return this.#metricsOf(this.#timeline.model().shown, this.#timeline.settings().period);
  }

  /** `78 % i fællesskabet` */
  #named({ code, value = 0 }: Metric): string {
    const { language } = this.#timeline.speaker;
    const label = metricLabels[code][language];
    return `${this.#t.percent(Math.round(value * 100))} ${label.charAt(0).toLocaleLowerCase(language)}${label.slice(1)}`;
  }

  /** `36 af 41 indsatser` */
  #fraction({ numerator, denominator, unit }: Metric): string {
    const { language } = this.#timeline.speaker;
    return metricFraction[language]
      .replace('{numerator}', `${numerator}`)
      .replace('{denominator}', `${denominator}`)
      .replace('{unit}', metricUnitLabels[unit][language]);
  }

  #toggle(code: MetricCode, button: HTMLElement): void {
    if (this.#open === code) {
      this.#popover.close({ returnFocus: true });
      return;
    }
    this.#open = code;
    this.#popover.open(button);
    this.#timeline.element.requestUpdate();
  }
}
