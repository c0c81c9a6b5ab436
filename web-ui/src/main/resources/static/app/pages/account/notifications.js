import { LitElement, html, nothing } from 'lit';
import { get, post, remove } from '../../api.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { t } from '../../texts.js';
import '../../elements/p-problem.js';
import '../../elements/p-state.js';
import { account } from './account-styles.js';

const PATH = '/api/me/notifications';
const HOURS = Array.from({ length: 24 }, (_, hour) => [String(hour), `${String(hour).padStart(2, '0')}:00`]);
const ADDRESS = String.raw`[^\s@<>,;"]+@[^\s@<>,;"]+`;

/** What one is mailed, when, and where. A link that was mailed to confirm an address leads here, its secret behind the #. */
class Notifications extends LitElement {
  static properties = { shown: { state: true }, problem: { state: true }, refused: { state: true } };

  static styles = [base, buttons, cards, fields, account];

  async connectedCallback() {
    super.connectedCallback();
    await this.confirm(location.hash.slice(1));
    await this.load();
  }

  load = async () => {
    try {
      Object.assign(this, { shown: await get(PATH), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  async confirm(token) {
    if (!token) return;
    history.replaceState(history.state, '', location.pathname);
    try {
      await post(`${PATH}/address/confirmation`, { token });
      notice(t.notifications.confirmed);
    } catch (problem) {
      this.refused = problem;
    }
  }

  render() {
    return html`<section class="card" aria-labelledby="notifications"><h2 id="notifications">${t.notifications.heading}</h2>
      ${this.refused ? html`<p-problem .problem=${this.refused}></p-problem>` : nothing}${this.body()}</section>`;
  }

  body() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>`;
    if (!this.shown) return html`<p-state kind="loading"></p-state>`;
    if (!this.shown.offered) return html`<p class="soft small">${t.notifications.notOffered}</p>`;
    return html`<div class="two"><div class="stack">${this.where()}${this.claiming()}</div>${this.choosing()}</div>`;
  }

  where() {
    const { address, claimed, refusedAt } = this.shown;
    return html`<p>${address ? t.notifications.mailedTo(address) : t.notifications.noAddress}
      ${address ? html`<button class="quiet" @click=${this.forget}>${t.notifications.forget}</button>` : nothing}</p>
      ${claimed ? html`<p class="soft small" role="status">${t.notifications.claimed(claimed)}</p>` : nothing}
      ${refusedAt ? html`<p class="small" role="alert">${t.notifications.refused(date(refusedAt))}</p>` : nothing}`;
  }

  claiming() {
    const { address, invited } = this.shown;
    return html`<p-form .send=${(form) => post(`${PATH}/address`, { address: form.elements.address.value.trim() })} @sent=${this.claimed}><form>
      ${field({ name: 'address', label: address ? t.notifications.another : t.notifications.address, kind: 'text', most: 254, required: true, autocomplete: 'email', pattern: ADDRESS, preset: invited, invalid: t.notifications.invalid })}
      <p-problem></p-problem><div><button>${t.notifications.claim}</button></div></form></p-form>`;
  }

  async claimed({ currentTarget, detail }) {
    currentTarget.form.reset();
    notice(detail.mailed ? t.notifications.mailed : t.notifications.notMailed);
    await this.load();
  }

  choosing() {
    const { atOnce, digest, hour, timeZone } = this.shown;
    return html`<p-form .send=${(form) => post(PATH, chosen(form))} @sent=${this.chosen}><form>
      ${field({ name: 'atOnce', label: t.notifications.atOnce, kind: 'check', preset: atOnce, hint: t.notifications.atOnceHint })}
      ${field({ name: 'digest', label: t.notifications.digest, kind: 'check', preset: digest, hint: t.notifications.digestHint })}
      <div class="pair">${field({ name: 'hour', label: t.notifications.hour, kind: 'select', choices: HOURS, preset: String(hour) })}
        ${field({ name: 'timeZone', label: t.notifications.timeZone, kind: 'select', choices: zones(timeZone), preset: timeZone })}</div>
      <p-problem></p-problem><div><button>${t.notifications.choose}</button></div></form></p-form>`;
  }

  async chosen() {
    notice(t.notifications.chosen);
    await this.load();
  }

  forget = async () => {
    await remove(`${PATH}/address`);
    notice(t.notifications.forgotten);
    await this.load();
  };
}

function chosen({ elements }) {
  return { atOnce: elements.atOnce.checked, digest: elements.digest.checked, hour: Number(elements.hour.value), timeZone: elements.timeZone.value };
}

/** Those that the browser knows, its own and the present one among them. */
function zones(present) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([present, own, ...Intl.supportedValuesOf('timeZone')])].filter(Boolean).sort().map((zone) => [zone, zone.replaceAll('_', ' ')]);
}

customElements.define('p-notifications', Notifications);
