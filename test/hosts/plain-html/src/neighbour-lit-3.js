import { css, html, LitElement } from 'lit-3';

/** Another vendor's element, with a copy of the Lit that we use. */
class CalendarOfLit3 extends LitElement {
  static properties = { clicks: {} };
  static styles = css`:host { display: block }`;

  constructor() {
    super();
    this.clicks = 0;
  }

  render() {
    return html`<button @click=${() => (this.clicks += 1)}>Lit 3: ${this.clicks}</button>`;
  }
}
customElements.define('calendar-of-lit-3', CalendarOfLit3);
