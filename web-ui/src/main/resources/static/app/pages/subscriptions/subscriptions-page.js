import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post, remove } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { account } from '../account/account-styles.js';
import { secret } from '../account/secret.js';
import { eventWords } from '../audit/event-words.js';
import './p-deliveries.js';
import { styles } from './subscriptions-styles.js';

// What other tools are told of most; a program can ask for any type.
const TYPES = ['RequestRaised', 'CounterOptionProposed', 'ClaimChallenged', 'ObjectionRaised', 'EscalationRaised', 'RequestAccepted', 'CounterOptionChosen',
  'RequestDeclined', 'RequestDeferred', 'DecisionOverridden', 'RequestReopened', 'DeliveryRecorded'];

const CHANNELS = [['WEBHOOK', 'a program'], ['SLACK', 'Slack'], ['TEAMS', 'Microsoft Teams']];

const STATES = { ON: 'on', FAILING: 'failing', HELD: 'held: its owner is no administrator any more', OFF: 'off' };

const BECAUSE = { BY_HAND: 'switched off', GONE: 'the target wants nothing more (410)', FAILED: 'the target has taken nothing for five days' };

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
    if (this.problem) return html`<div class="page"><h1>Subscriptions</h1><p-state kind=${this.problem.kind} @retry=${this.load}></p-state></div>`;
    if (!this.all) return html`<div class="page"><h1>Subscriptions</h1><p-state kind="loading"></p-state></div>`;
    return html`<div class="page"><h1>Subscriptions</h1>
      <p class="soft">What happens is posted to other tools, signed, at least once. What you may not read yourself is not sent for you.</p>
      ${this.made ? secret('What its deliveries are signed with. This is shown only now; the receiver needs it.', this.made) : nothing}
      ${this.all.length ? html`<ul class="rows" aria-label="Subscriptions">${repeat(this.all, ({ id }) => id, (one) => this.subscription(one))}</ul>`
    : html`<p class="soft">There is none yet.</p>`}
      ${this.making()}</div>`;
  }

  subscription(one) {
    const off = one.state === 'OFF';
    return html`<li><span><b>${one.name}</b> <span class="soft">${one.target}</span>
        <span class="pill ${one.state === 'ON' ? 'accent' : 'warn'}">${STATES[one.state]}</span></span>
      <span class="small">${selected(one)} <span class="soft">of ${one.owner}, ${one.narrative ? 'with what people wrote' : 'with links in place of what people wrote'}</span></span>
      <span class="actions">
        <button class="quiet" aria-label="Show the deliveries of ${one.name}" aria-expanded=${this.shown === one.id} @click=${() => { this.shown = this.shown === one.id ? null : one.id; }}>Deliveries</button>
        <button class="quiet" aria-label="Switch ${one.name} ${off ? 'on' : 'off'}" @click=${() => this.change(one, off ? 'activation' : 'deactivation', `${one.name} is ${off ? 'on' : 'off'}.`)}>${off ? 'On' : 'Off'}</button>
        ${one.channel === 'WEBHOOK' ? html`<button class="quiet" aria-label="Change the secret of ${one.name}" @click=${() => this.rotate(one)}>New secret</button>` : nothing}
        <button class="quiet" aria-label="Remove ${one.name}" @click=${() => this.remove(one)}>Remove</button></span>
      ${this.troubles(one)}
      ${this.shown === one.id ? html`<p-deliveries .subscription=${one} @changed=${this.load}></p-deliveries>` : nothing}</li>`;
  }

  troubles(one) {
    if (one.state === 'OFF') return html`<p class="trouble">Off since <p-time at=${one.offSince} form="moment"></p-time>: ${BECAUSE[one.offBecause]}. Nothing is lost; it goes on where it was once it is switched on.</p>`;
    if (one.state === 'FAILING') return html`<p class="trouble">It has failed since <p-time at=${one.failingSince} form="moment"></p-time>; ${one.waiting} to be sent once more.</p>`;
    return nothing;
  }

  making() {
    return html`<section class="card" aria-labelledby="make"><h2 id="make">Send events to a tool</h2>
      <p-form .send=${(form) => post('/api/subscriptions', given(form))} @sent=${this.added}><form>
        ${field({ name: 'channel', label: 'To', kind: 'radio', choices: CHANNELS, preset: 'WEBHOOK', hint: 'A program gets signed events; people in a chat get messages, by an incoming webhook that they made there.' })}
        <div class="pair">${field({ name: 'name', label: 'What it is for', kind: 'text', most: 200, required: true })}
          ${field({ name: 'url', label: 'Where it is posted to', kind: 'text', type: 'url', most: 2000, required: true, hint: 'https, on a public address', invalid: 'An address that begins with https://' })}</div>
        ${field({ name: 'types', label: 'What is sent; all if nothing is chosen', kind: 'checks', choices: TYPES.map((type) => [type, eventWords(type)]) })}
        <div class="pair">${field({ name: 'productAreas', label: 'Of these product areas alone', kind: 'text', hint: 'several by commas' })}
          ${field({ name: 'salesTeams', label: 'Of these sales teams alone', kind: 'text', hint: 'several by commas' })}</div>
        <p-problem></p-problem><div><button class="primary">Send it from now on</button></div></form></p-form></section>`;
  }

  async added({ currentTarget, detail }) {
    currentTarget.form.reset();
    this.made = detail.secret;
    await this.load();
  }

  async change({ id }, what, words) {
    await post(`/api/subscriptions/${id}/${what}`, {});
    notice(words);
    await this.load();
  }

  async rotate(one) {
    const { secret: next } = await post(`/api/subscriptions/${one.id}/secret`, {});
    this.made = next;
    notice(`${one.name}: for a day both secrets sign.`);
  }

  async remove(one) {
    await remove(`/api/subscriptions/${one.id}`);
    notice(`${one.name} was removed.`);
    await this.load();
  }
}

function selected({ types, productAreas, salesTeams }) {
  return [types.length ? types.map(eventWords).join(', ') : 'Everything', ...productAreas, ...salesTeams].join(' · ');
}

function given(form) {
  const said = new FormData(form);
  const names = (name) => said.get(name).split(',').map((one) => one.trim()).filter(Boolean);
  return { name: said.get('name').trim(), channel: said.get('channel'), url: said.get('url').trim(), types: said.getAll('types'), productAreas: names('productAreas'), salesTeams: names('salesTeams') };
}

customElements.define('p-subscriptions-page', SubscriptionsPage);
