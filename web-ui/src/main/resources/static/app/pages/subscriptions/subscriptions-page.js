import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post, remove } from '../../api.js';
import { loadedWithout } from '../../focus.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { t } from '../../texts.js';
import { account } from '../account/account-styles.js';
import { secret } from '../account/secret.js';
import { eventWords } from '../audit/event-words.js';
import './p-deliveries.js';
import { styles } from './subscriptions-styles.js';

// What other tools are told of most; a program can ask for any type.
const TYPES = ['RequestRaised', 'CounterOptionProposed', 'ClaimChallenged', 'ObjectionRaised', 'EscalationRaised', 'RequestAccepted', 'CounterOptionChosen',
  'RequestDeclined', 'RequestDeferred', 'DecisionOverridden', 'RequestReopened', 'DeliveryRecorded'];

const words = t.subscriptions;

/** What is sent to other tools, for administrators. */
class SubscriptionsPage extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, all: { state: true }, made: { state: true }, shown: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, fields, pills, account, styles];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load = async () => {
    try {
      Object.assign(this, { all: await get('/api/subscriptions'), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    if (this.problem) return html`<div class="page"><h1>${words.heading}</h1><p-state kind=${this.problem.kind} @retry=${this.load}></p-state></div>`;
    if (!this.all) return html`<div class="page"><h1>${words.heading}</h1><p-state kind="loading"></p-state></div>`;
    return html`<div class="page"><h1 tabindex="-1">${words.heading}</h1>
      <p class="soft">${words.intro}</p>
      ${this.made ? secret(words.secret, this.made) : nothing}
      ${this.all.length ? html`<ul class="rows" aria-label=${words.heading}>${repeat(this.all, ({ id }) => id, (one) => this.subscription(one))}</ul>`
    : html`<p class="soft">${words.none}</p>`}
      ${this.making()}</div>`;
  }

  subscription(one) {
    const off = one.state === 'OFF';
    return html`<li><span><b>${one.name}</b> <span class="soft">${words.channels[one.channel]} · ${one.target}</span>
        <span class="pill ${one.state === 'ON' ? 'accent' : 'warn'}">${words.states[one.state]}</span></span>
      <span class="small">${selected(one)} <span class="soft">${words.owner(one.owner, one.narrative)}</span></span>
      <span class="actions">
        <button class="quiet" aria-label=${words.showDeliveries(one.name)} aria-expanded=${this.shown === one.id} @click=${() => { this.shown = this.shown === one.id ? null : one.id; }}>${words.deliveries}</button>
        <button class="quiet" aria-label=${off ? words.switchOn(one.name) : words.switchOff(one.name)} @click=${() => this.change(one, off ? 'activation' : 'deactivation', off ? words.isOn(one.name) : words.isOff(one.name))}>${off ? words.on : words.off}</button>
        ${one.channel === 'WEBHOOK' ? html`<button class="quiet" aria-label=${words.changeSecret(one.name)} @click=${() => this.rotate(one)}>${words.newSecret}</button>` : nothing}
        <button class="quiet" aria-label=${words.removeOne(one.name)} @click=${() => this.remove(one)}>${words.remove}</button></span>
      ${this.troubles(one)}
      ${this.shown === one.id ? html`<p-deliveries .subscription=${one} @changed=${this.load}></p-deliveries>` : nothing}</li>`;
  }

  troubles(one) {
    if (one.state === 'OFF') return html`<p class="trouble">${words.offSince(since(one.offSince), words.because[one.offBecause])}</p>`;
    if (one.state === 'FAILING') return html`<p class="trouble">${words.failingSince(since(one.failingSince), one.waiting)}</p>`;
    return nothing;
  }

  making() {
    return html`<section class="card" aria-labelledby="make"><h2 id="make">${words.making.heading}</h2>
      <p-form .send=${(form) => post('/api/subscriptions', given(form))} @sent=${this.added}><form>
        ${field({ name: 'channel', label: words.making.to, kind: 'radio', choices: Object.entries(words.channels), preset: 'WEBHOOK', hint: words.making.toHint })}
        <div class="pair">${field({ name: 'name', label: words.making.name, kind: 'text', most: 200, required: true })}
          ${field({ name: 'url', label: words.making.url, kind: 'text', type: 'url', most: 2000, required: true, hint: words.making.urlHint, invalid: words.making.wrongUrl })}</div>
        ${field({ name: 'types', label: words.making.types, kind: 'checks', choices: TYPES.map((type) => [type, eventWords(type)]) })}
        <div class="pair">${field({ name: 'productAreas', label: words.making.areas, kind: 'text', hint: words.making.several })}
          ${field({ name: 'salesTeams', label: words.making.teams, kind: 'text', hint: words.making.several })}</div>
        <p-problem></p-problem><div><button class="primary">${words.making.submit}</button></div></form></p-form></section>`;
  }

  async added({ currentTarget, detail }) {
    currentTarget.form.reset();
    this.made = detail.secret;
    await this.load();
  }

  async change({ id }, what, happened) {
    await post(`/api/subscriptions/${id}/${what}`, {});
    notice(happened);
    await this.load();
  }

  async rotate(one) {
    const { secret: next } = await post(`/api/subscriptions/${one.id}/secret`, {});
    this.made = next;
    notice(words.bothSign(one.name));
  }

  async remove(one) {
    await remove(`/api/subscriptions/${one.id}`);
    notice(words.removed(one.name));
    await loadedWithout(this, 'h1');
  }
}

function since(at) {
  return html`<p-time at=${at} form="moment"></p-time>`;
}

function selected({ types, productAreas, salesTeams }) {
  return [types.length ? types.map(eventWords).join(', ') : words.everything, ...productAreas, ...salesTeams].join(' · ');
}

function given(form) {
  const said = new FormData(form);
  const names = (name) => said.get(name).split(',').map((one) => one.trim()).filter(Boolean);
  return { name: said.get('name').trim(), channel: said.get('channel'), url: said.get('url').trim(), types: said.getAll('types'), productAreas: names('productAreas'), salesTeams: names('salesTeams') };
}

customElements.define('p-subscriptions-page', SubscriptionsPage);
