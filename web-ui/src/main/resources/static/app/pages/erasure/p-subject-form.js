import { LitElement, html } from 'lit';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { about, everybody, subjectFields } from './subject.js';
import { erasure } from './erasure-styles.js';

/** Names something and says why: that it is to be erased, or held. `to` is where it goes; `done` is fired. */
class SubjectForm extends LitElement {
  static properties = { to: {}, words: {}, kind: { state: true }, people: { state: true }, preset: { state: true } };

  static styles = [base, buttons, fields, erasure];

  constructor() {
    super();
    Object.assign(this, { kind: 'person', people: [] });
  }

  async connectedCallback() {
    super.connectedCallback();
    this.people = await everybody();
  }

  /** Begins with this subject. */
  async begin(kind, preset) {
    Object.assign(this, { kind, preset });
    await this.updateComplete;
    this.renderRoot.querySelector('[name="reason"]').focus();
    this.scrollIntoView({ block: 'center' });
  }

  render() {
    const within = this.to.replaceAll('/', '-');
    return html`<p-form .send=${(form, key) => post(this.to, about(form), { key })} @sent=${this.sent}><form>
      ${subjectFields(this.kind, this.people, { within, preset: this.preset, choose: this.choose })}
      ${field({ name: 'reason', label: t.erasure.why, kind: 'area', required: true, hint: t.erasure.sealed }, { within })}
      <p-problem></p-problem><div><button class="primary">${this.words}</button></div></form></p-form>`;
  }

  choose = ({ target }) => {
    if (target.name === 'kind') Object.assign(this, { kind: target.value, preset: undefined });
  };

  sent({ currentTarget }) {
    currentTarget.form.reset();
    Object.assign(this, { kind: 'person', preset: undefined });
    this.dispatchEvent(new CustomEvent('done'));
  }
}

customElements.define('p-subject-form', SubjectForm);
