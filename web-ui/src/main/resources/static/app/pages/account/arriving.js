import { LitElement, html } from 'lit';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { renew } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import '../../elements/p-state.js';
import { account } from './account-styles.js';
import { PASSWORD } from './password.js';

/** Coming in for the first time, by a link whose secret stands behind the #, where no server and no log sees it. */
class Arriving extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  static styles = [base, buttons, cards, fields, account];

  get token() {
    return location.hash.slice(1);
  }

  render() {
    if (!this.token) {
      return html`<div class="page"><p-state kind="missing" heading="This link is not whole" detail="It ends in a # and a secret behind it. Open it once more, or ask for another."></p-state></div>`;
    }
    return html`<div class="page narrow">
      <div><h1>${this.heading}</h1><p class="soft">${this.intro}</p></div>
      <p-form .send=${(form) => this.send(form)} @sent=${this.sent}><form class="card">
        ${field({ name: 'name', label: 'Your name, as others see it', kind: 'text', most: 200, required: true, autocomplete: 'name' })}
        ${field({ name: 'login', label: 'What you sign in as', kind: 'text', most: 200, required: true, autocomplete: 'username' })}
        ${field({ name: 'password', label: 'A password', required: true, autocomplete: 'new-password', ...PASSWORD })}
        <p-problem></p-problem>
        <div><button class="primary">${this.submit}</button></div></form></p-form>
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
  heading = 'Set Parley up';
  intro = 'You become the first administrator. Administrators invite the others and say what each may do; they neither argue nor decide.';
  submit = 'Set it up';
}

class Invitation extends Arriving {
  path = '/api/invitations/acceptance';
  heading = 'You are invited to Parley';
  intro = 'Parley is the decision log that sales and product keep together. This link is for you, and works once.';
  submit = 'Come in';
}

customElements.define('p-setup-page', SetUp);
customElements.define('p-invitation-page', Invitation);
