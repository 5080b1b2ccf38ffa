import { html } from 'lit';

/** Room for the figures and the legend, which come when there is time: nothing moves when they do. */
export const roomForShares = html`<div class="shares"></div>`;
export const roomForLegend = html`<div class="legend"></div>`;
