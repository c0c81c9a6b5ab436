import { LitElement, html, nothing } from 'lit';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { FIELDS, named } from '../../words.js';
import { erasure } from './erasure-styles.js';

const MOST = 10;

const words = t.erasure.scan;

/** Where a name stands in what people wrote, and nothing of what stands around it; fires `chosen` with a position. */
class Scan extends LitElement {
  static properties = { places: { state: true }, all: { state: true } };

  static styles = [base, buttons, cards, fields, erasure];

  render() {
    return html`<section class="card" aria-labelledby="scan"><h2 id="scan">${words.heading}</h2>
      <p class="soft small">${words.what}</p>
      <p-form .send=${(form) => post('/api/erasures/scan', { text: form.elements.text.value.trim() })} @sent=${this.found}><form>
        ${field({ name: 'text', label: words.text, kind: 'text', most: 200, required: true, hint: words.textHint })}
        <p-problem></p-problem><div><button>${words.submit}</button></div></form></p-form>
      <div role="status">${this.places ? this.list() : nothing}</div></section>`;
  }

  found({ detail }) {
    Object.assign(this, { places: detail, all: false });
  }

  list() {
    const entries = Object.entries(Object.groupBy(this.places, ({ position }) => position));
    if (entries.length === 0) return html`<p>${words.none}</p>`;
    const shown = this.all ? entries : entries.slice(0, MOST);
    return html`<p>${words.found(entries.length)}</p>
      <ul class="rows" aria-label=${words.places}>${shown.map(([position, places]) => html`<li><b>${words.entry(position)}</b> <span class="soft">${places.map(({ field: at }) => called(at)).join(', ')}</span>
        <button class="quiet" aria-label=${words.eraseOne(position)} @click=${() => this.choose(position)}>${words.erase}</button></li>`)}</ul>
      ${shown.length < entries.length ? html`<p><button @click=${() => { this.all = true; }}>${words.showAll(entries.length)}</button></p>` : nothing}`;
  }

  choose(position) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: position }));
  }
}

/** /claims/0/statement: Statement */
function called(pointer) {
  const name = pointer.split('/').findLast((one) => !/^\d*$/.test(one));
  return FIELDS[pointer.slice(1).replaceAll('/', '.')] ?? FIELDS[name] ?? named(name.replace(/[A-Z]/g, ' $&'));
}

customElements.define('p-scan', Scan);
