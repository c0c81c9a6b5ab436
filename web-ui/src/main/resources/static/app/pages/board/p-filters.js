import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import '../../elements/p-menu.js';
import '../../elements/p-term.js';
import { date } from '../../format.js';
import { updateQuery } from '../../router.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { unlessTyping } from '../../unless-typing.js';
import { DISPOSITIONS, STANDINGS, STATES, named } from '../../words.js';
import { FILTERS } from './board-load.js';
import { chips } from './filter-styles.js';

const PAUSE = 250;

const SWITCHES = ['mine', 'unassigned', 'overdue'];

/** What only links and other pages ask for. */
const GIVEN = ['stands', 'figure', 'account', 'decider', 'ref', 'changedSince'];

const words = t.board.filters;

/** What the columns and numbers of figures are called. */
const COUNTED = new Map(Object.entries({ ...STANDINGS, ...t.retrospective.parts }));

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
    return html`<form role="search" aria-label=${t.board.negotiations} @submit=${(event) => event.preventDefault()} @change=${this.choose}>
      <label class="search"><span class="hidden">${words.search}</span>
        <input type="search" name="q" .value=${unlessTyping(this.value('q'))} placeholder=${words.words} maxlength="200" @input=${this.type} @blur=${() => { this.typing = false; }}>
      </label>
      ${SWITCHES.map((name) => html`<button type="button" class="chip" aria-pressed=${String(this.value(name) === 'true')}
        @click=${() => updateQuery({ [name]: this.value(name) ? null : 'true' })}>${words[name]}</button>`)}
      ${this.select('state', Object.entries(STATES))}
      ${this.select('salesTeam', this.names('salesTeam'))}
      ${this.select('productArea', this.names('productArea'))}
      ${this.select('segment', this.names('segment'))}
      ${this.select('reason', reasons)}
      ${this.select('decision', Object.entries(DISPOSITIONS))}
      ${this.period()}
      ${this.amount()}
      ${this.elsewhere()}
      ${GIVEN.map((name) => this.given(name))}
      ${this.anything() ? html`<button type="button" class="quiet clear" @click=${this.clear}>${words.clear}</button>` : nothing}
    </form>`;
  }

  select(name, choices) {
    const label = words[name];
    const chosen = this.value(name);
    const known = choices.some(([value]) => value === chosen);
    return html`<label class="chip ${chosen ? 'set' : ''}">${label}
      <select name=${name} .value=${live(chosen)}>
        <option value="" ?selected=${!chosen}>${words.all}</option>
        ${choices.map(([value, said]) => html`<option value=${value} ?selected=${value === chosen}>${said}</option>`)}
        ${chosen && !known ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
      </select>
    </label>${Object.hasOwn(t.glossary.terms, chosen) ? html`<p-term of=${chosen} mark></p-term>` : nothing}${this.off(chosen, label, [name])}`;
  }

  /** Takes a filter away with one click. */
  off(on, label, names) {
    return on ? html`<button type="button" class="off" aria-label=${words.any(label)} @click=${() => this.without(names)}>×</button>` : nothing;
  }

  without(names) {
    const one = this.renderRoot.querySelector(`[name=${names[0]}]`);
    (one?.closest('p-menu') ?? one ?? this).focus();
    updateQuery(Object.fromEntries(names.map((name) => [name, null])));
  }

  period() {
    const [from, to] = ['from', 'to'].map((name) => this.value(name));
    const isOfDeciding = this.value('periodBy') === 'decided';
    const label = from || to ? words.period(isOfDeciding, from ? date(from) : null, to ? date(to) : null) : words.dates;
    return html`<p-menu stays class=${from || to ? 'set' : ''} .label=${label}><div class="range">
      <label>${words.dayOf}<select name="periodBy" .value=${live(this.value('periodBy'))}><option value="">${words.raising}</option><option value="decided" ?selected=${isOfDeciding}>${words.deciding}</option></select></label>
      <label>${words.from}<input type="date" name="from" .value=${unlessTyping(from)}></label>
      <label>${words.to}<input type="date" name="to" .value=${unlessTyping(to)}></label></div></p-menu>${this.off(from || to, words.date, ['from', 'to', 'periodBy'])}`;
  }

  amount() {
    const [currency, least, most] = ['currency', 'amountFrom', 'amountTo'].map((name) => this.value(name));
    const seen = [...new Set(this.rows.flatMap((row) => row.stakes.map((one) => one.currency)).concat(currency))].filter(Boolean).sort();
    const label = currency ? words.amount(currency, least || '0', most) : words.atStake;
    return html`<p-menu stays class=${currency ? 'set' : ''} .label=${label}><div class="range">
      <label>${words.currency}<select name="currency" .value=${live(currency)}><option value="">${words.anyCurrency}</option>${seen.map((one) => html`<option value=${one} ?selected=${one === currency}>${one}</option>`)}</select></label>
      <label>${words.atLeast}<input type="number" min="0" name="amountFrom" .value=${unlessTyping(least)} ?disabled=${!currency}></label>
      <label>${words.atMost}<input type="number" min="0" name="amountTo" .value=${unlessTyping(most)} ?disabled=${!currency}></label></div></p-menu>${this.off(currency, words.stake, ['currency', 'amountFrom', 'amountTo'])}`;
  }

  /** What something is in another system. */
  elsewhere() {
    const reference = this.value('reference');
    return html`<p-menu stays class=${reference ? 'set' : ''} .label=${reference || words.elsewhere}><div class="range">
      <label>${words.dealOrTicket}<input name="reference" pattern="[^:]+:.+" title=${words.referenceForm} placeholder=${words.referenceExample} autocomplete="off" .value=${unlessTyping(reference)}></label></div></p-menu>${this.off(reference, words.dealOrTicket, ['reference'])}`;
  }

  given(name) {
    const values = (this.query?.getAll(name) ?? []).filter(Boolean).map((one) => COUNTED.get(one) ?? one);
    return values.length ? html`<span class="chip set">${words.given(words[name], values)}</span>${this.off(true, words[name], [name])}` : nothing;
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
    const { pathname } = location;
    // One search is one step, however often one pauses while typing it.
    this.timer = setTimeout(() => {
      if (location.pathname !== pathname) return;
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
