import { LitElement, css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { updateQuery } from '../../router.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { FILTERS, periods } from './question.js';
import { unlessTyping } from '../../unless-typing.js';
import { named } from '../../words.js';
import { groupName } from './words.js';

const words = t.retrospective.filters;

const CHOICES = [['salesTeam', words.allTeams], ['productArea', words.allAreas], ['segment', words.allSegments]];

/** The period and the filters; whatever is chosen goes into the address. */
class Filters extends LitElement {

  static properties = { query: { attribute: false }, choices: { state: true }, reasons: { state: true } };

  static styles = [base, buttons, fields, css`
    form { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr)); gap: var(--space-2) var(--space-3); align-items: end; }
    label { min-width: 0; }
    .more label { flex: 0 1 9rem; }
    input, select { font-size: var(--text-s); min-height: 2rem; }
    .periods { display: flex; flex-wrap: wrap; gap: var(--space-1); grid-column: 1 / -1; }
    button[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
    details { grid-column: 1 / -1; font-size: var(--text-s); }
    summary { cursor: pointer; color: var(--ink-soft); min-height: 24px; }
    .more { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-3); margin-top: var(--space-2); }
    @media print { :host { display: none; } }
  `];

  constructor() {
    super();
    this.choices = {};
    this.reasons = [];
    new Again(this, () => this.missing, () => this.#load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    try {
      const [{ reasons }, ...choices] = await Promise.all([get('/api/reasons'), ...CHOICES.map(async ([name]) => [name, await groups(name)])]);
      Object.assign(this, { reasons, choices: Object.fromEntries(choices), missing: false });
    } catch {
      this.missing = true;
    }
  }

  render() {
    return html`<form @change=${this.#changed} @submit=${(event) => event.preventDefault()} aria-label=${words.label}>
      <div class="periods" role="group" aria-label=${words.period}>${periods().map((one) => this.#period(one))}</div>
      ${this.#rest()}
    </form>`;
  }

  #rest() {
    const used = FILTERS.filter((name) => this.query.has(name));
    const quarter = periods().some(({ from, to }) => from === this.query.get('from') && to === this.query.get('to'));
    const own = quarter ? used.filter((name) => name !== 'from' && name !== 'to') : used;
    return html`<details ?open=${own.length > 0}><summary>${words.others(own.length)}</summary><div class="more">
      ${this.#day('from')}${this.#day('to')}
      ${this.#select('periodBy', words.byRaising, [['decided', words.byDeciding]])}
      ${CHOICES.map(([name, all]) => this.#select(name, all, this.choices[name] ?? []))}
      ${this.#select('reason', words.allReasons, this.reasons.map(({ code, name }) => [code, `${named(name)} (${code})`]))}
      <label>${words.account}<input name="account" autocomplete="off" .value=${unlessTyping(this.query.get('account') ?? '')}></label>
      ${this.#amount('amountFrom')}${this.#amount('amountTo')}
      <label>${words.currency}<input name="currency" maxlength="3" autocomplete="off" .value=${unlessTyping(this.query.get('currency') ?? '')}></label>
      <a class="button" href=${`/?${new URLSearchParams([...this.query].filter(([name]) => FILTERS.includes(name)))}`}>${words.show}</a>
      <button type="button" class="quiet" @click=${() => updateQuery(Object.fromEntries(FILTERS.map((name) => [name, null])))}>${words.clear}</button>
    </div></details>`;
  }

  #period({ name, from, to }) {
    const pressed = this.query.get('from') === from && this.query.get('to') === to;
    return html`<button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${() => updateQuery({ from, to })}>${words.periods[name]}</button>`;
  }

  #day(name) {
    return html`<label>${words[name]}<input type="date" name=${name} .value=${unlessTyping(this.query.get(name) ?? '')}></label>`;
  }

  #amount(name) {
    return html`<label>${words[name]}<input name=${name} inputmode="numeric" pattern="[0-9]*" .value=${unlessTyping(this.query.get(name) ?? '')}></label>`;
  }

  #select(name, all, options) {
    const chosen = this.query.get(name) ?? '';
    return html`<label>${words[name]}<select name=${name}><option value="">${all}</option>
      ${options.map(([value, said]) => html`<option value=${value} .selected=${live(value === chosen)}>${said}</option>`)}</select></label>`;
  }

  #changed({ target }) {
    if (!target.checkValidity()) return;
    const changes = { [target.name]: target.name === 'currency' ? target.value.toUpperCase() : target.value };
    // An amount is of a currency; without either the other means nothing.
    if (target.name.startsWith('amount') && !this.query.get('currency')) changes.currency = 'EUR';
    updateQuery(changes);
  }
}

/** Each with what it is called; nothing can be asked of those of which nothing is said. */
async function groups(name) {
  const answer = await get('/api/analytics/decisions', { groupBy: name });
  return answer.groups.filter(({ groupKind }) => groupKind !== 'NONE').map((one) => [one.group, groupName(one)]);
}

customElements.define('p-lookback-filters', Filters);
