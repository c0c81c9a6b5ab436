import { LitElement, html, nothing } from 'lit';
import { post } from '../../api.js';
import { number } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { FIELDS } from '../../words.js';
import { erasure } from './erasure-styles.js';

const MOST = 50;

/** Where a name stands in what people wrote, and nothing of what stands around it; fires `chosen` with a position. */
class Scan extends LitElement {
  static properties = { places: { state: true }, all: { state: true } };

  static styles = [base, buttons, cards, fields, erasure];

  render() {
    return html`<section class="card" aria-labelledby="scan"><h2 id="scan">Where does a name stand?</h2>
      <p class="soft small">All that was written is looked through, and the places are shown, not the words around them.</p>
      <p-form .send=${(form) => post('/api/erasures/scan', { text: form.elements.text.value.trim() })} @sent=${this.found}><form>
        ${field({ name: 'text', label: 'A name, or any words', kind: 'text', most: 200, required: true, hint: 'Case and spaces are the same; parts of words are found, too.' })}
        <p-problem></p-problem><div><button>Look for it</button></div></form></p-form>
      <div role="status">${this.places ? this.list() : nothing}</div></section>`;
  }

  found({ detail }) {
    Object.assign(this, { places: detail, all: false });
  }

  list() {
    const { length } = this.places;
    if (length === 0) return html`<p>It stands in nothing that can be read.</p>`;
    const shown = this.all ? this.places : this.places.slice(0, MOST);
    return html`<p>It stands in ${length === 1 ? 'one place' : `${number(length)} places`}.</p>
      <ul class="rows" aria-label="Places">${shown.map((one) => html`<li><b>Entry ${one.position}</b> <span class="soft">${called(one.field)}</span>
        <button class="quiet" aria-label="Ask for the erasure of entry ${one.position}" @click=${() => this.choose(one.position)}>Ask for its erasure</button></li>`)}</ul>
      ${shown.length < length ? html`<p><button @click=${() => { this.all = true; }}>Show all ${number(length)}</button></p>` : nothing}`;
  }

  choose(position) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: position }));
  }
}

/** /claims/0/statement: Statement */
function called(pointer) {
  const path = pointer.slice(1).replaceAll('/', '.');
  return FIELDS[path] ?? FIELDS[path.split('.').findLast((one) => !/^\d+$/.test(one))] ?? path;
}

customElements.define('p-scan', Scan);
