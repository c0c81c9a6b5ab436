import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { navigate } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-problem.js';
import '../../elements/p-state.js';
import { body } from './draft.js';
import { raise } from './raise-styles.js';
import './p-claims.js';
import './p-precedents.js';

const PAUSE = 350;

/** Where a request is raised: the problem apart from the ask, accounts, and reasons. */
class RaisePage extends LitElement {
  static properties = {
    query: { attribute: false },
    params: { attribute: false },
    reasons: { state: true },
    known: { state: true },
    demands: { state: true },
    like: { state: true },
    problem: { state: true },
    fault: { state: true },
    busy: { state: true },
  };

  static styles = [base, buttons, cards, fields, pills, raise];

  connectedCallback() {
    super.connectedCallback();
    this.demands = [0];
    this.load();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  async load() {
    this.fault = null;
    this.suggest();
    try {
      this.reasons = await reasons();
    } catch (problem) {
      this.fault = problem;
    }
  }

  /** The names that others have used, so that the same thing is called the same. */
  async suggest() {
    const { items } = await get('/api/negotiations', { limit: 200 }).catch(() => ({ items: [] }));
    const names = (field) => [...new Set(items.map((one) => one[field]).filter(Boolean))].sort();
    this.known = { teams: names('salesTeam'), areas: names('productArea'), segments: names('segment') };
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
      <form @submit=${this.send} @input=${this.typed}>
        <div class="main">
          ${this.request()}
          ${this.accounts()}
          <p-claims .reasons=${this.reasons}></p-claims>
          ${this.more()}
          <p-problem .problem=${this.problem}></p-problem>
          <div class="actions"><button class="primary" ?disabled=${this.busy}>Raise the request</button><a class="button" href="/">Cancel</a></div>
        </div>
        <aside><p-precedents .text=${this.like ?? ''}></p-precedents></aside>
      </form>
    </div>`;
  }

  request() {
    return html`<section class="card" aria-label="The request">
      <label>In a few words <input name="title" required maxlength="200" autocomplete="off"></label>
      <div class="two">
        <label>The problem, in the customer’s words
          <span class="hint">What happens today, to whom, how often, what it costs them.</span>
          <textarea name="problem" class="words" required maxlength="10000"></textarea></label>
        <label>The ask
          <span class="hint">What they would like built. It is one way to solve the problem.</span>
          <textarea name="ask" class="words" required maxlength="10000"></textarea></label>
      </div>
      <div class="three">
        <label>Sales team <input name="salesTeam" maxlength="200" list="teams"></label>
        <label>Product area <input name="productArea" maxlength="200" list="areas"></label>
        <label>Segment <input name="segment" maxlength="200" list="segments"></label>
      </div>
      ${Object.entries(this.known ?? {}).map(([id, names]) => html`<datalist id=${id}>${names.map((name) => html`<option value=${name}></option>`)}</datalist>`)}
    </section>`;
  }

  accounts() {
    return html`<section class="card" aria-labelledby="accounts">
      <h2 id="accounts">Who has the problem</h2>
      ${this.demands.map((key, i) => html`<fieldset class="demand" data-key=${key}>
        <legend class="hidden">Account ${i + 1}</legend>
        <label>Account <input name="account" required maxlength="200" autocomplete="off"></label>
        <label>At stake <input name="amount" type="number" min="0" step="any" inputmode="decimal"></label>
        <label>Currency <input name="currency" value="EUR" pattern="[A-Z]{3}" maxlength="3"></label>
        <label>Counted <select name="basis"><option value="ARR">a year</option><option value="TCV">in all</option><option value="ONE_OFF">once</option></select></label>
        <label>Stage <input name="stage" maxlength="200"></label>
        <label>Needed by <input name="neededBy" type="date"></label>
        ${this.demands.length > 1 ? html`<button type="button" class="quiet" aria-label="Remove account ${i + 1}" @click=${() => { this.demands = this.demands.filter((one) => one !== key); }}>Remove</button>` : nothing}
      </fieldset>`)}
      <button type="button" class="quiet add" @click=${() => { this.demands = [...this.demands, Math.max(...this.demands) + 1]; }}>Add an account</button>
    </section>`;
  }

  more() {
    return html`<details class="card"><summary>Promised already, urgent, or for somebody else</summary>
      <div class="three">
        <label>Promised <select name="commitment"><option value="">no</option><option value="CONTRACT">by contract</option><option value="ROADMAP">on a roadmap</option><option value="VERBAL">in words</option></select></label>
        <label>Where <input name="reference" maxlength="10000"></label>
        <label>Due on <input name="dueOn" type="date"></label>
      </div>
      <label>Why there is no time <span class="hint">Only regulation (G05) or security (G06) makes a request urgent; it needs that reason below, too.</span><input name="expedited" maxlength="10000"></label>
      <label>Raised for <span class="hint">Sign-in names, separated by commas.</span><input name="onBehalfOf" maxlength="1000"></label>
    </details>`;
  }

  /** What was decided about something like it appears while one types. */
  typed(event) {
    if (!['title', 'problem', 'ask'].includes(event.target.name)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const form = new FormData(this.renderRoot.querySelector('form'));
      this.like = ['title', 'problem', 'ask'].map((name) => form.get(name).trim()).join(' ').trim().slice(0, 1000);
    }, PAUSE);
  }

  async send(event) {
    event.preventDefault();
    this.busy = true;
    this.problem = null;
    try {
      const answer = await post('/api/negotiations', body(event.target, this.renderRoot.querySelector('p-claims').claims()));
      navigate(`/negotiations/${answer.id}`);
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.renderRoot.querySelector('p-problem').scrollIntoView({ block: 'nearest' });
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('p-raise-page', RaisePage);
