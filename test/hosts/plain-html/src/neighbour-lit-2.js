import { css, html, LitElement } from 'lit-2';

/** Another vendor's element, with an older Lit of its own. */
class CalendarOfLit2 extends LitElement {
  static properties = { clicks: {} };
  static styles = css`:host { display: block }`;

  constructor() {
    super();
    this.clicks = 0;
  }

  render() {
    return html`<button @click=${() => (this.clicks += 1)}>Lit 2: ${this.clicks}</button>`;
  }
}
customElements.define('calendar-of-lit-2', CalendarOfLit2);
