import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { updateQuery } from '../../router.js';
import { base, buttons, fields } from '../../styles.js';
import { DISPOSITIONS, STATES, named } from '../../words.js';

const PAUSE = 250;

const SORTS = { '': 'Latest raised', raisedAt: 'Oldest raised', '-updatedAt': 'Latest change', updatedAt: 'Oldest change' };

/** The search and the filters of the board; what they say stands in the address. */
class Filters extends LitElement {
  static properties = { query: { attribute: false }, rows: { attribute: false }, known: { state: true } };

  static styles = [base, buttons, fields, css`
    form { display: grid; grid-template-columns: minmax(14rem, 2fr) repeat(6, minmax(7rem, 1fr)); gap: var(--space-2); align-items: end; }
    label { font-size: var(--text-xs); color: var(--ink-soft); min-width: 0; }
    input, select { font-size: var(--text-s); min-height: 2rem; padding-block: 0.25rem; text-overflow: ellipsis; }
    .clear { justify-self: start; }
    @media (max-width: 68rem) { form { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); } .search { grid-column: 1 / -1; } }
    @media (max-width: 30rem) { form { grid-template-columns: 1fr 1fr; } }
  `];

  constructor() {
    super();
    new Again(this, () => this.missing, () => this.load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  // Without the names there are still those of the rows.
  async load() {
    const [areas, segments, reasons] = await Promise.allSettled([
      get('/api/analytics/decisions', { groupBy: 'productArea' }),
      get('/api/analytics/decisions', { groupBy: 'segment' }),
      get('/api/reasons'),
    ]);
    this.missing = [areas, segments, reasons].some(({ status }) => status === 'rejected');
    this.known = {
      productArea: areas.value?.groups.map((one) => one.group),
      segment: segments.value?.groups.map((one) => one.group),
      reason: reasons.value?.reasons,
    };
  }

  render() {
    const reasons = (this.known?.reason ?? []).map((one) => [one.code, `${one.code} ${named(one.name)}`]);
    return html`<form role="search" aria-label="Negotiations" @submit=${(event) => event.preventDefault()} @change=${this.choose}>
      <label class="search">Search
        <input type="search" name="q" .value=${live(this.value('q'))} placeholder="Words of what was said" maxlength="200" @input=${this.type} @blur=${() => { this.typing = false; }}>
      </label>
      ${this.select('state', 'State', Object.entries(STATES))}
      ${this.select('productArea', 'Area', this.names('productArea'))}
      ${this.select('segment', 'Segment', this.names('segment'))}
      ${this.select('reason', 'Reason', reasons)}
      ${this.select('decision', 'Decision', Object.entries(DISPOSITIONS))}
      ${this.select('sort', 'Order', Object.entries(SORTS).filter(([value]) => value), SORTS[''])}
      ${this.anything() ? html`<button type="button" class="quiet clear" @click=${this.clear}>Clear</button>` : nothing}
    </form>`;
  }

  select(name, label, choices, none = 'All') {
    const chosen = this.value(name);
    const known = choices.some(([value]) => value === chosen);
    return html`<label>${label}
      <select name=${name} .value=${live(chosen)}>
        <option value="" ?selected=${!chosen}>${none}</option>
        ${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
        ${chosen && !known ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
      </select>
    </label>`;
  }

  names(field) {
    const seen = new Set([...(this.known?.[field] ?? []), ...this.rows.map((row) => row[field])]);
    return [...seen].filter(Boolean).sort().map((name) => [name, name]);
  }

  value(name) {
    return this.query?.get(name) ?? '';
  }

  anything() {
    return [...(this.query?.keys() ?? [])].length > 0;
  }

  type(event) {
    clearTimeout(this.timer);
    const { value } = event.target;
    // One search is one step, however often one pauses while typing it.
    this.timer = setTimeout(() => {
      updateQuery({ q: value.trim() }, { goesOn: this.typing });
      this.typing = true;
    }, PAUSE);
  }

  choose(event) {
    if (event.target.name !== 'q') updateQuery({ [event.target.name]: event.target.value });
  }

  clear() {
    updateQuery(Object.fromEntries([...this.query.keys()].map((name) => [name, null])));
    this.renderRoot.querySelector('input').focus();
  }
}

customElements.define('p-filters', Filters);
