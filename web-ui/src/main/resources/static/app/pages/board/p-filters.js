import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import '../../elements/p-menu.js';
import { date } from '../../format.js';
import { updateQuery } from '../../router.js';
import { base, buttons, fields } from '../../styles.js';
import { DISPOSITIONS, STANDINGS, STATES, named } from '../../words.js';
import { FILTERS } from './board-load.js';
import { chips } from './filter-styles.js';

const PAUSE = 250;

const SWITCHES = [['mine', 'Mine'], ['unassigned', 'Unassigned'], ['overdue', 'Overdue']];

/** What only links and other pages ask for. */
const GIVEN = { stands: 'Stands at', account: 'Account', decider: 'To be decided by', ref: 'Reference', changedSince: 'Changed after entry' };

/** The search and the filters of the board as chips; what they say stands in the address. */
class Filters extends LitElement {
  static properties = { query: { attribute: false }, rows: { attribute: false }, known: { state: true } };

  static styles = [base, buttons, fields, chips];

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
    const [areas, segments, teams, reasons] = await Promise.allSettled([
      get('/api/analytics/decisions', { groupBy: 'productArea' }),
      get('/api/analytics/decisions', { groupBy: 'segment' }),
      get('/api/analytics/decisions', { groupBy: 'salesTeam' }),
      get('/api/reasons'),
    ]);
    this.missing = [areas, segments, teams, reasons].some(({ status }) => status === 'rejected');
    const groups = ({ value }) => value?.groups.filter(({ groupKind }) => groupKind === 'NAMED').map((one) => one.group);
    this.known = { productArea: groups(areas), segment: groups(segments), salesTeam: groups(teams), reason: reasons.value?.reasons };
  }

  render() {
    const reasons = (this.known?.reason ?? []).map((one) => [one.code, `${named(one.name)} (${one.code})`]);
    return html`<form role="search" aria-label="Negotiations" @submit=${(event) => event.preventDefault()} @change=${this.choose}>
      <label class="search"><span class="hidden">Search</span>
        <input type="search" name="q" .value=${live(this.value('q'))} placeholder="Words of what was said ( / )" maxlength="200" @input=${this.type} @blur=${() => { this.typing = false; }}>
      </label>
      ${SWITCHES.map(([name, words]) => html`<button type="button" class="chip" aria-pressed=${String(this.value(name) === 'true')}
        @click=${() => updateQuery({ [name]: this.value(name) ? null : 'true' })}>${words}</button>`)}
      ${this.select('state', 'State', Object.entries(STATES))}
      ${this.select('salesTeam', 'Team', this.names('salesTeam'))}
      ${this.select('productArea', 'Area', this.names('productArea'))}
      ${this.select('segment', 'Segment', this.names('segment'))}
      ${this.select('reason', 'Reason', reasons)}
      ${this.select('decision', 'Decision', Object.entries(DISPOSITIONS))}
      ${this.period()}
      ${this.amount()}
      ${this.elsewhere()}
      ${Object.keys(GIVEN).map((name) => this.given(name))}
      ${this.anything() ? html`<button type="button" class="quiet clear" @click=${this.clear}>Clear</button>` : nothing}
    </form>`;
  }

  select(name, label, choices) {
    const chosen = this.value(name);
    const known = choices.some(([value]) => value === chosen);
    return html`<label class="chip ${chosen ? 'set' : ''}">${label}
      <select name=${name} .value=${live(chosen)}>
        <option value="" ?selected=${!chosen}>all</option>
        ${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
        ${chosen && !known ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
      </select>
    </label>${this.off(chosen, label, [name])}`;
  }

  /** Takes a filter away with one click. */
  off(on, label, names) {
    return on ? html`<button type="button" class="off" aria-label="Any ${label.toLowerCase()}" @click=${() => updateQuery(Object.fromEntries(names.map((name) => [name, null])))}>×</button>` : nothing;
  }

  period() {
    const [from, to] = ['from', 'to'].map((name) => this.value(name));
    const by = this.value('periodBy') === 'decided' ? 'Decided' : 'Raised';
    const words = from || to ? `${by} ${from ? date(from) : '…'} – ${to ? date(to) : 'today'}` : 'Dates';
    return html`<p-menu stays class=${from || to ? 'set' : ''} .label=${words}><div class="range">
      <label>Day of<select name="periodBy" .value=${live(this.value('periodBy'))}><option value="">raising</option><option value="decided" ?selected=${by === 'Decided'}>deciding</option></select></label>
      <label>From<input type="date" name="from" .value=${live(from)}></label>
      <label>To<input type="date" name="to" .value=${live(to)}></label></div></p-menu>${this.off(from || to, 'date', ['from', 'to', 'periodBy'])}`;
  }

  amount() {
    const [currency, least, most] = ['currency', 'amountFrom', 'amountTo'].map((name) => this.value(name));
    const seen = [...new Set(this.rows.flatMap((row) => row.stakes.map((one) => one.currency)).concat(currency))].filter(Boolean).sort();
    const words = currency ? `${currency} ${least || '0'}${most ? ` – ${most}` : '+'}` : 'At stake';
    return html`<p-menu stays class=${currency ? 'set' : ''} .label=${words}><div class="range">
      <label>Currency<select name="currency" .value=${live(currency)}><option value="">any</option>${seen.map((one) => html`<option value=${one} ?selected=${one === currency}>${one}</option>`)}</select></label>
      <label>At least<input type="number" min="0" name="amountFrom" .value=${live(least)} ?disabled=${!currency}></label>
      <label>At most<input type="number" min="0" name="amountTo" .value=${live(most)} ?disabled=${!currency}></label></div></p-menu>${this.off(currency, 'stake', ['currency', 'amountFrom', 'amountTo'])}`;
  }

  /** What something is in another system. */
  elsewhere() {
    const reference = this.value('reference');
    return html`<p-menu stays class=${reference ? 'set' : ''} .label=${reference || 'Elsewhere'}><div class="range">
      <label>Deal or ticket<input name="reference" pattern="[^:]+:.+" title="A system and an id, such as JIRA:PAY-42" placeholder="JIRA:PAY-42" autocomplete="off" .value=${live(reference)}></label></div></p-menu>${this.off(reference, 'deal or ticket', ['reference'])}`;
  }

  given(name) {
    const value = (this.query?.getAll(name) ?? []).map((one) => STANDINGS[one] ?? one).join(' or ');
    const label = GIVEN[name];
    return value ? html`<span class="chip set">${label} ${value}</span>${this.off(value, label, [name])}` : nothing;
  }

  names(field) {
    const seen = new Set([...(this.known?.[field] ?? []), ...this.rows.map((row) => row[field])]);
    return [...seen].filter(Boolean).sort().map((name) => [name, name]);
  }

  value(name) {
    return this.query?.get(name) ?? '';
  }

  anything() {
    return FILTERS.some((name) => this.value(name));
  }

  focus() {
    this.renderRoot.querySelector('input').focus();
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

  choose({ target }) {
    const { name, value } = target;
    if (name === 'q' || (name === 'reference' && !target.reportValidity())) return;
    if (name === 'reference') target.closest('p-menu').close();
    // An amount says nothing without its currency.
    updateQuery(name === 'currency' && !value ? { currency: null, amountFrom: null, amountTo: null } : { [name]: value });
  }

  clear() {
    updateQuery(Object.fromEntries(FILTERS.map((name) => [name, null])));
    this.focus();
  }
}

customElements.define('p-filters', Filters);
