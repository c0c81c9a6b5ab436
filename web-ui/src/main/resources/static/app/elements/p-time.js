import { LitElement, css, html, nothing } from 'lit';
import { age, ago, date, moment } from '../format.js';

/** A moment or a day: `form` is date (the default), moment, ago or age; the title has all of it. */
class Time extends LitElement {
  static properties = { at: {}, form: {} };

  static styles = css`:host { display: inline; white-space: nowrap; font-variant-numeric: tabular-nums; }`;

  render() {
    if (!this.at) return nothing;
    const form = { ago, age, moment }[this.form] ?? date;
    const title = this.at.length > 10 ? moment(this.at) : date(this.at);
    return html`<time datetime=${this.at} title=${title}>${form(this.at)}</time>`;
  }
}

customElements.define('p-time', Time);
