import { LitElement, html } from 'lit';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { renew } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import '../../elements/p-state.js';
import { t } from '../../texts.js';
import { account } from './account-styles.js';
import { PASSWORD } from './password.js';

const words = t.account.arriving;

/** Coming in for the first time, by a link whose secret stands behind the #, where no server and no log sees it. */
class Arriving extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  static styles = [base, buttons, cards, fields, account];

  get token() {
    return location.hash.slice(1);
  }

  render() {
    if (!this.token) {
      return html`<div class="page"><p-state kind="missing" .heading=${words.brokenLink} .detail=${words.brokenLinkDetail}></p-state></div>`;
    }
    return html`<div class="page narrow">
      <div><h1>${this.words.heading}</h1><p class="soft">${this.words.intro}</p></div>
      <p-form .send=${(form) => this.send(form)} @sent=${this.sent}><form class="card">
        ${field({ name: 'name', label: words.name, kind: 'text', most: 200, required: true, autocomplete: 'name' })}
        ${field({ name: 'login', label: words.login, kind: 'text', most: 200, required: true, autocomplete: 'username' })}
        ${field({ name: 'password', label: words.password, required: true, autocomplete: 'new-password', ...PASSWORD })}
        <p-problem></p-problem>
        <div><button class="primary">${this.words.submit}</button></div></form></p-form>
    </div>`;
  }

  send(form) {
    return post(this.path, { token: this.token, ...Object.fromEntries(new FormData(form)) });
  }

  async sent() {
    history.replaceState(null, '', '/');
    await renew();
  }
}

class SetUp extends Arriving {
  path = '/api/setup';
  words = words.setUp;
}

class Invitation extends Arriving {
  path = '/api/invitations/acceptance';
  words = words.invitation;
}

customElements.define('p-setup-page', SetUp);
customElements.define('p-invitation-page', Invitation);
