import { LitElement, html } from 'lit';
import { post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { rowsOf, shaped } from '../../forms/controls.js';
import { field } from '../../forms/fields.js';
import { names } from '../../names-known.js';
import { notice } from '../../notices.js';
import { people } from '../../people-known.js';
import '../../forms/p-form.js';
import { navigate } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import { COMMITMENTS } from '../../words.js';
import { SYSTEMS } from '../negotiation/actions-elsewhere.js';
import { raise } from './raise-styles.js';
import { accounts, claims } from './rows.js';
import './p-precedents.js';

const PAUSE = 350;
const ROWS = ['demands', 'claims'];

/** Where a request is raised: the problem apart from the ask, accounts, and reasons. */
class RaisePage extends LitElement {
  static properties = {
    query: { attribute: false },
    params: { attribute: false },
    reasons: { state: true },
    known: { state: true },
    demands: { state: true },
    claims: { state: true },
    like: { state: true },
    fault: { state: true },
  };

  static styles = [base, buttons, cards, fields, pills, raise];

  connectedCallback() {
    super.connectedCallback();
    Object.assign(this, { demands: [0], claims: [0], next: 1 });
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
      return html`<div class="page"><p-state kind="forbidden" detail="Sales raises requests, and product those it heard itself. Sign in as one of them to try."></p-state></div>`;
    }
    if (this.fault) return html`<div class="page"><p-state kind=${this.fault.kind} @retry=${this.load}></p-state></div>`;
    if (!this.reasons) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    return html`<div class="page">
      <div class="lead">
        <h1>Raise a request</h1>
        <p class="soft">Two different texts: what troubles the customer, and what they would like built. The first may have
          other answers than the second.</p>
      </div>
      <p-form draft="raise" .send=${(form, key) => post('/api/negotiations', body(form), { key })} @restoring=${this.restoring} @sent=${this.sent}>
        <form @input=${this.typed}>
          <div class="main">
            ${this.request()}
            ${this.why()}
            ${this.more()}
            <p-problem></p-problem>
            <div class="actions"><button class="primary">Raise the request</button><a class="button" href="/">Cancel</a></div>
          </div>
          <aside><p-precedents .text=${this.like ?? ''} @join=${this.join}></p-precedents></aside>
        </form>
      </p-form>
    </div>`;
  }

  request() {
    return html`<section class="card" aria-labelledby="request">
      <h2 id="request"><span class="step">1</span> The request</h2>
      ${field({ name: 'title', label: 'In a few words', kind: 'text', most: 200, required: true, autocomplete: 'off' })}
      <div class="two">
        ${field({ name: 'problem', label: 'The problem, in the customer’s words', kind: 'area', words: true, required: true, hint: 'What happens today, to whom, how often, what it costs them.' })}
        ${field({ name: 'ask', label: 'The ask', kind: 'area', words: true, required: true, hint: 'What they would like built. It is one way to solve the problem.' })}
      </div>
    </section>`;
  }

  why() {
    return html`<section class="card" aria-labelledby="who">
      <h2 id="who"><span class="step">2</span> Who has the problem, and why it matters</h2>
      ${accounts(this.demands, (key) => this.takeOut('demands', key), this.known.account)}
      <button type="button" class="quiet add" @click=${() => this.put('demands')}>Add an account</button>
      <p class="soft small">A reason is an argument to examine, not a verdict. Beside each stands the question it will meet, so that you come prepared.</p>
      ${claims(this.claims, {
        reasons: this.reasons, code: (i) => this.form?.elements[`claims.${i}.code`]?.value, remove: (key) => this.takeOut('claims', key),
      })}
      <button type="button" class="quiet add" @click=${() => this.put('claims')}>Add a reason</button>
    </section>`;
  }

  more() {
    const { known } = this;
    return html`<section class="card" aria-labelledby="where">
      <h2 id="where"><span class="step">3</span> Where it belongs <span class="soft small">so that it reaches who decides</span></h2>
      <div class="three">
        ${field({ name: 'productArea', label: 'Product area', kind: 'text', most: 200, known: known.productArea })}
        ${field({ name: 'salesTeam', label: 'Sales team', kind: 'text', most: 200, known: known.salesTeam })}
        ${field({ name: 'segment', label: 'Segment', kind: 'text', most: 200, known: known.segment })}
      </div>
      <details><summary>Promised already, urgent, a deal or a ticket elsewhere, or for somebody else</summary>
      <div class="three">
        ${field({ name: 'existingCommitment.kind', label: 'Promised', kind: 'select', choices: [['', 'no'], ...Object.entries(COMMITMENTS)] })}
        ${field({ name: 'existingCommitment.reference', label: 'Where', kind: 'text' })}
        ${field({ name: 'existingCommitment.dueOn', label: 'Due on', kind: 'date' })}
      </div>
      ${field({ name: 'expedited.reason', label: 'Why there is no time', kind: 'text', hint: 'Only regulation (G05) or security (G06) makes a request urgent; it needs that reason above, too.' })}
      <div class="two">
        ${field({ name: 'references.0.system', label: 'Deal or ticket: the system', kind: 'text', most: 40, known: SYSTEMS, autocomplete: 'off' })}
        ${field({ name: 'references.0.id', label: 'Deal or ticket: what it is called there', kind: 'text', most: 200 })}
      </div>
      ${field({ name: 'onBehalfOf', label: 'Raised for', kind: 'select', choices: [['', 'myself'], ...known.people.filter(({ roles }) => roles.some((role) => role === 'SALES' || role === 'PRODUCT')).map(({ value, name }) => [value, name])] })}
      </details>
    </section>`;
  }

  /** The same is asked for already: the accounts go there. What was written stays as a draft. */
  async join({ detail: { id, title } }) {
    const { demands = [] } = body(this.form);
    if (!demands.some(({ account }) => account)) {
      notice('Say first which account has the problem.');
      this.form.elements['demands.0.account'].focus();
      return;
    }
    try {
      for (const demand of demands.filter((one) => one.account)) await post(`/api/negotiations/${id}/demands`, demand);
      notice(`${demands.map(({ account }) => account).join(', ')} added to “${title}”.`);
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
    for (const name of ROWS) this[name] = Array.from({ length: rowsOf(detail, name) }, () => this.next++);
  }

  async put(name) {
    this[name] = [...this[name], this.next++];
    await this.updateComplete;
    this.form.elements[`${name}.${this[name].length - 1}.${name === 'demands' ? 'account' : 'code'}`].focus();
  }

  async takeOut(name, key) {
    this[name] = this[name].filter((one) => one !== key);
    await this.updateComplete;
    this.renderRoot.querySelector('p-form').keep();
    this.requestUpdate();
    this.form.elements[`${name}.0.${name === 'demands' ? 'account' : 'code'}`].focus();
  }

  sent({ detail }) {
    navigate(`/negotiations/${detail.id}`);
  }
}

/** The body of the command; what was left empty is left out. */
function body(form) {
  const { demands, onBehalfOf, ...request } = shaped(form);
  return {
    ...request,
    demands: demands?.map(({ stake, ...one }) => ({ ...one, stake: at(stake) })),
    onBehalfOf: onBehalfOf && [onBehalfOf],
  };
}

// Currency and basis are chosen already; they say nothing without an amount or a stage.
function at({ amount, stage, ...rest }) {
  return amount === undefined && stage === undefined ? undefined : { ...rest, stage, amount: amount && Number(amount) };
}

customElements.define('p-raise-page', RaisePage);
