import { LitElement, html } from 'lit';
import { fetchRaw } from '../../api.js';
import '../../forms/p-form.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { t } from '../../texts.js';
import '../../elements/p-problem.js';
import { account } from './account-styles.js';

/** Stops mails for whoever has the link in one. Opening it stops nothing: what looks through mails opens links, too. */
class Unsubscribing extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, stopped: { state: true } };

  static styles = [base, buttons, cards, fields, account];

  render() {
    return html`<div class="page narrow"><h1>${t.notifications.stopping}</h1>${this.stopped
      ? html`<p role="status">${t.notifications.stopped}</p>`
      : html`<p-form .send=${() => this.stop()} @sent=${() => { this.stopped = true; }}><form class="card">
        <p>${t.notifications.stoppingHint}</p><p-problem></p-problem>
        <div><button class="primary">${t.notifications.stop}</button></div></form></p-form>`}
      <p class="soft small"><a href="/account">${t.notifications.toAccount}</a></p></div>`;
  }

  stop() {
    return fetchRaw(`/unsubscribe/${encodeURIComponent(this.params.token)}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  }
}

customElements.define('p-unsubscribing-page', Unsubscribing);
