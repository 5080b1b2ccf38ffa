import { html, type TemplateResult } from 'lit';

/** Room for the figures and the legend, which come when there is time: nothing moves when they do. */
export const roomForShares: TemplateResult = html`<div class="shares"></div>`;
export const roomForLegend: TemplateResult = html`<div class="legend"></div>`;
