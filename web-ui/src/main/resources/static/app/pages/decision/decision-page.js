import { LitElement, css, html, nothing } from 'lit';
import { fetchRaw, get } from '../../api.js';
import { reasonName, reasons } from '../../catalogue.js';
import { copy } from '../../elements/copy.js';
import '../../elements/p-state.js';
import { mark, marks } from '../../elements/state-mark.js';
import { date } from '../../format.js';
import { linked } from '../../linked.js';
import { base, buttons, cards } from '../../styles.js';
import { disposition } from '../../words.js';

/** A decision by itself, to be sent on inside the company, printed, or kept as text. */
class DecisionPage extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, n: { state: true }, text: { state: true }, discreet: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, marks, css`
    .page { max-width: 46rem; display: grid; gap: var(--space-5); }
    .top { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; justify-content: space-between; }
    header { display: grid; gap: var(--space-1); }
    section { display: grid; gap: var(--space-2); }
    .customer { padding: var(--space-4); background: var(--accent-soft); border-radius: var(--radius); }
    .customer .words { font-size: var(--text-l); }
    pre { margin: 0; padding: var(--space-3); background: var(--sunken); border-radius: var(--radius); font: 400 var(--text-xs) / 1.6 var(--font-mono); white-space: pre-wrap; overflow-wrap: anywhere; }
    li { padding: var(--space-1) 0; }
    @media print { .actions, .top .small, .text { display: none; } .customer { border: 1px solid var(--line-strong); } }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    try {
      [this.n] = await Promise.all([get(`/api/negotiations/${this.params.id}`), reasons()]);
      this.problem = null;
      document.title = `Decision: ${this.n.title ?? 'a negotiation'} · Parley`;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    if (this.problem) return html`<div class="page"><p-state kind=${this.problem.kind} .detail=${this.problem.detail} @retry=${this.load}></p-state></div>`;
    if (!this.n) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    const { n } = this;
    return html`<article class="page">
      <div class="top"><a class="small" href="/negotiations/${n.id}">The whole negotiation</a>
        <div class="actions"><button @click=${() => print()}>Print</button><button @click=${() => copy(location.href)}>Copy its address</button>
          <button aria-expanded=${String(Boolean(this.text) && !this.discreet)} @click=${() => this.asText(false)}>As text</button>
          <button aria-expanded=${String(Boolean(this.text) && this.discreet)} @click=${() => this.asText(true)}>Without names and amounts</button></div></div>
      <header><h1>${n.title ?? 'A negotiation'}</h1>
        <p>${mark(n)} <span class="soft small">raised on ${date(n.raisedAt)}</span></p></header>
      ${n.decision ? this.decision(n, n.decision) : html`<p-state kind="empty" heading="Nothing is decided yet" detail="What is decided, and what the customer may be told, will stand here."></p-state>`}
      ${this.text ? html`<section class="text" aria-labelledby="text"><h2 id="text">${this.discreet ? 'For whoever asked' : 'As a decision record (MADR)'}</h2>
        ${this.discreet ? html`<p class="soft small">Without who decided, the accounts and people of this negotiation, and amounts. Read it before you send it: a name that stands nowhere else stays.</p>` : nothing}
        <div class="actions"><button @click=${() => copy(this.text)}>Copy the text</button></div><pre>${this.text}</pre></section>` : nothing}
    </article>`;
  }

  decision(n, one) {
    const option = n.options.find(({ id, kind }) => id === one.optionId && kind === 'COUNTER');
    return html`
      <section aria-labelledby="decided"><h2 id="decided">${disposition(one)}${option ? html`, <i>${option.summary}</i>` : nothing}</h2>
        <p class="soft small">by ${one.decidedBy.join(', ')}${one.forum ? `, ${one.forum}` : ''}, ${date(one.decidedOn)}</p></section>
      <section class="customer" aria-labelledby="customer"><h2 class="label" id="customer">What the customer may be told</h2>
        ${one.customerWording ? html`<p class="words">${linked(one.customerWording)}</p>
          <div class="actions"><button @click=${() => copy(one.customerWording)}>Copy</button></div>` : html`<p class="soft">Nothing was written for the customer.</p>`}</section>
      <section aria-labelledby="problem"><h2 class="label" id="problem">The problem</h2><p class="words">${n.problem}</p></section>
      <section aria-labelledby="rationale"><h2 class="label" id="rationale">Why</h2><p class="words">${linked(one.rationale)}</p>
        ${one.grounds.length ? html`<ul>${one.grounds.map((ground) => html`<li>${reasonName(ground.code)}${ground.statement ? `: ${ground.statement}` : ''}</li>`)}</ul>` : nothing}</section>
      ${one.revisitOn ? html`<p>It is taken up again on ${date(one.revisitOn)}${one.revisitWhen ? `, or when: ${one.revisitWhen}` : ''}.</p>` : nothing}
      ${one.conditions.length ? html`<section aria-labelledby="conditions"><h2 class="label" id="conditions">Conditions</h2><ul>${one.conditions.map((each) => html`<li>${each}</li>`)}</ul></section>` : nothing}`;
  }

  async asText(discreet) {
    if (this.text && this.discreet === discreet) {
      this.text = null;
      return;
    }
    const path = `/api/negotiations/${this.params.id}${discreet ? '/answer' : ''}`;
    const text = await (await fetchRaw(path, { headers: { Accept: 'text/markdown' } })).text();
    Object.assign(this, { text, discreet });
  }
}

customElements.define('p-decision-page', DecisionPage);
