import { LitElement, html } from 'lit';
import { post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { rowsOf, shaped } from '../../forms/controls.js';
import { field as drawn } from '../../forms/fields.js';
import { worded } from '../../forms/worded.js';
import { names } from '../../names-known.js';
import { notice } from '../../notices.js';
import { people } from '../../people-known.js';
import '../../forms/p-form.js';
import { navigate } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import { t } from '../../texts.js';
import { COMMITMENTS } from '../../words.js';
import { raise } from './raise-styles.js';
import { accounts, claims, references } from './rows.js';
import './p-precedents.js';

const PAUSE = 350;
/** Of what there are rows, and the field in which each begins. */
const ROWS = { demands: 'account', claims: 'code', references: 'system' };

const words = t.raise;
const field = (one) => drawn(worded(words.fields, one));

/** Where a request is raised: the problem apart from the ask, accounts, and reasons. */
class RaisePage extends LitElement {
  static properties = {
    query: { attribute: false },
    params: { attribute: false },
    reasons: { state: true },
    known: { state: true },
    demands: { state: true },
    claims: { state: true },
    references: { state: true },
    like: { state: true },
    fault: { state: true },
  };

  static styles = [base, buttons, cards, fields, pills, raise];

  connectedCallback() {
    super.connectedCallback();
    Object.assign(this, { demands: [0], claims: [0], references: [0], next: 1 });
    this.load();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  async load() {
    this.fault = null;
    try {
      const [all, known, those] = await Promise.all([reasons(), names(), people().catch(() => [])]);
      Object.assign(this, { reasons: all, known: { ...known, people: those } });
    } catch (problem) {
      this.fault = problem;
    }
  }

  render() {
    if (!caller()?.roles.some((role) => role === 'SALES' || role === 'PRODUCT')) {
      return html`<div class="page"><p-state kind="forbidden" detail=${words.forbidden}></p-state></div>`;
    }
    if (this.fault) return html`<div class="page"><p-state kind=${this.fault.kind} @retry=${this.load}></p-state></div>`;
    if (!this.reasons) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    return html`<div class="page">
      <div class="lead">
        <h1>${words.heading}</h1>
        <p class="soft">${words.lead}</p>
      </div>
      <p-form draft="raise" .send=${(form, key) => post('/api/negotiations', body(form), { key })} @restoring=${this.restoring} @sent=${this.sent}>
        <form @input=${this.typed}>
          <div class="main">
            ${this.request()}
            ${this.why()}
            ${this.more()}
            <p-problem></p-problem>
            <div class="actions"><button class="primary">${words.submit}</button><a class="button" href="/">${words.cancel}</a></div>
          </div>
          <aside><p-precedents .text=${this.like ?? ''} @join=${this.join}></p-precedents></aside>
        </form>
      </p-form>
    </div>`;
  }

  request() {
    return html`<section class="card" aria-labelledby="request">
      <h2 id="request"><span class="step">1</span> ${words.request}</h2>
      ${field({ name: 'title', kind: 'text', most: 200, required: true, autocomplete: 'off' })}
      <div class="two">
        ${field({ name: 'problem', kind: 'area', words: true, required: true })}
        ${field({ name: 'ask', kind: 'area', words: true, required: true })}
      </div>
    </section>`;
  }

  why() {
    return html`<section class="card" aria-labelledby="who">
      <h2 id="who"><span class="step">2</span> ${words.who}</h2>
      ${accounts(this.demands, (key) => this.takeOut('demands', key), this.known.account)}
      <button type="button" class="quiet add" @click=${() => this.put('demands')}>${words.addAccount}</button>
      <p class="soft small">${words.reasonsHint}</p>
      ${claims(this.claims, {
        reasons: this.reasons, code: (i) => this.form?.elements[`claims.${i}.code`]?.value, remove: (key) => this.takeOut('claims', key),
      })}
      <button type="button" class="quiet add" @click=${() => this.put('claims')}>${words.addReason}</button>
    </section>`;
  }

  more() {
    const { known } = this;
    return html`<section class="card" aria-labelledby="where">
      <h2 id="where"><span class="step">3</span> ${words.where} <span class="soft small">${words.whereHint}</span></h2>
      <div class="three">
        ${field({ name: 'productArea', kind: 'text', most: 200, known: known.productArea })}
        ${field({ name: 'salesTeam', kind: 'text', most: 200, known: known.salesTeam })}
        ${field({ name: 'segment', kind: 'text', most: 200, known: known.segment })}
      </div>
      <details><summary>${words.more}</summary>
      <div class="three">
        ${field({ name: 'existingCommitment.kind', kind: 'select', choices: [['', words.notPromised], ...Object.entries(COMMITMENTS)] })}
        ${field({ name: 'existingCommitment.reference', kind: 'text' })}
        ${field({ name: 'existingCommitment.dueOn', kind: 'date' })}
      </div>
      ${field({ name: 'expedited.reason', kind: 'text' })}
      ${references(this.references, (key) => this.takeOut('references', key))}
      <button type="button" class="quiet add" @click=${() => this.put('references')}>${words.addReference}</button>
      ${field({ name: 'onBehalfOf', kind: 'select', choices: [['', words.myself], ...known.people.filter(({ roles }) => roles.some((role) => role === 'SALES' || role === 'PRODUCT')).map(({ value, name }) => [value, name])] })}
      </details>
    </section>`;
  }

  /** The same is asked for already: the accounts go there. What was written stays as a draft. */
  async join({ detail: { id, title } }) {
    const { demands = [] } = body(this.form);
    if (!demands.some(({ account }) => account)) {
      notice(words.firstTheAccount);
      this.form.elements['demands.0.account'].focus();
      return;
    }
    try {
      for (const demand of demands.filter((one) => one.account)) await post(`/api/negotiations/${id}/demands`, demand);
      notice(words.joined(demands.map(({ account }) => account).join(', '), title));
      navigate(`/negotiations/${id}`);
    } catch (problem) {
      this.renderRoot.querySelector('form p-problem').problem = problem;
    }
  }

  get form() {
    return this.renderRoot.querySelector('form');
  }

  /** What was decided about something like it appears while one types. */
  typed({ target }) {
    this.requestUpdate();
    if (target !== this.form && !['title', 'problem', 'ask'].includes(target.name)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const form = new FormData(this.form);
      this.like = ['title', 'problem', 'ask'].map((name) => form.get(name).trim()).join(' ').trim().slice(0, 1000);
    }, PAUSE);
  }

  /** A draft has as many rows as were written. */
  restoring({ detail }) {
    for (const name of Object.keys(ROWS)) this[name] = Array.from({ length: rowsOf(detail, name) }, () => this.next++);
  }

  async put(name) {
    this[name] = [...this[name], this.next++];
    await this.updateComplete;
    this.form.elements[`${name}.${this[name].length - 1}.${ROWS[name]}`].focus();
  }

  async takeOut(name, key) {
    this[name] = this[name].filter((one) => one !== key);
    await this.updateComplete;
    this.renderRoot.querySelector('p-form').keep();
    this.requestUpdate();
    this.form.elements[`${name}.0.${ROWS[name]}`].focus();
  }

  sent({ detail }) {
    navigate(`/negotiations/${detail.id}`);
  }
}

/** The body of the command; what was left empty is left out. */
function body(form) {
  const { demands, references: linked, onBehalfOf, ...request } = shaped(form);
  return {
    ...request,
    references: linked?.filter(Boolean),
    demands: demands?.map(({ stake, ...one }) => ({ ...one, stake: at(stake) })),
    onBehalfOf: onBehalfOf && [onBehalfOf],
  };
}

// Currency and basis are chosen already; they say nothing without an amount or a stage.
function at({ amount, stage, ...rest }) {
  return amount === undefined && stage === undefined ? undefined : { ...rest, stage, amount: amount && Number(amount) };
}

customElements.define('p-raise-page', RaisePage);
